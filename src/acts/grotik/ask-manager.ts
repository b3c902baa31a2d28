import { type Refusal, refusalOf } from '../../domain/people/permission.ts';
import { isPerson, type PersonRef } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import type { Told } from '../../ports.ts';
import { managerIn } from '../../projects/home.ts';
import type { ActDoors, Asker } from '../asker.ts';

export interface AskedManager {
  /** Undefined when there is nobody besides the asker to ask. */
  readonly to: PersonRef | undefined;
  readonly told: Told;
}

/** Asks the project manager to confirm a week; whoever may only read asks nobody for anything. */
export async function askManager(
  week: WeekKey,
  { home }: Asker,
  { askToConfirm }: Pick<ActDoors, 'askToConfirm'>,
): Promise<Result<AskedManager, Refusal>> {
  const refusal = refusalOf({ kind: 'raise-signal' }, home.actor);
  if (refusal !== undefined) return refused(refusal);
  const to = managerIn(home);
  if (to === undefined || isPerson(to, home.person.id)) return ok({ to: undefined, told: 'not' });
  return ok({ to, told: await askToConfirm({ week, to, by: home.person }, home) });
}
