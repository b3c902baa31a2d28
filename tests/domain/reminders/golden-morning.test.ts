import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { occasionsDue } from '../../../src/domain/reminders/occasions.ts';
import { planMorning } from '../../../src/domain/reminders/plan-morning.ts';
import { rvbPerson } from '../rvb-cells.ts';
import { rvbFacts, rvbRoster, rvbToday } from '../rvb-facts.ts';

const facts = rvbFacts();
const calendar = createCalendar(facts.settings);
const place = { tenant: 'lindemeer', site: 'rvb' };
const roster = new Set(rvbRoster.flatMap((name) => rvbPerson(name).aad ?? []));
const names = new Map([...rvbRoster].map((name) => [rvbPerson(name).aad, name]));

const occasions = occasionsDue({ facts, calendar, roster, from: rvbToday, today: rvbToday });

describe('the sample on Monday 23 November 2026', () => {
  test('exactly these people are told about exactly these items', () => {
    const told = occasions.map(
      ({ recipient, list, itemId, rule, offset }) => `${names.get(recipient)}: ${list} ${itemId} ${rule} ${offset}`,
    );
    expect(told.toSorted()).toEqual(
      [
        "Renée d'Hont: Actions 12 RM-1 -2",
        "Noëlle van 't Hoff: Actions 14 RM-2 -5",
        "Noëlle van 't Hoff: Decisions 9 RM-7 1",
        'Björn Özdemir: Actions 9 RM-4 1',
        'Björn Özdemir: Decisions 9 RM-7 1',
        'Jan Bakker: Actions 5 RM-4 3',
        'Fenna de Vries-Jansen: Risks 7 RM-8 0',
        'Aïsha El Amrani: Actions 25 RM-10 2',
      ].toSorted(),
    );
  });

  const plan = planMorning({
    projects: [{ place, facts, calendar, occasions }],
    claimed: new Set(),
    toldToday: new Set(),
    today: rvbToday,
  });

  test('five people get one message each', () => {
    const bundles = plan.bundles.map(({ bundle }) => [
      names.get(bundle.recipient),
      bundle.lines.map((line) => `${line.list} ${line.itemId}`),
    ]);
    expect(Object.fromEntries(bundles)).toEqual({
      "Renée d'Hont": ['Actions 12'],
      'Björn Özdemir': ['Actions 9', 'Decisions 9'],
      'Jan Bakker': ['Actions 5'],
      'Fenna de Vries-Jansen': ['Risks 7'],
      'Aïsha El Amrani': ['Actions 25'],
    });
  });

  test('the project manager reads both of hers in the digest', () => {
    expect(plan.digests).toHaveLength(1);
    expect(names.get(plan.digests[0]?.recipient)).toBe("Noëlle van 't Hoff");
    expect(plan.digests[0]?.occasions.map(({ itemId }) => itemId).toSorted((a, b) => a - b)).toEqual([9, 14]);
  });

  test('a reminder line says what the reader needs', () => {
    const line = plan.bundles.find(({ bundle }) => names.get(bundle.recipient) === 'Jan Bakker')?.bundle.lines[0];
    expect(line).toMatchObject({
      project: 'RVB',
      title: 'Proefsleuven graven Eikenlaan',
      rule: 'RM-4',
      date: '2026-11-18',
      workingDays: 3,
      status: 'InProgress',
      externalOwner: 'Van der Graaf Infra B.V.',
      isEscalation: false,
      isStandIn: false,
    });
  });

  test('what was told is not planned again', () => {
    const claimed = new Set([...plan.bundles, ...plan.digests].flatMap(({ keys }) => keys));
    const again = planMorning({
      projects: [{ place, facts, calendar, occasions }],
      claimed,
      toldToday: new Set(),
      today: rvbToday,
    });
    expect(claimed.size).toBe(8);
    expect(again).toEqual({ bundles: [], digests: [] });
  });
});
