import type { Author } from '../domain/people/author.ts';
import type { Announce } from '../domain/reminders/automatic-line.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Moment } from '../domain/values/moment.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import { risksList } from '../lists/risks.ts';
import type { ListStore } from '../ports.ts';
import { whereItExists } from '../projects/where-it-exists.ts';
import { catchUpLinks } from './follow/catch-up-links.ts';
import { catchUpReplacements } from './follow/catch-up-replacements.ts';
import { finishSteps } from './follow/finish-steps.ts';
import { readLinked } from './follow/follow-links.ts';
import { openHistories } from './follow/histories.ts';
import type { Followed } from './outcome.ts';
import { reportStepsByHand, type StepsRound } from './report-steps.ts';

/** A round of the timer over one project, with the app's own rights. */
export interface Round {
  readonly store: ListStore;
  readonly settings: Settings;
  readonly author: Author;
  /** Only what happened after this moment counts: what people set by hand before it stays. */
  readonly since: Moment;
  /** An act left this version of a row behind, and said so. */
  readonly isPending: (list: ListDeclaration, version: Pick<Item, 'id' | 'modifiedAt' | 'cells'>) => Promise<boolean>;
  /** Called before each write: a round that ends in between leaves nothing that nobody hears of. */
  readonly promise: Announce;
}

export interface Repaired {
  readonly followed: readonly Followed[];
  /** False when something could not be read or written now: the next round looks from the same moment. */
  readonly isWhole: boolean;
}

/**
 * Does what should have followed by itself and did not: because somebody changed a status in SharePoint itself, or
 * because an act was interrupted between its first row and the next. What somebody chose afterwards stays.
 */
export async function repairConsequences(round: Round & StepsRound): Promise<Repaired> {
  const histories = openHistories(round.store);
  const [first, risks] = await Promise.all([
    readLinked(round.store, round.settings),
    round.store.all(risksList).then(whereItExists),
  ]);
  if (first === undefined || !risks.ok) return { followed: [], isWhole: false };
  const { actions, decisions, measures } = first;
  const rows = { Actions: actions, Risks: risks.value, ControlMeasures: measures, Decisions: decisions };
  await reportStepsByHand(rows, histories, round);
  const finished = await finishSteps(actions, histories, round);
  // A finished action may finish what hangs on it.
  const facts = finished.length === 0 ? first : await readLinked(round.store, round.settings);
  if (facts === undefined) return { followed: finished, isWhole: false };
  // What was just written has a newer history than the one that was read.
  const known = finished.length === 0 ? histories : openHistories(round.store);
  const followed = [
    ...finished,
    ...(await catchUpReplacements(facts.decisions, known, round)),
    ...(await catchUpLinks(facts, known, round)),
  ];
  const isWritten = followed.every(({ after }) => after !== undefined);
  return { followed, isWhole: isWritten && histories.isWhole() && known.isWhole() };
}
