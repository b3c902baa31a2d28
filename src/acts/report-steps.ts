import type { Announce, Foreseen } from '../domain/reminders/automatic-line.ts';
import type { ETag } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import type { Histories } from './follow/histories.ts';
import { type RowsOfKinds, type StepByHand, stepsByHand } from './follow/steps-by-hand.ts';

/** A round of the timer over one project. */
export interface StepsRound {
  readonly since: Moment;
  /** Whether Spil itself left the row like this. */
  readonly isOwn: (found: StepByHand) => Promise<boolean>;
  /** Called once for each step, however often it is seen. */
  readonly promise: Announce;
}

/** Reports steps that no act would have taken. */
export async function reportStepsByHand(
  rows: RowsOfKinds,
  histories: Histories,
  { since, isOwn, promise }: StepsRound,
): Promise<void> {
  for (const found of await stepsByHand(rows, histories, since)) {
    if (!(await isOwn(found))) await promise(foreseenOf(found));
  }
}

/** The moment of the step stands for the version: whatever becomes of the row, the step is reported once. */
const foreseenOf = ({ list, item, step: { at, by } }: StepByHand): Foreseen => ({
  why: 'by-hand',
  list,
  item: { ...item, etag: at as string as ETag },
  by: by.id,
});
