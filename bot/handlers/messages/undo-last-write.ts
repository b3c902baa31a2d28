import type { NotUndone } from '../../../src/acts/undo/objection.ts';
import { undoWrite } from '../../../src/acts/undo/undo-write.ts';
import type { ETag, ItemId, ProjectCode } from '../../../src/domain/values/ids.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { isPerson } from '../../../src/domain/values/person.ts';
import { namesPeople } from '../../../src/views/view.ts';
import { shownNumber } from '../../cards/scene.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { askerOf } from '../acting/asker-of.ts';
import { undoneReply } from '../acting/done-reply.ts';
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

/** Takes back the last write of the speaker in this conversation. */
export async function undoLastWrite(talk: Talk): Promise<Reply> {
  const record = await talk.doors.acts.undo.lastWrite(talk.person.id, conversationOf(talk.turn));
  return record === undefined ? besideCard(talk.t('cards.undone.nothing')) : undoRecord(record, talk, 'last');
}

/** Takes a write back; of a confidential item the channel hears nothing. */
export async function undoRecord(record: Undoable, talk: Talk, which: 'last' | 'pointed'): Promise<Reply> {
  const isHidden = talk.turn.place.kind === 'channel' && (await isConfidentialRow(record, talk));
  return isHidden ? answerInOwnChat(talk, (own) => takeBack(record, own, which)) : takeBack(record, talk, which);
}

async function takeBack(record: Undoable, talk: Talk, which: 'last' | 'pointed'): Promise<Reply> {
  const { t, person, doors } = talk;
  const home = talk.homes.find(({ project }) => project.code === record.project);
  if (home === undefined) return besideCard(t('bot.projectNotOpen', { code: record.project }));
  const reason = t('cards.undone.reason', { name: person.name });
  const undone = await undoWrite(record, askerOf(home, talk), doors.acts, reason);
  if (undone.ok) return undoneReply(undone.value, home, talk);
  // "Ongedaan maken" after a day has nothing left to mean; a button knows which write it meant.
  const isPast = undone.problem.kind === 'undo-too-late' && which === 'last';
  return isPast ? besideCard(t('cards.undone.nothing')) : besideCard(notUndoneWords(undone.problem, home, talk));
}

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
