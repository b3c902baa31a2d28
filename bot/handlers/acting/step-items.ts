import { actOn, refusalToAct } from '../../../src/acts/act.ts';
import type { Done } from '../../../src/acts/outcome.ts';
import type { Everyday } from '../../../src/acts/kinds.ts';
import type { ShownCells } from '../../../src/acts/written-since.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { shownNumber } from '../../cards/scene.ts';
import { notAllCard } from '../../cards/not-all-card.ts';
import { type OneOfSeveral, severalResultsCard } from '../../cards/several-results-card.ts';
import type { Command, ItemRef } from '../../understand/command.ts';
import type { Reply } from '../../turn.ts';
import { type Found, findItem } from '../find-item.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { askerOf } from './asker-of.ts';
import { consequenceLines, doneReply, followedUndo, type SayDone, undoButtons, viewAfter } from './done-reply.ts';
import { notDoneReply, notDoneWords } from './not-done.ts';

/** One everyday act, with the words for it. */
export interface Step {
  readonly act: Everyday;
  readonly say: SayDone;
  /** For an act whose words would be untrue of a row that was so already. */
  readonly sayAlready?: SayDone | undefined;
}

const sayOf = ({ say, sayAlready }: Step, { isChanged }: Pick<Done, 'isChanged'>): SayDone =>
  isChanged ? say : (sayAlready ?? say);

/** Takes one step with each of the named items; all are found before any is written. */
export async function stepItems(
  list: ListDeclaration,
  refs: readonly ItemRef[],
  step: Step,
  talk: Talk,
  again: (refs: readonly ItemRef[]) => Command,
): Promise<Reply> {
  const found: Found<ListDeclaration>[] = [];
  for (const [index, ref] of refs.entries()) {
    const one = await findItem(ref, list, talk, (project) => again(refs.with(index, { ...ref, project })));
    if (!one.ok) return one.problem;
    found.push(one.value);
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0
    ? stepFound(only, step, talk)
    : stepSeveral(found, step, talk, again);
}

/** Takes a step with one item that was found; a card says what it showed of it. */
export async function stepFound(
  { home, item }: Found<ListDeclaration>,
  step: Step,
  talk: Talk,
  shown?: ShownCells,
): Promise<Reply> {
  const done = await actOn({ ...step.act, item: item.id, shown }, askerOf(home, talk), talk.doors.acts);
  return done.ok
    ? doneReply(done.value, { home, say: sayOf(step, done.value) }, talk)
    : notDoneReply(done.problem, home, talk);
}

/** Takes the same step with several items, one after the other; with none of them when one is refused. */
export async function stepSeveral(
  found: readonly Found<ListDeclaration>[],
  step: Step,
  talk: Talk,
  again: (refs: readonly ItemRef[]) => Command,
): Promise<Reply> {
  const refused = await refusedBeforehand(found, step, talk);
  if (refused.length > 0) {
    const rest = found.filter((one) => !refused.some(({ of }) => of === one));
    return notAllCard(
      refused.map(({ text }) => text),
      { numbers: rest.map((one) => numberOf(one, talk)), command: again(rest.map(refTo)) },
      sceneOf(talk),
    );
  }
  const results: OneOfSeveral[] = [];
  for (const one of found) {
    const joins = results.some(({ isChanged }) => isChanged);
    results.push(await oneOfSeveral(one, step, talk, joins));
  }
  return severalResultsCard(results, sceneOf(talk));
}

interface RefusedOne {
  readonly of: Found<ListDeclaration>;
  readonly text: string;
}

async function refusedBeforehand(
  found: readonly Found<ListDeclaration>[],
  step: Step,
  talk: Talk,
): Promise<readonly RefusedOne[]> {
  const asked = found.map(async (of) => {
    const problem = await refusalToAct({ ...step.act, item: of.item.id }, askerOf(of.home, talk));
    return problem === undefined
      ? []
      : [{ of, text: `${numberOf(of, talk)}: ${notDoneWords(problem, of.home, talk)}` }];
  });
  return (await Promise.all(asked)).flat();
}

const numberOf = (found: Found<ListDeclaration>, talk: Talk): string => shownNumber(seen(found, talk), sceneOf(talk));

const refTo = ({ project, item }: Found<ListDeclaration>): ItemRef => ({ project, number: item.id });

async function oneOfSeveral(
  found: Found<ListDeclaration>,
  step: Step,
  talk: Talk,
  joins: boolean,
): Promise<OneOfSeveral> {
  const { home, item } = found;
  const { t } = talk;
  const done = await actOn({ ...step.act, item: item.id }, askerOf(home, talk, joins), talk.doors.acts);
  const number = numberOf(found, talk);
  if (!done.ok) {
    const refused = t('cards.done.refused', { text: notDoneWords(done.problem, home, talk) });
    return { text: `${number}: ${refused}`, isChanged: false, undo: [] };
  }
  const view = viewAfter(done.value, home, talk);
  const text = sayOf(step, done.value)(number, talk, view);
  if (!done.value.isChanged) return { text: `${text}. ${t('cards.done.already')}`, isChanged: false, undo: [] };
  const own = undoButtons(view, talk, t('cards.button.undoItem', { number }));
  const lines = consequenceLines(done.value, home, talk);
  return {
    text: lines.length === 0 ? text : `${text}. ${lines.join(' ')}`,
    isChanged: true,
    undo: [...own, ...followedUndo(done.value.followed, home, talk)],
  };
}
