import type { ShownWeek } from '../../domain/grotik/shown-week.ts';
import { refusalOf } from '../../domain/people/permission.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { showStatus, type StatusView } from '../../grotik/show-status.ts';
import { shownWeek, standingWeek } from '../../grotik/standing-week.ts';
import { readFacts } from '../../projects/read-facts.ts';
import type { ActDoors, Asker } from '../asker.ts';
import type { ConfirmProblem } from './confirm-status.ts';

/** The lights that somebody is about to confirm. */
export interface PreparedWeek {
  readonly view: StatusView;
  readonly shown: ShownWeek;
}

/** Shows who may confirm a week what there is to confirm: nobody confirms lights that they did not see. */
export async function prepareWeek(
  week: WeekKey,
  { home }: Asker,
  { clock }: Pick<ActDoors, 'clock'>,
): Promise<Result<PreparedWeek, ConfirmProblem>> {
  const refusal = refusalOf({ kind: 'confirm-grotik' }, home.actor);
  if (refusal !== undefined) return refused({ kind: 'forbidden', refusal });
  const facts = await readFacts(home.store, home.project);
  if (!facts.ok) return facts;
  const question = { facts: facts.value, calendar: home.calendar, today: home.today, week };
  const view = showStatus(question);
  if (view === undefined) return refused({ kind: 'no-proposal', week });
  return ok({ view, shown: shownWeek(standingWeek(question), clock.now()) });
}
