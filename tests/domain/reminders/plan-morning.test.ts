import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { type MorningQuestion, planMorning } from '../../../src/domain/reminders/plan-morning.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { due, emptyProject, everyone, janAction, someone } from './reminder-case.ts';

const project = (facts: ProjectFacts, from: string, today: string, site = 's1') => ({
  place: { tenant: 't', site },
  facts,
  calendar: createCalendar(facts.settings),
  occasions: due(facts, from, today),
});

const plan = (today: string, projects: MorningQuestion['projects'], more: Partial<MorningQuestion> = {}) =>
  planMorning({ projects, claimed: new Set(), toldToday: new Set(), today: day(today), ...more });

const withActions = (...actions: ProjectFacts['actions']): ProjectFacts => ({ ...emptyProject, actions });

describe('one message a day', () => {
  const first = withActions(janAction(), { ...janAction({ DueDate: day('2026-11-10') }), id: 2 });
  const second = { ...withActions(janAction({ DueDate: day('2026-11-09') })), code: projectCode('OTH') };
  const projects = [project(first, '2026-11-10', '2026-11-10'), project(second, '2026-11-10', '2026-11-10', 's2')];

  test('holds the items of all projects, the latest first', () => {
    const late = [project(first, '2026-11-09', '2026-11-10'), project(second, '2026-11-09', '2026-11-10', 's2')];
    const [only, ...others] = plan('2026-11-10', late).bundles;
    expect(others).toEqual([]);
    expect(only?.bundle.recipient).toBe('jan');
    expect(only?.bundle.lines.map(({ project, itemId, workingDays }) => [project, itemId, workingDays])).toEqual([
      ['TST', 1, 2],
      ['OTH', 1, 1],
      ['TST', 2, 0],
    ]);
  });

  test('is claimed under keys that tell equal numbers of two sites apart', () => {
    const keys = plan('2026-11-10', projects).bundles.flatMap((bundle) => bundle.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('t|s2|OTH|Actions|1|RM-4|2026-11-09|1|jan');
  });

  test('goes to nobody who had one today', () => {
    expect(plan('2026-11-10', projects, { toldToday: new Set([personId('jan')]) }).bundles).toEqual([]);
  });

  test('is not sent when there is nothing to say', () => {
    expect(plan('2026-11-10', [project(emptyProject, '2026-11-10', '2026-11-10')])).toEqual({
      bundles: [],
      digests: [],
    });
  });
});

describe('missed days', () => {
  test('become one line that the latest offset speaks for, every occasion claimed', () => {
    const planned = plan('2026-11-11', [project(withActions(janAction()), '2026-11-04', '2026-11-11')]).bundles[0];
    expect(planned?.bundle.lines).toHaveLength(1);
    expect(planned?.bundle.lines[0]).toMatchObject({ rule: 'RM-4', workingDays: 3 });
    expect(planned?.keys).toHaveLength(4);
  });

  test('that were told before are left out', () => {
    const monday = project(withActions(janAction()), '2026-11-09', '2026-11-09');
    const claimed = new Set(plan('2026-11-09', [monday]).bundles.flatMap(({ keys }) => keys));
    const tuesday = project(withActions(janAction()), '2026-11-09', '2026-11-10');
    expect(claimed.size).toBe(1);
    expect(plan('2026-11-10', [tuesday], { claimed }).bundles).toEqual([]);
  });
});

describe('escalation', () => {
  const late = project(withActions(janAction()), '2026-11-13', '2026-11-13');

  test('reaches the project manager in a message on an ordinary day', () => {
    const { bundles, digests } = plan('2026-11-13', [late]);
    expect(digests).toEqual([]);
    expect(bundles[0]?.bundle).toMatchObject({
      recipient: 'noelle',
      lines: [{ rule: 'RM-5', isEscalation: true, isStandIn: false, owner: { name: 'jan' } }],
    });
  });

  test('stands in the digest when a holiday moved the digest to this day', () => {
    const facts = withActions(janAction({ DueDate: day('2027-03-22') }));
    const tuesdayAfterEaster = project(facts, '2027-03-30', '2027-03-30');
    const { bundles, digests } = plan('2027-03-30', [tuesdayAfterEaster]);
    expect(bundles).toEqual([]);
    expect(digests.map(({ recipient, occasions }) => [recipient, occasions[0]?.rule])).toEqual([['noelle', 'RM-5']]);
  });

  test('speaks for an item that is late in the hands of the project manager', () => {
    const own = withActions(janAction({ Owner: someone('noelle') }));
    const line = plan('2026-11-13', [project(own, '2026-11-11', '2026-11-13')]).bundles[0]?.bundle.lines[0];
    expect(line?.rule).toBe('RM-5');
    expect(line?.occasions.map(({ rule }) => rule)).toEqual(['RM-4', 'RM-5']);
  });
});

describe('a digest day', () => {
  test('of another project does not hold back an item', () => {
    const elsewhere = {
      ...withActions(janAction({ Owner: someone('noelle'), DueDate: day('2026-11-06') })),
      code: projectCode('OTH'),
      roles: [],
    };
    const { bundles, digests } = plan('2026-11-09', [project(elsewhere, '2026-11-09', '2026-11-09')]);
    expect(bundles.map(({ bundle }) => bundle.recipient)).toEqual(['noelle']);
    expect(digests).toEqual([]);
  });

  test('of the project itself takes her items along, not those of others', () => {
    const facts = withActions(janAction(), { ...janAction({ Owner: someone('noelle') }), id: 2 });
    const { bundles, digests } = plan('2026-11-09', [project(facts, '2026-11-09', '2026-11-09')]);
    expect(bundles.map(({ bundle }) => bundle.recipient)).toEqual(['jan']);
    expect(digests[0]?.occasions.map(({ itemId }) => itemId)).toEqual([2]);
    expect(digests[0]?.keys).toEqual(['t|s1|TST|Actions|2|RM-4|2026-11-06|1|noelle']);
  });

  test('can be another weekday', () => {
    const settings = { ...defaultSettings, digestDay: 4 } as const;
    const facts = { ...withActions(janAction({ Owner: someone('noelle'), DueDate: day('2026-11-12') })), settings };
    expect(plan('2026-11-12', [project(facts, '2026-11-12', '2026-11-12')]).digests).toHaveLength(1);
  });
});

describe('what a line tells about its item', () => {
  test('whoever stands in for an owner who left is told so', () => {
    const facts = withActions(janAction({ Confidential: true }));
    const roster = new Set([...everyone].filter((id) => id !== 'jan'));
    const stranded = {
      ...project(facts, '2026-11-06', '2026-11-06'),
      occasions: due(facts, '2026-11-06', '2026-11-06', roster),
    };
    expect(plan('2026-11-06', [stranded]).bundles[0]?.bundle).toMatchObject({
      recipient: 'aisha',
      lines: [{ isStandIn: true, isConfidential: true, owner: { name: 'jan' } }],
    });
  });

  test('a status typed by hand is shown as it stands there', () => {
    const { ActionStatus: _, ...cells } = janAction().cells;
    const flaws = [{ column: 'ActionStatus', kind: 'unknown-choice', raw: 'Mee bezig' }] as const;
    const facts = withActions({ ...janAction(), cells, flaws });
    const line = plan('2026-11-06', [project(facts, '2026-11-06', '2026-11-06')]).bundles[0]?.bundle.lines[0];
    expect(line).toMatchObject({ status: undefined, rawStatus: 'Mee bezig' });
  });

  test('an item that ended between the two readings makes no message', () => {
    const open = project(withActions(janAction()), '2026-11-06', '2026-11-06');
    const ended = { ...open, facts: withActions(janAction({ ActionStatus: 'Done' })) };
    expect(plan('2026-11-06', [ended]).bundles).toEqual([]);
  });
});
