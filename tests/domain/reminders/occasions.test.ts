import { describe, expect, test } from 'vitest';
import { occasionKey } from '../../../src/domain/reminders/occasion-key.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { type Risk, risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../item.ts';
import { diary, due, emptyProject, everyone, janAction, someone } from './reminder-case.ts';

const withAction = (...args: Parameters<typeof janAction>) => ({ ...emptyProject, actions: [janAction(...args)] });

describe('the life of an action', () => {
  test('a normal action is heard of from two days before until 23 working days after', () => {
    expect(diary(withAction(), '2026-10-12', '2027-01-31')).toEqual([
      '2026-11-04 RM-1 -2 jan',
      '2026-11-06 RM-3 0 jan',
      '2026-11-09 RM-4 1 jan',
      '2026-11-11 RM-4 3 jan',
      '2026-11-13 RM-5 5 noelle',
      '2026-11-18 RM-4 8 jan',
      '2026-11-25 RM-4 13 jan',
      '2026-12-02 RM-4 18 jan',
      '2026-12-09 RM-4 23 jan',
    ]);
  });

  test('an urgent action is announced five days before and escalates after two', () => {
    expect(diary(withAction({ Priority: 'High' }), '2026-10-26', '2026-11-10')).toEqual([
      '2026-10-30 RM-2 -5 jan',
      '2026-11-04 RM-1 -2 jan',
      '2026-11-06 RM-3 0 jan',
      '2026-11-09 RM-4 1 jan',
      '2026-11-10 RM-5 2 noelle',
    ]);
  });

  test('a low action escalates after ten days, one without readable priority after five', () => {
    const escalationsOf = (facts: ReturnType<typeof withAction>) =>
      diary(facts, '2026-11-06', '2026-12-31').filter((line) => line.includes('RM-5'));
    expect(escalationsOf(withAction({ Priority: 'Low' }))).toEqual(['2026-11-20 RM-5 10 noelle']);
    const { Priority: _, ...unreadable } = janAction().cells;
    const facts = { ...emptyProject, actions: [{ ...janAction(), cells: unreadable }] };
    expect(escalationsOf(facts)).toEqual(['2026-11-13 RM-5 5 noelle']);
  });

  test.each(['Done', 'Cancelled'] as const)('an action that is %s is never heard of again', (ActionStatus) => {
    expect(diary(withAction({ ActionStatus }), '2026-11-01', '2026-12-31')).toEqual([]);
  });

  test('a status typed by hand counts as open', () => {
    const { ActionStatus: _, ...cells } = janAction().cells;
    const typed = {
      ...janAction(),
      cells,
      flaws: [{ column: 'ActionStatus', kind: 'unknown-choice', raw: 'Mee bezig' }] as const,
    };
    expect(due({ ...emptyProject, actions: [typed] }, '2026-11-06')).toHaveLength(1);
  });

  test('an action without due date is left alone', () => {
    const { DueDate: _, ...cells } = janAction().cells;
    expect(diary({ ...emptyProject, actions: [{ ...janAction(), cells }] }, '2026-11-01', '2026-12-31')).toEqual([]);
  });

  test('an action due in four days is left alone', () => {
    expect(due(withAction(), '2026-11-02')).toEqual([]);
  });

  test('a new due date makes new occasions', () => {
    const place = { tenant: 't', site: 's' };
    const keys = (DueDate: string, today: string) =>
      due(withAction({ DueDate: day(DueDate) }), today).map((occasion) => occasionKey(occasion, place));
    expect(keys('2026-11-06', '2026-11-09')).toEqual(['t|s|TST|Actions|1|RM-4|2026-11-06|1|jan']);
    expect(keys('2026-11-13', '2026-11-16')).toEqual(['t|s|TST|Actions|1|RM-4|2026-11-13|1|jan']);
  });
});

describe('quiet days', () => {
  test.each([
    [
      '2026-11-08',
      ['2026-11-05 RM-1 -2 jan', '2026-11-09 RM-3 0 jan', '2026-11-10 RM-4 1 jan'],
      'a Sunday means Monday',
    ],
    ['2026-04-27', ['2026-04-23 RM-1 -2 jan', '2026-04-28 RM-3 0 jan', '2026-04-29 RM-4 1 jan'], 'King’s day'],
    ['2026-10-25', ['2026-10-22 RM-1 -2 jan', '2026-10-26 RM-3 0 jan', '2026-10-27 RM-4 1 jan'], 'clocks go back'],
    [
      '2027-03-28',
      ['2027-03-25 RM-1 -2 jan', '2027-03-30 RM-3 0 jan', '2027-03-31 RM-4 1 jan'],
      'clocks go forward at Easter',
    ],
    ['2027-01-01', ['2026-12-30 RM-1 -2 jan', '2027-01-04 RM-3 0 jan', '2027-01-05 RM-4 1 jan'], 'week 53 to week 1'],
    ['2026-12-25', ['2026-12-23 RM-1 -2 jan', '2026-12-28 RM-3 0 jan', '2026-12-29 RM-4 1 jan'], 'Christmas'],
    [
      '2027-05-06',
      ['2027-05-03 RM-1 -2 jan', '2027-05-07 RM-3 0 jan', '2027-05-10 RM-4 1 jan'],
      'two holidays in a row',
    ],
  ])('an action for %s is told on working days (%#)', (DueDate, expected) => {
    const created = { ...janAction({ DueDate: day(DueDate) }), createdAt: '2026-01-05T09:00:00.000Z' as never };
    const days = expected.map((line) => line.slice(0, 10)).toSorted();
    expect(diary({ ...emptyProject, actions: [created] }, days[0] ?? '', days.at(-1) ?? '')).toEqual(expected);
  });
});

describe('a missed night', () => {
  test('is caught up: every occasion since then is due', () => {
    expect(due(withAction(), '2026-11-04', '2026-11-11').map(({ rule, offset }) => `${rule} ${offset}`)).toEqual([
      'RM-1 -2',
      'RM-3 0',
      'RM-4 1',
      'RM-4 3',
    ]);
  });

  test('does not reach back to before the project was watched', () => {
    expect(due(withAction(), '2026-11-10', '2026-11-11').map(({ offset }) => offset)).toEqual([3]);
  });

  test('an action made for tomorrow did not miss the reminder of yesterday', () => {
    const made = { ...janAction({ DueDate: day('2026-11-06') }), createdAt: '2026-11-05T09:00:00.000Z' as never };
    expect(due({ ...emptyProject, actions: [made] }, '2026-11-01', '2026-11-05')).toEqual([]);
  });
});

describe('an action without owner', () => {
  const { Owner: _, ...cells } = janAction({ SourceDate: day('2026-10-08') }).cells;
  const ownerless = { ...janAction(), cells };

  test('is told to the most senior support professional after two days, then every five', () => {
    expect(diary({ ...emptyProject, actions: [ownerless] }, '2026-10-08', '2026-10-31')).toEqual([
      '2026-10-12 RM-10 2 aisha',
      '2026-10-19 RM-10 7 aisha',
      '2026-10-26 RM-10 12 aisha',
    ]);
  });

  test('counts from the day it was made when no source date is known', () => {
    const { SourceDate: __, ...undated } = cells;
    const facts = { ...emptyProject, actions: [{ ...ownerless, cells: undated }] };
    expect(diary(facts, '2026-10-05', '2026-10-09')).toEqual(['2026-10-07 RM-10 2 aisha']);
  });

  test('still escalates to the project manager when it is late', () => {
    const facts = { ...emptyProject, actions: [ownerless] };
    expect(diary(facts, '2026-11-13', '2026-11-13')).toEqual(['2026-11-13 RM-5 5 noelle']);
  });

  test('reaches nobody in a project without roles', () => {
    expect(diary({ ...emptyProject, roles: [], actions: [ownerless] }, '2026-10-08', '2026-11-30')).toEqual([]);
  });

  test('with an organisation outside: the support professional is reminded for it', () => {
    const outside = { ...ownerless, cells: { ...cells, ExternalOwner: 'Netbeheer Midden' } };
    expect(diary({ ...emptyProject, actions: [outside] }, '2026-10-08', '2026-11-06')).toEqual([
      '2026-11-04 RM-1 -2 aisha',
      '2026-11-06 RM-3 0 aisha',
    ]);
  });
});

describe('people who cannot be reached', () => {
  const without = (name: string) => new Set([...everyone].filter((id) => id !== personId(name)));

  test.each([
    ['an owner who left', 'jan', '2026-11-06', '2026-11-06 RM-3 0 aisha'],
    ['a project manager who left', 'noelle', '2026-11-13', '2026-11-13 RM-5 5 aisha'],
  ])('%s: the support professional is told', (_who, name, today, expected) => {
    expect(diary(withAction(), today, today, without(name))).toEqual([expected]);
  });

  test('a deputy hears the escalation before the support professional does', () => {
    const facts = { ...withAction(), settings: { ...defaultSettings, deputies: [someone('bjorn')] } };
    expect(diary(facts, '2026-11-13', '2026-11-13', without('noelle'))).toEqual(['2026-11-13 RM-5 5 bjorn']);
  });

  test('an owner known by name only: the support professional is told', () => {
    expect(diary(withAction({ Owner: { name: 'Jan' } }), '2026-11-06', '2026-11-06')).toEqual([
      '2026-11-06 RM-3 0 aisha',
    ]);
  });

  test('nobody outside the roster is ever told', () => {
    expect(diary(withAction(), '2026-11-01', '2026-12-31', new Set())).toEqual([]);
  });
});

describe('measures', () => {
  const measure = itemOf(controlMeasuresList, 4, {
    Title: 'Bemalingsplan',
    MeasureOwner: someone('jan'),
    MeasureStatus: 'InProgress',
    DueDate: day('2026-11-06'),
  });

  test('are reminded like a normal action', () => {
    expect(diary({ ...emptyProject, measures: [measure] }, '2026-11-01', '2026-11-14')).toEqual([
      '2026-11-04 RM-1 -2 jan',
      '2026-11-06 RM-3 0 jan',
      '2026-11-09 RM-4 1 jan',
      '2026-11-11 RM-4 3 jan',
      '2026-11-13 RM-5 5 noelle',
    ]);
  });
});

describe('decisions that are waited for', () => {
  const decision = (cells: Decision['cells']) => ({
    ...emptyProject,
    decisions: [
      itemOf(decisionsList, 9, {
        Title: 'Dekking uit onvoorzien',
        ProposedBy: someone('bjorn'),
        DecisionStatus: 'Proposed',
        NeededBy: day('2026-11-06'),
        ...cells,
      }),
    ],
  });

  test('are told to the proposer and the project manager, without end', () => {
    expect(diary(decision({}), '2026-10-30', '2026-11-24')).toEqual([
      '2026-10-30 RM-7 -5 bjorn',
      '2026-10-30 RM-7 -5 noelle',
      '2026-11-06 RM-7 0 bjorn',
      '2026-11-06 RM-7 0 noelle',
      '2026-11-09 RM-7 1 bjorn',
      '2026-11-09 RM-7 1 noelle',
      '2026-11-16 RM-7 6 bjorn',
      '2026-11-16 RM-7 6 noelle',
      '2026-11-23 RM-7 11 bjorn',
      '2026-11-23 RM-7 11 noelle',
    ]);
  });

  test('are told once to a project manager who proposed them', () => {
    expect(due(decision({ ProposedBy: someone('noelle') }), '2026-11-06')).toHaveLength(1);
  });

  test.each(['Taken', 'Rejected', 'Withdrawn', 'Superseded'] as const)('are left alone once %s', (DecisionStatus) => {
    expect(diary(decision({ DecisionStatus }), '2026-10-30', '2026-11-24')).toEqual([]);
  });

  test('are told while they are on hold', () => {
    expect(due(decision({ DecisionStatus: 'OnHold' }), '2026-11-06')).toHaveLength(2);
  });
});

describe('risks to review', () => {
  const risk = (cells: Risk['cells']) => ({
    ...emptyProject,
    risks: [
      itemOf(risksList, 7, {
        Title: 'Draagvlak daalt',
        RiskOwner: someone('jan'),
        RiskStatus: 'Open',
        ReviewDate: day('2026-11-06'),
        ...cells,
      }),
    ],
  });

  test('come back on the day, after five, then every twenty working days', () => {
    expect(diary(risk({}), '2026-10-12', '2027-01-15')).toEqual([
      '2026-11-06 RM-8 0 jan',
      '2026-11-13 RM-8 5 jan',
      '2026-12-11 RM-8 25 jan',
      '2027-01-12 RM-8 45 jan',
    ]);
  });

  test.each([
    ['Controlled', 1],
    ['Occurred', 0],
    ['Closed', 0],
  ] as const)('with status %s make %i reminders', (RiskStatus, count) => {
    expect(due(risk({ RiskStatus }), '2026-11-06')).toHaveLength(count);
  });
});

describe('offsets from the settings', () => {
  test('replace the ones of the rule, its repetition included', () => {
    const settings = { ...defaultSettings, ruleOffsets: { 'RM-4': [2], 'RM-1': [3], 'RM-5.Normaal': [4], 'RM-3': [] } };
    expect(diary({ ...withAction(), settings }, '2026-10-26', '2026-12-31')).toEqual([
      '2026-11-03 RM-1 -3 jan',
      '2026-11-10 RM-4 2 jan',
      '2026-11-12 RM-5 4 noelle',
    ]);
  });
});
