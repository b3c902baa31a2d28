import { setTimeout } from 'node:timers/promises';
import type { SpilWorld } from '../spil-world.ts';
import { type ActCase, type Cells, nameOfCase, type Role, roles } from './act-case.ts';
import { type Door, type DoorName, doorsOf, hasDoor } from './doors.ts';
import { type Row, type Rows, rowsOf } from './sharepoint-rows.ts';

/** What one act did through one door for one role. */
export interface Outcome {
  readonly isDone: boolean;
  readonly text: string;
  /** The row before, after the act, after taking it back; numbers and stamps that no act is about are left out. */
  readonly cells: readonly Cells[];
  /** The row that hangs on it, likewise. */
  readonly linked: readonly Cells[];
  /** Who got a message about these rows because of the act, in alphabetical order; twice for two messages. */
  readonly told: readonly string[];
  /** Who got one because it was taken back. */
  readonly toldOfUndo: readonly string[];
}

export type Outcomes = ReadonlyMap<string, Outcome>;

export const keyOf = (one: ActCase, role: Role, door: DoorName): string => `${nameOfCase(one)} | ${role} | ${door}`;

interface Run {
  readonly one: ActCase;
  readonly role: Role;
  readonly door: Door;
}

/** The front door takes 600 requests a real minute from one address; a round makes at most 12, undo included. */
const shortestRoundMs = 1300;

const momentAfter = (minutes: number): string =>
  `2026-11-24T${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Takes every act as every role through every door that it has, each on a row of its own. */
export async function runDoors(world: SpilWorld, cases: readonly ActCase[]): Promise<Outcomes> {
  const rows = await rowsOf(world);
  const doors = doorsOf(world);
  const outcomes = new Map<string, Outcome>();
  let minute = 0;
  for (const one of cases) {
    for (const door of doors) {
      const asking = (Object.keys(roles) as Role[]).filter((role) => hasDoor(door.name, one, role));
      if (asking.length === 0) continue;
      minute += 1;
      // SharePoint counts what is asked of it by the minute, Teams what is sent.
      await world.moveTo(momentAfter(minute));
      const round = asking.map(async (role) => {
        outcomes.set(keyOf(one, role, door.name), await outcomeOf({ one, role, door }, rows, world));
      });
      await Promise.all([...round, setTimeout(shortestRoundMs)]);
    }
  }
  return outcomes;
}

interface Look {
  readonly row: Row | undefined;
  readonly linked: Row | undefined;
}

async function outcomeOf({ one, role, door }: Run, rows: Rows, world: SpilWorld): Promise<Outcome> {
  const seeded = one.act === 'add' ? undefined : await rows.seed(one);
  const look = async (item: number | undefined): Promise<Look> => ({
    row: item === undefined ? undefined : await rows.read(one.list, item),
    linked: one.linked && seeded?.linked ? await rows.read(one.linked.list, seeded.linked) : undefined,
  });
  const before = await look(seeded?.item);
  const answered = await door.take(one, role, seeded?.item, before.row?.etag);
  const item = seeded?.item ?? answered.item;
  const told = await tellingOf(world, one, item, seeded?.linked);
  const after = await look(item);
  await answered.undo?.();
  const looks = [before, after, answered.undo === undefined ? after : await look(item)];
  return {
    isDone: answered.item !== undefined,
    text: answered.text,
    cells: looks.map(({ row }) => unnumbered(row?.cells ?? {}, seeded?.linked)),
    linked: looks.map(({ linked }) => linked?.cells ?? {}),
    told,
    toldOfUndo: answered.undo === undefined ? [] : without(await tellingOf(world, one, item, seeded?.linked), told),
  };
}

/** Each run has a linked row of its own. */
const unnumbered = (cells: Cells, linked: number | undefined): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [
      name,
      name.endsWith('RefLookupId') && cell === String(linked) ? 'the linked row' : cell,
    ]),
  );

async function tellingOf(
  world: SpilWorld,
  { list, linked }: ActCase,
  item: number | undefined,
  other: number | undefined,
): Promise<readonly string[]> {
  if (item === undefined) return [];
  const prefix = { Actions: 'A', Risks: 'R', ControlMeasures: 'M', Decisions: 'B' } as const;
  const numbers = [`${prefix[list]}${item}`, ...(linked === undefined ? [] : [`${prefix[linked.list]}${other}`])];
  const named = new RegExp(`\\b(${numbers.join('|')})\\b`);
  return (await world.deliveries())
    .filter(
      ({ kind, channel, content }) => kind === 'notice' && channel === 'chat' && named.test(JSON.stringify(content)),
    )
    .map(({ recipient }) => world.nameOf(recipient.id))
    .toSorted();
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...all];
  for (const one of some) left.splice(left.indexOf(one), 1);
  return left;
}
