import { superseding } from '../../domain/decisions/decision-replacement.ts';
import { type Decision, decisionsList } from '../../lists/decisions.ts';
import type { Followed } from '../outcome.ts';
import type { Round } from '../repair-consequences.ts';
import { type Histories, liesAfterChoice, moves, type Step } from './histories.ts';
import { isStillPending } from './still-pending.ts';
import { writeReplacement } from './supersede.ts';

/** Finishes replacements of which only the first of two rows was written; no setting switches that. */
export async function catchUpReplacements(
  decisions: readonly Decision[],
  histories: Histories,
  round: Round,
): Promise<readonly Followed[]> {
  const followed: Followed[] = [];
  for (const successor of decisions.filter(({ modifiedAt }) => modifiedAt > round.since)) {
    const old = replacedBy(successor, decisions) ?? letGoBy(successor, decisions);
    if (old === undefined || !(await isHalf(successor, old, histories, round))) continue;
    const why = successor.cells.DecisionStatus === 'Taken' ? 'superseded' : 'restored';
    await round.promise({ why, list: decisionsList, item: old });
    followed.push(await writeReplacement(why, old, successor, round.store, round.author));
  }
  return followed;
}

function replacedBy(successor: Decision, decisions: readonly Decision[]): Decision | undefined {
  const found = superseding(successor, decisions);
  return found.ok ? found.value?.decision : undefined;
}

/** The decision that nothing replaces any more, because its successor was put back. */
function letGoBy({ cells }: Decision, decisions: readonly Decision[]): Decision | undefined {
  if (cells.DecisionStatus !== 'Proposed') return undefined;
  const replaces = decisions.filter((one) => one.cells.ReplacesRef === cells.ReplacesRef);
  if (replaces.some((one) => one.cells.DecisionStatus === 'Taken')) return undefined;
  return decisions.find(({ id, cells: old }) => id === cells.ReplacesRef && old.DecisionStatus === 'Superseded');
}

/** Whether the successor was taken or put back after somebody last chose the status of the other. */
async function isHalf(successor: Decision, old: Decision, histories: Histories, round: Round): Promise<boolean> {
  const { since } = round;
  if (await isStillPending(decisionsList, old, histories, round)) return true;
  const olds = await histories.of(decisionsList, old.id);
  const isLater = liesAfterChoice(olds, ['DecisionStatus'], since, isNoAnswer);
  const steps = await histories.of(decisionsList, successor.id);
  const isPutBack = successor.cells.DecisionStatus === 'Proposed';
  return steps.some(
    (step) =>
      isLater(step.at) &&
      moves(step, ['DecisionStatus', 'ReplacesRef']) &&
      !isOverwritten(step) &&
      (!isPutBack || step.before?.DecisionStatus === 'Taken'),
  );
}

/** Only what is taken is replaced, only what is replaced stands again: that it was so came first, unless it stands again. */
const isNoAnswer = ({ before }: Step<typeof decisionsList>): boolean => before?.DecisionStatus !== 'Superseded';

/** What a taken decision replaces is history: whoever writes another one over it in SharePoint replaces nothing. */
const isOverwritten = ({ now, before }: Step<typeof decisionsList>): boolean =>
  before?.DecisionStatus === 'Taken' && now.DecisionStatus === 'Taken' && before.ReplacesRef !== undefined;
