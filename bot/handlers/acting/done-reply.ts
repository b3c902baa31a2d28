import type { Done, Followed } from '../../../src/acts/outcome.ts';
import type { Undone } from '../../../src/acts/undo/undo-write.ts';
import type { ItemId } from '../../../src/domain/values/ids.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { movedLabel, statusLabel } from '../../../src/lists/status-label.ts';
import { hides, type View } from '../../../src/views/view.ts';
import { followedWords, remarkWords } from '../../../src/words/act-words.ts';
import { itemFacts } from '../../cards/item-facts.ts';
import { pointable, resultCard, type UndoButton, undoData } from '../../cards/result-card.ts';
import { shownNumber } from '../../cards/scene.ts';
import type { Reply } from '../../turn.ts';
import { heldIn } from '../find-item.ts';
import { seen } from '../seen.ts';
import { type Home, sceneOf, type Talk } from '../talk.ts';
import { lastWriteOf } from './last-write-of.ts';
import { toldRemarks } from './told-remarks.ts';

/** What was done, in a few words; the view is what its readers may see of the item. */
export type SayDone = (number: string, said: Pick<Talk, 't' | 'language'>, after: View) => string;

/** What the conversation may know of a row after an act. */
export const viewAfter = ({ list, after }: Pick<Done, 'list' | 'after'>, home: Home, talk: Talk): View =>
  seen(heldIn(home, list, after), talk);

/** What an act did, repeated in full: what followed by itself, who heard of it, how to take it back. */
export async function doneReply(
  done: Done,
  { home, say, hints = [] }: { readonly home: Home; readonly say: SayDone; readonly hints?: readonly string[] },
  talk: Talk,
): Promise<Reply> {
  const { t } = talk;
  const scene = sceneOf(talk);
  const view = viewAfter(done, home, talk);
  const mayUndo = done.isChanged ? done.undo !== undefined : (await lastWriteOf(view, talk)) !== undefined;
  return resultCard(
    {
      title: say(shownNumber(view, scene), talk, view),
      facts: itemFacts(view, scene),
      remarks: [...hints, ...consequenceLines(done, home, talk), ...(done.isChanged ? [] : [t('cards.done.already')])],
      undo: [...(mayUndo ? undoButtons(view, talk) : []), ...followedUndo(done.followed, home, talk)],
    },
    scene,
  );
}

/** All that an act did besides its own row: what to know, what followed, who heard of it. */
export function consequenceLines(done: Done, home: Home, talk: Talk): readonly string[] {
  const names = done.told.map(({ name }) => name);
  const views = [viewAfter(done, home, talk), ...followedViews(done.followed, home, talk)];
  const risks = done.remarks.flatMap((remark) => (remark.kind === 'rescore' ? [remark.risk] : []));
  const watched = risks.map((risk) => seen(heldIn(home, risksList, risk), talk));
  const numberOf = (list: ListDeclaration, id: ItemId): string =>
    shownNumber({ project: home.project.code, list, id }, sceneOf(talk));
  return [
    ...(views.some(hides) ? [] : done.remarks.map((remark) => remarkWords(remark, talk.language, numberOf))),
    ...followedLines(done.followed, home, talk),
    ...toldRemarks(names, [...views, ...watched], talk.t),
  ];
}

const followedViews = (followed: readonly Followed[], home: Home, talk: Talk): readonly View[] =>
  followed.map((one) => followedView(one, home, talk));

const followedView = ({ list, before, after }: Followed, home: Home, talk: Talk): View =>
  seen(heldIn(home, list, after ?? before), talk);

/** One line for each row that changed by itself; of a hidden row only that it did. */
const followedLines = (followed: readonly Followed[], home: Home, talk: Talk): readonly string[] =>
  followed.map((one) => {
    const { list, before, after } = one;
    const view = followedView(one, home, talk);
    const number = shownNumber(view, sceneOf(talk));
    if (after === undefined) return followedWords({ kind: 'pending', number }, talk.t);
    const status = hides(view) ? {} : { status: movedLabel(list, before, view, talk.language) };
    const said = { number, ...status };
    return followedWords(
      one.kind === 'automatic' ? { ...said, kind: one.kind, why: one.why } : { ...said, kind: one.kind },
      talk.t,
    );
  });

export function undoButtons(view: View, talk: Talk, title?: string): readonly UndoButton[] {
  const list = pointable(view.list.name);
  if (list === undefined) return [];
  return [{ title: title ?? talk.t('cards.button.undo'), data: undoData(view, list, sceneOf(talk)) }];
}

export function followedUndo(followed: readonly Followed[], home: Home, talk: Talk): readonly UndoButton[] {
  return followed.flatMap(({ kind, list, after }) => {
    if (kind !== 'automatic' || after === undefined) return [];
    const view = seen(heldIn(home, list, after), talk);
    const title = talk.t('cards.button.undoItem', { number: shownNumber(view, sceneOf(talk)) });
    return undoButtons(view, talk, title);
  });
}

type Told = Omit<Undone, 'before' | 'isWhole'>;

/** What was taken back, as it stands again. */
export function undoneReply(undone: Told, home: Home, talk: Talk): Reply {
  const scene = sceneOf(talk);
  const facts = itemFacts(seen(heldIn(home, undone.list, undone.after), talk), scene);
  return resultCard({ ...undoneWords(undone, home, talk), facts, undo: [] }, scene);
}

/** That it was taken back, with what followed and who heard of it. */
export function undoneWords(
  { list, after, wasAddition, followed, told }: Told,
  home: Home,
  talk: Talk,
): { readonly title: string; readonly remarks: readonly string[] } {
  const { t, language } = talk;
  const view = seen(heldIn(home, list, after), talk);
  const number = shownNumber(view, sceneOf(talk));
  const title = wasAddition
    ? t('cards.undone.added', { number, status: statusLabel(list, view, language) })
    : t('cards.undone.changed', { number });
  const names = told.map(({ name }) => name);
  const views = [view, ...followedViews(followed, home, talk)];
  return { title, remarks: [...followedLines(followed, home, talk), ...toldRemarks(names, views, t)] };
}
