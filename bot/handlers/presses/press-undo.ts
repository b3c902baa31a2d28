import { listNamed } from '../../../src/lists/register.ts';
import type { Item } from '../../../src/lists/list.ts';
import { shownNumber } from '../../cards/scene.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { DataOf } from '../../cards/data/card-data.ts';
import { isRecent, undoRecord } from '../messages/undo-last-write.ts';
import type { PressHandler } from '../press-handler.ts';
import { seen } from '../seen.ts';
import { conversationOf, sceneOf, type Talk } from '../talk.ts';
import { findPointed } from './find-pointed.ts';

/** Takes back the write that a card tells of; pressed again it says that this was done. */
export const pressUndo: PressHandler<'undo'> = async (data, talk) => {
  const last = await talk.doors.undo.lastWrite(talk.person.id, conversationOf(talk.turn));
  const isLast = last?.project === data.project && last.list === data.list && last.item === data.item;
  if (last !== undefined && isLast && last.etag === data.etag && isRecent(last.at, talk)) {
    return undoRecord(last, talk);
  }
  const list = listNamed(data.list);
  if (list === undefined) throw new Error(`no list ${data.list}`);
  const found = await findPointed(data, list, talk);
  if (!found.ok) return found.problem;
  if (isOwnRecent(found.value.item, data, talk)) return undoRecord({ ...data, wasAddition: false }, talk);
  return besideCard(talk.t('cards.undone.already', { number: shownNumber(seen(found.value, talk), sceneOf(talk)) }));
};

/** One of several items that were changed together: the list itself says who wrote last. */
const isOwnRecent = (item: Item, { etag }: DataOf<'undo'>, talk: Talk): boolean =>
  item.etag === etag && item.modifiedBy.id === talk.person.id && isRecent(item.modifiedAt, talk);
