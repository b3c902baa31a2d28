import type { ShownWeek } from '../../domain/grotik/shown-week.ts';
import { type Result, refused } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { isAnyNew } from '../../grotik/is-any-new.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import { readFacts } from '../../projects/read-facts.ts';
import type { ActDoors, Asker } from '../asker.ts';
import { keepIntent } from '../with-intent.ts';
import { announceWeek } from './announce-week.ts';
import { type ConfirmProblem, confirmStatus } from './confirm-status.ts';
import type { LightChoice } from './judgement.ts';

export interface Confirming {
  readonly week: WeekKey;
  readonly shown: ShownWeek | undefined;
  /** Aspects that the person judged; the others are confirmed as shown. */
  readonly choices?: readonly LightChoice[];
  /** Why a confirmed week is corrected. */
  readonly reason?: string;
}

/** The lights of a week as somebody confirmed or corrected them. */
export interface ConfirmedWeek {
  readonly statuses: readonly GrotikStatus[];
  /** False when it was so already: nothing was written, nothing is posted. */
  readonly isChanged: boolean;
}

/** Sets the lights of a week, from tab, card or sentence alike; the channel hears it once, without names. */
export async function confirmWeek(
  confirming: Confirming,
  { home }: Asker,
  doors: ActDoors,
): Promise<Result<ConfirmedWeek, ConfirmProblem>> {
  const { store, person, actor, project, calendar, today } = home;
  const { week } = confirming;
  const facts = await readFacts(store, project);
  if (!facts.ok) return refused(facts.problem);
  const now = doors.clock.now();
  const question = { ...confirming, store, person, actor, facts: facts.value, calendar, today, now };
  return keepIntent(
    { list: grotikStatusList.name, on: { kind: 'addition', key: week }, isUndo: false },
    { home },
    doors,
    () => confirmStatus(question),
    async (statuses) => {
      const isChanged = isAnyNew(statuses, facts.value.grotik);
      if (isChanged) {
        doors.changed(project.code, [grotikStatusList.name]);
        await announceWeek({ week, statuses, facts: facts.value }, home, doors);
      }
      return { statuses, isChanged };
    },
  );
}
