import type { NotUndone } from '../../../src/acts/undo/objection.ts';
import { type Undone, undoWrite } from '../../../src/acts/undo/undo-write.ts';
import type { ETag, ItemId, ProjectCode } from '../../../src/domain/values/ids.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { isPerson } from '../../../src/domain/values/person.ts';
import { namesPeople } from '../../../src/views/view.ts';
import { shownNumber } from '../../cards/scene.ts';
import { type OneOfSeveral, severalResultsCard } from '../../cards/several-results-card.ts';
import { spokenParts } from '../../cards/spoken-parts.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { askerOf } from '../acting/asker-of.ts';
import { undoneReply, undoneWords } from '../acting/done-reply.ts';
import { notDoneReply } from '../acting/not-done.ts';
import { type Found, heldIn } from '../find-item.ts';
import { answerInOwnChat, isConfidentialRow } from '../own-chat.ts';
import { seen } from '../seen.ts';
import { conversationOf, type Home, sceneOf, type Talk } from '../talk.ts';

/** What names a write that can be taken back. */
export interface Undoable {
  readonly project: ProjectCode;
  readonly list: string;
  readonly item: ItemId;
  readonly etag: ETag;
}

/** Takes back what the speaker's last sentence in this conversation wrote: all of it. */
export async function undoLastWrite(talk: Talk): Promise<Reply> {
  const records = await talk.doors.acts.undo.lastWrites(talk.person.id, conversationOf(talk.turn));
  const [only, ...others] = records;
  if (only === undefined) return besideCard(talk.t('cards.undone.nothing'));
  const isOne = others.length === 0;
  return inItsPlace(records, talk, (here) => (isOne ? takeBack(only, here, 'last') : takeAllBack(records, here)));
}

/** Takes back the write that a button tells of. */
export const undoRecord = (record: Undoable, talk: Talk): Promise<Reply> =>
  inItsPlace([record], talk, (here) => takeBack(record, here, 'pointed'));

/** Of a confidential item the channel hears nothing. */
async function inItsPlace(
  records: readonly Undoable[],
  talk: Talk,
  answer: (here: Talk) => Promise<Reply>,
): Promise<Reply> {
  if (talk.turn.place.kind !== 'channel') return answer(talk);
  const hidden = await Promise.all(records.map((record) => isConfidentialRow(record, talk)));
  return hidden.includes(true) ? answerInOwnChat(talk, answer) : answer(talk);
}

type TakenBack =
  | { readonly kind: 'closed'; readonly words: string }
  | { readonly kind: 'refused'; readonly home: Home; readonly problem: NotUndone }
  | { readonly kind: 'undone'; readonly home: Home; readonly undone: Undone };

async function undo(record: Undoable, talk: Talk): Promise<TakenBack> {
  const { t, person, doors } = talk;
  const home = talk.homes.find(({ project }) => project.code === record.project);
  if (home === undefined) return { kind: 'closed', words: t('bot.projectNotOpen', { code: record.project }) };
  const reason = t('cards.undone.reason', { name: person.name });
  const undone = await undoWrite(record, askerOf(home, talk), doors.acts, reason);
  return undone.ok
    ? { kind: 'undone', home, undone: undone.value }
    : { kind: 'refused', home, problem: undone.problem };
}

async function takeBack(record: Undoable, talk: Talk, which: 'last' | 'pointed'): Promise<Reply> {
  const taken = await undo(record, talk);
  if (taken.kind === 'undone') return undoneReply(taken.undone, taken.home, talk);
  // "Ongedaan maken" after a day has nothing left to mean; a button knows which write it meant.
  if (which === 'last' && isPast(taken)) return besideCard(talk.t('cards.undone.nothing'));
  return besideCard(notTakenWords(taken, talk));
}

const isPast = (taken: TakenBack): boolean => taken.kind === 'refused' && taken.problem.kind === 'undo-too-late';

/** The newest write first: what followed from the last one goes back before what it followed from. */
async function takeAllBack(records: readonly Undoable[], talk: Talk): Promise<Reply> {
  const all: TakenBack[] = [];
  for (const record of records) all.push(await undo(record, talk));
  if (all.every(isPast)) return besideCard(talk.t('cards.undone.nothing'));
  const results = all.map((taken): OneOfSeveral => {
    if (taken.kind !== 'undone') return { text: notTakenWords(taken, talk), isChanged: false, undo: [] };
    const { title, remarks } = undoneWords(taken.undone, taken.home, talk);
    return { text: spokenParts([title, ...remarks]), isChanged: true, undo: [] };
  });
  return severalResultsCard(results.toReversed(), sceneOf(talk), 'undone');
}

const notTakenWords = (taken: Exclude<TakenBack, { kind: 'undone' }>, talk: Talk): string =>
  taken.kind === 'closed' ? taken.words : notUndoneWords(taken.problem, taken.home, talk);

function notUndoneWords(problem: NotUndone, home: Home, talk: Talk): string {
  const { t } = talk;
  switch (problem.kind) {
    case 'changed-since':
      return changedWords(problem, home, talk);
    case 'not-your-write':
      return mayName(problem, home, talk)
        ? t('problems.undoNotYours', { name: problem.by })
        : t('problems.undoNotNamed');
    case 'undo-too-late':
      return t('problems.undoTooLate');
    default:
      return notDoneReply(problem, home, talk).summary;
  }
}

/** Whoever wrote may be the very person who is late with it. */
const mayName = ({ list, item }: Pick<Found<ListDeclaration>, 'list' | 'item'>, home: Home, talk: Talk): boolean =>
  namesPeople(seen(heldIn(home, list, item), talk));

function changedWords({ list, theirs }: Extract<NotUndone, { kind: 'changed-since' }>, home: Home, talk: Talk): string {
  const view = seen(heldIn(home, list, theirs), talk);
  const number = shownNumber(view, sceneOf(talk));
  const { name, id } = theirs.modifiedBy;
  if (isPerson({ name, ...(id === undefined ? {} : { aad: id }) }, talk.person.id)) {
    return talk.t('cards.undone.already', { number });
  }
  return talk.t('cards.undone.changedSince', {
    number,
    name: mayName({ list, item: theirs }, home, talk) ? name : talk.t('cards.somebody'),
  });
}
