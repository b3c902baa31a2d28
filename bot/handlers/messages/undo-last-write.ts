import { minutesBetween } from '../../../src/domain/values/moment.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { listNamed } from '../../../src/lists/register.ts';
import { statusLabel } from '../../../src/lists/status-label.ts';
import type { UndoRecord } from '../../../src/ports.ts';
import { namesPeople } from '../../../src/views/view.ts';
import { type Undone, type UndoProblem, undoWrite } from '../../../src/undo/undo-write.ts';
import { itemFacts } from '../../cards/item-facts.ts';
import { resultCard } from '../../cards/result-card.ts';
import { shownNumber } from '../../cards/scene.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { heldIn } from '../find-item.ts';
import { listProblemReply } from '../problem-reply.ts';
import { answerInOwnChat, isConfidentialRow } from '../own-chat.ts';
import { seen } from '../seen.ts';
import { conversationOf, type Home, sceneOf, type Talk } from '../talk.ts';
import { tellUndone } from '../writing/tell-undone.ts';

const dayInMinutes = 24 * 60;

/** Whether a write is recent enough to be taken back. */
export const isRecent = (at: UndoRecord['at'], { doors }: Talk): boolean =>
  minutesBetween(at, doors.clock.now()) <= dayInMinutes;

/** Takes back the last write of the speaker in this conversation. */
export async function undoLastWrite(talk: Talk): Promise<Reply> {
  const record = await talk.doors.undo.lastWrite(talk.person.id, conversationOf(talk.turn));
  if (record === undefined || !isRecent(record.at, talk)) return besideCard(talk.t('cards.undone.nothing'));
  return undoRecord(record, talk);
}

/** What names a write that can be taken back. */
export type Undoable = Pick<UndoRecord, 'project' | 'list' | 'item' | 'etag' | 'wasAddition'>;

/** Takes a write back; of a confidential item the channel hears nothing. */
export async function undoRecord(record: Undoable, talk: Talk): Promise<Reply> {
  const isHidden = talk.turn.place.kind === 'channel' && (await isConfidentialRow(record, talk));
  return isHidden ? answerInOwnChat(talk, (own) => takeBack(record, own)) : takeBack(record, talk);
}

async function takeBack(record: Undoable, talk: Talk): Promise<Reply> {
  const { doors, person, t, turn } = talk;
  const home = talk.homes.find(({ project }) => project.code === record.project);
  const list = listNamed(record.list);
  if (home === undefined || list === undefined) {
    return besideCard(t('bot.projectNotOpen', { code: record.project }));
  }
  const reason = t('cards.undone.reason', { name: person.name });
  const undone = await undoWrite({ store: home.store, list, record, reason });
  if (!undone.ok) return problemReply(undone.problem, { home, list, record }, talk);
  await doors.undo.forgetWrite(person.id, conversationOf(turn));
  doors.changed(record.project, [record.list]);
  await tellUndone(heldIn(home, list, undone.value.item), talk);
  return undoneReply(undone.value, home, list, talk);
}

interface Place {
  readonly home: Home;
  readonly list: ListDeclaration;
  readonly record: Undoable;
}

async function problemReply(problem: UndoProblem, { home, list, record }: Place, talk: Talk): Promise<Reply> {
  if (problem.kind !== 'changed-since') return listProblemReply(problem, 'write', talk.language);
  const number = shownNumber({ project: home.project.code, list, id: record.item }, sceneOf(talk));
  const now = await home.store.one(list, record.item);
  // Whoever changed it may be the very person who is late with it.
  const mayName = now.ok && namesPeople(seen(heldIn(home, list, now.value), talk));
  const name = mayName ? problem.by : talk.t('cards.somebody');
  return besideCard(talk.t('cards.undone.changedSince', { number, name }));
}

function undoneReply({ item, wasAddition }: Undone, home: Home, list: ListDeclaration, talk: Talk): Reply {
  const scene = sceneOf(talk);
  const view = seen(heldIn(home, list, item), talk);
  const number = shownNumber(view, scene);
  const { t } = talk;
  const title = wasAddition
    ? t('cards.undone.added', { number, status: statusLabel(list, view, talk.language) })
    : t('cards.undone.changed', { number });
  return resultCard({ title, facts: itemFacts(view, scene), remarks: [] }, scene);
}
