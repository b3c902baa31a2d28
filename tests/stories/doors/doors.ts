import { kinds, type ListName } from '../../../src/acts/kinds.ts';
import type { RefusalAnswer } from '../../../src/tab-api/refusal.ts';
import type { ItemAnswer } from '../../../src/tab-api/write.ts';
import { chatOf, type Seen } from '../chat.ts';
import type { SpilWorld } from '../spil-world.ts';
import { type ActCase, type Cells, type Role, roles } from './act-case.ts';

export const doorNames = ['tab', 'sentence', 'press'] as const;
export type DoorName = (typeof doorNames)[number];

/** What somebody hears back, with the way to take it back when there is one. */
export interface Answered {
  /** The row that was written; undefined when nothing was. */
  readonly item: number | undefined;
  /** Everything that was answered, for a person to read. */
  readonly text: string;
  readonly undo: (() => Promise<unknown>) | undefined;
}

/** One way to ask Spil for an act. */
export interface Door {
  readonly name: DoorName;
  /** `etag` is the version that the person saw. */
  take(one: ActCase, role: Role, item: number | undefined, etag: string | undefined): Promise<Answered>;
}

/** Whether an act can be asked for here; a visitor of the site stands outside the team: Spil has no chat with them. */
export function hasDoor(door: DoorName, { say, press }: ActCase, role: Role): boolean {
  if (door === 'tab') return true;
  return role !== 'visitor' && (door === 'sentence' ? say : press) !== undefined;
}

const prefixed = (list: ListName, item: number): string => `RVB-${kinds[list].list.prefix}${item}`;

const syllables = ['ka', 'lo', 'mi', 'su', 'ra', 'te', 'no', 'vi', 'pu', 'de'];

/** A word that nobody else says: an addition that looks like another one is asked about first. */
const wordOf = (count: number, from: number): string =>
  String(count)
    .padStart(4, '0')
    .split('')
    .map((digit) => syllables[(Number(digit) + from) % 10])
    .join('');

let count = 0;

/** A title like no other, long enough for a decision. */
const freshTitle = (): string => {
  count += 1;
  return `${wordOf(count, 0)} ${wordOf(9_999 - count, 3)}`;
};

type TabAnswer = ItemAnswer & RefusalAnswer;

const tabDoor = (world: SpilWorld): Door => {
  const path = (list: ListName) => `/api/projects/RVB/lists/${list}/items`;
  return {
    name: 'tab',
    take: async ({ list, tab: { changes, reason } }, role, item, etag) => {
      const person = roles[role];
      const { status, body } =
        item === undefined
          ? await world.api<TabAnswer>(person, 'POST', path(list), {
              clientKey: `${freshTitle()} ${role}`,
              cells: { Title: freshTitle(), ...changes },
            })
          : await world.api<TabAnswer>(person, 'PATCH', `${path(list)}/${item}`, {
              etag,
              changes,
              ...(reason === undefined ? {} : { reason }),
            });
      if (status >= 400) return { item: undefined, text: body.message, undo: undefined };
      const { id, etag: written } = body.item;
      const undo = () =>
        world.api(person, 'POST', `${path(list)}/${id}/undo`, { etag: written, wasAddition: item === undefined });
      return { item: id, text: [...body.remarks, ...body.followed.map(({ text }) => text)].join('\n'), undo };
    },
  };
};

/** The number of a row that was just added, as the answer says it. */
const numberIn = (text: string, list: ListName): number | undefined => {
  const found = new RegExp(`${kinds[list].list.prefix}(\\d+)`).exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
};

const undoTitle = 'Ongedaan maken';

const heard = (seen: Seen, one: ActCase, item: number | undefined, undo: () => Promise<unknown>): Answered => {
  const isWritten = seen.buttons.includes(undoTitle);
  return {
    item: isWritten ? (item ?? numberIn(seen.text, one.list)) : undefined,
    text: seen.text,
    undo: isWritten ? undo : undefined,
  };
};

const sentenceDoor = (world: SpilWorld): Door => ({
  name: 'sentence',
  take: async (one, role, item) => {
    const chat = chatOf(world, roles[role], 'personal');
    const said = one.say?.(item === undefined ? freshTitle() : prefixed(one.list, item)) ?? '';
    const seen = await chat.say(said);
    return heard(seen, one, item, () => chat.press(seen, undoTitle));
  },
});

/** A card with one button, as it came in a message of Spil itself. */
const cardWith = (data: Cells): Cells => ({
  type: 'AdaptiveCard',
  actions: [{ type: 'Action.Execute', title: 'Doe', verb: data['verb'], data: { ...data, language: 'nl' } }],
});

/** What a button of an addition sends: its command with a title of its own. */
function dataOf(one: ActCase, item: number | undefined): Cells {
  const data = one.press?.(item ?? 0) ?? {};
  if (item !== undefined) return data;
  return { ...data, command: { ...(data['command'] as Cells), title: freshTitle() } };
}

const pressDoor = (world: SpilWorld): Door => {
  // Any message of Spil will do: what a button does follows from its data and from who presses.
  const messages = new Map<Role, Promise<Seen>>();
  const messageOf = (role: Role): Promise<Seen> => {
    const known = messages.get(role) ?? chatOf(world, roles[role], 'personal').say('help');
    messages.set(role, known);
    return known;
  };
  return {
    name: 'press',
    take: async (one, role, item) => {
      const chat = chatOf(world, roles[role], 'personal');
      const { id } = await messageOf(role);
      const seen = await chat.press({ id, card: cardWith(dataOf(one, item)) }, 'Doe');
      return heard(seen, one, item, () => chat.press(seen, undoTitle));
    },
  };
};

export const doorsOf = (world: SpilWorld): readonly Door[] => [tabDoor(world), sentenceDoor(world), pressDoor(world)];
