import type { ItemId, ProjectCode } from '../../src/domain/values/ids.ts';
import { listNamed } from '../../src/lists/register.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { isConfidential, namesPeople } from '../../src/views/view.ts';
import type { CardData } from '../cards/data/card-data.ts';
import type { Command } from '../understand/command.ts';
import { besideCard } from '../cards/text-card.ts';
import type { ItemRef } from '../understand/command.ts';
import type { Reply } from '../turn.ts';
import { actionsAbout } from './actions/find-action.ts';
import { type Found, heldIn } from './find-item.ts';
import { seen } from './seen.ts';
import { conversationOf, type Talk } from './talk.ts';

/** Gives an answer in the speaker's own chat; the channel hears only that it is there. */
export async function answerInOwnChat(talk: Talk, answer: (own: Talk) => Promise<Reply>): Promise<Reply> {
  const { doors, person, t, turn } = talk;
  // What is written is remembered under the channel: "ongedaan maken" is said where the command was said.
  const place = { kind: 'personal', conversation: conversationOf(turn) } as const;
  const reply = await answer({ ...talk, turn: { ...turn, place } });
  const { state } = await doors.ownChat(person.id, reply);
  const line = besideCard(t(state === 'sent' ? 'bot.ownChat' : 'bot.ownChatClosed'));
  return isRefusal(reply) ? line : { ...line, elsewhere: true };
}

/** A card that stays may be pressed again: what it asked for did not happen. */
export const isRefusal = ({ beside = false, elsewhere = false }: Reply): boolean => beside && !elsewhere;

const isInChannel = ({ turn }: Talk): boolean => turn.place.kind === 'channel';

/** Whether a command may only be answered to whoever said it: about somebody's work, about something confidential. */
export async function isForOwnChat(command: Command, talk: Talk): Promise<boolean> {
  if (!isInChannel(talk)) return false;
  if (asksAboutPeople(command)) return true;
  return asksWhose(command) ? asksForUnnamed(command, talk) : touchesConfidential(command, talk);
}

const asksWhose = (command: Command): boolean => 'asked' in command && command.asked === 'Owner';

/** What one person has to do is nobody else's to read. */
export function asksAboutPeople(command: Command): boolean {
  if (command.kind === 'action.postpone') return command.target.kind === 'mine';
  if (command.kind !== 'action.list') return false;
  const { filter } = command;
  if (asksWhose(command)) return true;
  if (filter.kind === 'mine' || filter.kind === 'of-person') return true;
  return 'mineOnly' in filter && (filter.mineOnly || filter.person !== undefined);
}

/** Whether the answer to a press can only go to whoever pressed. */
export async function isPressForOwnChat(data: CardData, talk: Talk): Promise<boolean> {
  if (!isInChannel(talk) || !('item' in data) || data.verb === 'leave') return false;
  return isConfidentialRow(data, talk);
}

const listsOf = { action: 'Actions', risk: 'Risks', decision: 'Decisions' } as const;

/** Even a refusal would tell the state of a confidential item; showing one shows its number only. */
async function touchesConfidential(command: Command, talk: Talk): Promise<boolean> {
  if (command.kind.endsWith('.show')) return false;
  return (await rowsOf(command, talk)).some(({ item }) => isConfidential(item));
}

/** Whose it is, where everybody reads it and its people are not named. */
async function asksForUnnamed(command: Command, talk: Talk): Promise<boolean> {
  if (command.kind === 'action.find') {
    const found = await actionsAbout(command.search, talk);
    return found.ok && found.value.actions.some((action) => !namesPeople(action));
  }
  return (await rowsOf(command, talk)).some((row) => !namesPeople(seen(row, talk)));
}

/** The rows that a command names by number. */
async function rowsOf(command: Command, talk: Talk): Promise<readonly Found<ListDeclaration>[]> {
  const [subject] = command.kind.split('.');
  const list = Object.entries(listsOf).find(([name]) => name === subject)?.[1];
  if (list === undefined) return [];
  const pointers = refsIn(command).flatMap(({ project, number }) =>
    talk.homes.map((home) => ({ project: project ?? home.project.code, list, item: number })),
  );
  const rows = await Promise.all(pointers.map((one) => rowAt(one, talk)));
  return rows.flatMap((row) => row ?? []);
}

function refsIn(command: Command): readonly ItemRef[] {
  if ('item' in command) return [command.item];
  if ('items' in command) return command.items;
  return 'target' in command && command.target.kind === 'items' ? command.target.items : [];
}

interface Pointer {
  readonly project: ProjectCode;
  readonly list: string;
  readonly item: ItemId;
}

export async function isConfidentialRow(pointer: Pointer, talk: Talk): Promise<boolean> {
  const row = await rowAt(pointer, talk);
  return row !== undefined && isConfidential(row.item);
}

/** A row that cannot be read is not there for the speaker: its handler says why. */
async function rowAt(
  { project, list: name, item }: Pointer,
  { homes }: Talk,
): Promise<Found<ListDeclaration> | undefined> {
  const list = listNamed(name);
  const home = homes.find((one) => one.project.code === project);
  if (list === undefined || home === undefined) return undefined;
  const read = await home.store.one(list, item);
  return read.ok ? heldIn(home, list, read.value) : undefined;
}
