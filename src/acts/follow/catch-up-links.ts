import {
  allAutomaticChanges,
  type AutomaticChange,
  isAutomaticMove,
  type LinkedFacts,
} from '../../domain/actions/auto-status.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import { columnThatFollows } from '../../lists/column-that-follows.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { Followed } from '../outcome.ts';
import type { Round } from '../repair-consequences.ts';
import { writeAutomatic } from './follow-links.ts';
import { type Histories, liesAfterChoice, moves, type Step, stepsAfterChoice } from './histories.ts';
import { isStillPending } from './still-pending.ts';

/** Brings decisions and measures up to date with actions that moved past Spil (AS-1 to AS-3). */
export async function catchUpLinks(
  facts: LinkedFacts,
  histories: Histories,
  round: Round,
): Promise<readonly Followed[]> {
  const followed: Followed[] = [];
  for (const moved of allAutomaticChanges(facts, round.author)) {
    if (!(await isBehind(moved, facts.actions, histories, round))) continue;
    await round.promise({ why: moved.why, list: listOf(moved), item: moved.item });
    const written = await writeAutomatic(moved, round.store);
    if (written !== undefined) followed.push(written);
  }
  return followed;
}

const listOf = ({ list }: AutomaticChange): ListDeclaration =>
  list === 'Decisions' ? decisionsList : controlMeasuresList;

/** Whether an action or a link moved after somebody last chose the status that hangs on it. */
async function isBehind(
  moved: AutomaticChange,
  actions: readonly Action[],
  histories: Histories,
  round: Round,
): Promise<boolean> {
  const [list, { item }, { since }] = [listOf(moved), moved, round];
  if (![item, ...actions].some(({ modifiedAt }) => modifiedAt > since)) return false;
  if (await isStillPending(list, item, histories, round)) return true;
  const own = await histories.of(list, item.id);
  const columns = [columnThatFollows(list)];
  // An action may have run ahead of the decision that was taken only now.
  const later = stepsAfterChoice(own, columns, since);
  if (later.some((step) => moves(step, ['ActionRef', 'DecisionStatus']))) return true;
  const isLater = liesAfterChoice(own, columns, since, (choice) => cameFirst(choice, list));
  for (const action of actions.filter(({ modifiedAt }) => isLater(modifiedAt))) {
    const steps = await histories.of(actionsList, action.id);
    if (steps.some((step) => isLater(step.at) && concerns(step, action, moved))) return true;
  }
  return false;
}

/** What Spil wrote fitted the actions of that moment; a decision is there before an action can name it. */
const cameFirst = ({ now, before }: Step<ListDeclaration>, { name }: ListDeclaration): boolean =>
  isAutomaticMove(now, before) || (name === decisionsList.name && before === undefined);

/** A decision is named by its actions, also by one that named it before; a measure names its actions itself. */
function concerns(step: Step<typeof actionsList>, { id }: Action, { list, item, because }: AutomaticChange): boolean {
  if (list === 'ControlMeasures') return because.includes(id) && moves(step, ['ActionStatus']);
  const isLinked = [step.now, step.before].some((cells) => cells?.DecisionRef === item.id);
  return isLinked && moves(step, ['ActionStatus', 'DecisionRef']);
}
