import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds } from '../../../src/acts/kinds.ts';
import { type SpilWorld, startSpilWorld } from '../spil-world.ts';
import { type ActCase, type Hears, nameOfCase, type Role, roles, third } from './act-case.ts';
import { actionCasesFor } from './action-cases.ts';
import { decisionCases } from './decision-cases.ts';
import { type DoorName, doorNames, hasDoor } from './doors.ts';
import { missingDoors, mostMissingDoors } from './missing-doors.ts';
import { riskAndMeasureCasesFor } from './risk-cases.ts';
import { keyOf, type Outcome, type Outcomes, runDoors } from './run-doors.ts';

/** One act through every door: what is written, who hears it, what follows, how it is taken back, why not. */

let world: SpilWorld;
let outcomes: Outcomes;

// The table names the tests before there is a world that knows the ids: those stand only in what is sent.
const casesWith = (idOf: (name: string) => string): readonly ActCase[] => [
  ...actionCasesFor(idOf),
  ...riskAndMeasureCasesFor(idOf),
  ...decisionCases,
];
const cases = casesWith((name) => name);
const roleNames = Object.keys(roles) as Role[];
const doorsOfCase = (one: ActCase, role: Role = 'support'): readonly DoorName[] =>
  doorNames.filter((door) => hasDoor(door, one, role));
const runs = cases.flatMap((one) =>
  roleNames.flatMap((role) => doorsOfCase(one, role).map((door) => [nameOfCase(one), role, door, one] as const)),
);

beforeAll(async () => {
  // No polling: what is written by hand here is no part of what is compared.
  world = await startSpilWorld({ now: '2026-11-24T10:00', pollMs: 3_600_000 });
  outcomes = await runDoors(world, casesWith(world.idOf));
}, 900_000);

afterAll(() => world?.stop());

const outcome = (one: ActCase, role: Role, door: DoorName): Outcome => {
  const found = outcomes.get(keyOf(one, role, door));
  if (found === undefined) throw new Error(`not run: ${keyOf(one, role, door)}`);
  return found;
};

const people: Readonly<Record<Hears, string>> = {
  owner: roles.owner,
  'new owner': third,
  manager: roles.manager,
  'owner of the risk': third,
};

const hearersOf = ({ hears }: ActCase, role: Role): readonly string[] =>
  [...new Set(hears.map((party) => people[party]))].filter((name) => name !== roles[role]).toSorted();

describe('who may, what is written, what follows, who hears it', () => {
  test.each(runs)('%s | %s | %s', (_name, role, door, one) => {
    const { isDone, text, cells, linked, told } = outcome(one, role, door);
    const said = `answered: ${text}`;
    expect(isDone, said).toBe(one.may.includes(role));
    if (!isDone) {
      expect([cells[1], told], said).toEqual([cells[0], []]);
      return;
    }
    expect(cells[1], said).toMatchObject(one.becomes);
    expect(linked[1], said).toMatchObject(one.linked?.becomes ?? {});
    expect(told, said).toEqual(hearersOf(one, role));
  });
});

describe('taking it back', () => {
  const notes = /^(ProgressNotes|AutoChangedOn)$/;
  const withoutNotes = (cells: object | undefined) =>
    Object.fromEntries(Object.entries(cells ?? {}).filter(([name]) => !notes.test(name)));

  test.each(runs.filter(([, role, , one]) => one.act !== 'add' && one.may.includes(role)))(
    '%s | %s | %s',
    (_name, role, door, one) => {
      const { cells, linked, toldOfUndo, told, text } = outcome(one, role, door);
      expect(withoutNotes(cells[2]), text).toEqual(withoutNotes(cells[0]));
      expect(withoutNotes(linked[2])).toEqual(withoutNotes(linked[0]));
      expect(told, 'told of the undo, not of the act').toEqual(expect.arrayContaining([...toldOfUndo]));
    },
  );
});

describe('every door has the same consequences as the tab', () => {
  test.each(runs.filter(([, , door]) => door !== 'tab'))('%s | %s | %s', (_name, role, door, one) => {
    const [tab, other] = [outcome(one, role, 'tab'), outcome(one, role, door)];
    const { text: tabText, ...tabRest } = tab;
    const { text: otherText, ...otherRest } = other;
    expect(otherRest).toEqual(tabRest);
    if (!tab.isDone) expect(otherText).toContain(tabText);
  });
});

describe('the doors that are missing', () => {
  const covered = new Set(cases.flatMap((one) => doorsOfCase(one).map((door) => `${door} ${one.list}.${one.act}`)));
  const all = Object.entries(kinds).flatMap(([list, { acts }]) =>
    ['add', ...Object.keys(acts)].flatMap((act) => doorNames.map((door) => `${door} ${list}.${act}`)),
  );

  test('are those of the list, no other', () => {
    expect(all.filter((pair) => !covered.has(pair)).toSorted()).toEqual(
      // The lights of a week have doors of their own: see grotik-doors.test.ts.
      missingDoors.filter((pair) => !pair.includes(' GrotikStatus.')).toSorted(),
    );
  });

  test('become fewer', () => {
    expect(missingDoors.length).toBeLessThanOrEqual(mostMissingDoors);
  });
});
