import { describe, expect, test } from 'vitest';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { Occasion } from '../../../src/domain/reminders/occasion.ts';
import { idOf, rvbDigest } from './rvb-digest.ts';

type Lists = 'actions' | 'risks' | 'measures' | 'decisions' | 'roles' | 'milestones' | 'budgetLines';

/** The sample with other cells in one item. */
const withCells =
  <L extends Lists>(list: L, id: number, cells: Partial<NonNullable<ProjectFacts[L]>[number]['cells']>) =>
  (facts: ProjectFacts): ProjectFacts => ({
    ...facts,
    [list]: facts[list]?.map((item) => (item.id === id ? { ...item, cells: { ...item.cells, ...cells } } : item)),
  });

/** The sample with one cell as it is read when somebody typed nonsense into it. */
const withoutCell =
  (list: 'decisions', id: number, column: string) =>
  (facts: ProjectFacts): ProjectFacts => ({
    ...facts,
    [list]: facts[list].map((item) => {
      const kept = Object.entries(item.cells).filter(([name]) => name !== column);
      return item.id === id ? { ...item, cells: Object.fromEntries(kept) } : item;
    }),
  });

describe('the digest of the sample', () => {
  const digest = rvbDigest();

  test('addresses the project manager about last week', () => {
    expect(digest).toMatchObject({
      project: { code: 'RVB', name: 'Rioolvervanging Bomenbuurt' },
      week: '2026-W47',
      recipient: { name: "Noëlle van 't Hoff" },
      isConfirmed: false,
    });
  });

  test('explains the lights that are not green', () => {
    expect(digest.explanations.map(({ aspect, findings }) => [aspect, ...findings.map(({ rule }) => rule)])).toEqual([
      ['Money', 'GEL2', 'GEL3', 'GEL4'],
      ['Risk', 'RIS1', 'RIS3'],
      ['Organisation', 'ORG4', 'ORG5'],
      ['Time', 'TIJ2', 'TIJ4', 'TIJ5'],
    ]);
  });

  test('asks three choices', () => {
    expect(digest.choices).toMatchObject({
      total: 3,
      listed: [
        { kind: 'decision-late', id: 9, neededBy: '2026-11-20', decider: 'Wilma Schütte' },
        { kind: 'action-stuck', id: 19, daysLate: 5, priority: 'High', externalOwner: 'Netbeheer Midden' },
        { kind: 'action-ownerless', id: 25 },
      ],
    });
  });

  test('counts the actions and names what comes', () => {
    const { open, doneInWeek, overdue, thisWeek, nextWeek } = digest.actions;
    expect([open, doneInWeek, overdue.map(({ id }) => id)]).toEqual([19, 2, [19, 5, 9]]);
    expect(thisWeek).toEqual([
      { due: '2026-11-24', ids: [10] },
      { due: '2026-11-25', ids: [12] },
      { due: '2026-11-26', ids: [11, 13] },
      { due: '2026-11-27', ids: [7, 21] },
    ]);
    expect(nextWeek).toEqual([
      { due: '2026-11-30', ids: [14, 18] },
      { due: '2026-12-01', ids: [15] },
      { due: '2026-12-04', ids: [8, 20] },
    ]);
  });

  test('tells risks, decisions and the next milestone', () => {
    expect(digest.risks).toMatchObject({ active: 10, red: 3, amber: 6, green: 1, unscored: 0, opportunities: 1 });
    expect(digest.risks?.reviews.map(({ id, since }) => [id, since])).toEqual([
      [7, '2026-11-23'],
      [12, '2026-10-01'],
    ]);
    expect(digest.decisions).toEqual({
      waiting: [{ id: 9, neededBy: '2026-11-20' }],
      onHold: [{ id: 10, neededBy: '2026-12-11' }],
    });
    expect(digest.nextMilestone).toMatchObject({ id: 5, forecast: '2026-11-27', baseline: '2026-11-13' });
  });

  test('keeps one own action for the manager: B9 stands among the choices already', () => {
    expect(digest.forYou).toMatchObject([{ kind: 'action', id: 14, due: '2026-11-30', priority: 'High' }]);
  });
});

describe('the digest follows the lists', () => {
  test('an action that was postponed is late no more', () => {
    const { actions, lights } = rvbDigest(withCells('actions', 5, { DueDate: day('2026-11-24') }));
    expect(actions.overdue.map(({ id }) => id)).toEqual([19, 9]);
    expect(actions.thisWeek[0]).toEqual({ due: '2026-11-24', ids: [5, 10] });
    expect(lights.find(({ aspect }) => aspect === 'Time')?.light).toBe('Amber');
  });

  test('a decision whose status was typed by hand waits like a proposed one', () => {
    const { decisions, choices, forYou } = rvbDigest(withoutCell('decisions', 9, 'DecisionStatus'));
    expect(decisions?.waiting).toEqual([{ id: 9, neededBy: '2026-11-20' }]);
    expect(choices.listed.map(({ id }) => id)).toContain(9);
    expect(forYou.map(({ id }) => id)).toEqual([14]);
  });

  test('a due date on Sunday stands under the Monday after', () => {
    const { actions } = rvbDigest(withCells('actions', 10, { DueDate: day('2026-11-29') }));
    expect(actions.nextWeek[0]).toEqual({ due: '2026-11-30', ids: [10, 14, 18] });
  });

  test('a finished action leaves the choices and counts in its week', () => {
    const done = { ActionStatus: 'Done', CompletedOn: day('2026-11-20') } as const;
    const { actions, choices } = rvbDigest(withCells('actions', 19, done));
    expect([actions.open, actions.doneInWeek, choices.listed.map(({ id }) => id)]).toEqual([18, 3, [9, 25]]);
  });

  test('a forecast within budget turns money green and silent', () => {
    const cheaper = (facts: ProjectFacts): ProjectFacts => ({
      ...facts,
      budgetLines: facts.budgetLines?.map((line) => ({
        ...line,
        cells: { ...line.cells, Forecast: line.cells.Budget ?? 0 },
      })),
    });
    const { explanations } = rvbDigest((facts) => withCells('actions', 9, { Priority: 'Normal' })(cheaper(facts)));
    expect(explanations.map(({ aspect }) => aspect)).toEqual(['Risk', 'Organisation', 'Time']);
  });

  test('a risk that grows changes counts and light', () => {
    const { risks, explanations } = rvbDigest(withCells('risks', 12, { Probability: 5, Impact: 5 }));
    expect(risks).toMatchObject({ red: 4, amber: 6, green: 0 });
    expect(explanations[1]?.findings.map(({ rule }) => rule)).toEqual(['RIS1', 'RIS2', 'RIS3', 'RIS5']);
  });

  test('a decision on hold past its date is not called late', () => {
    const { decisions, choices } = rvbDigest(withCells('decisions', 9, { DecisionStatus: 'OnHold' }));
    expect(decisions).toMatchObject({ waiting: [], onHold: [{ id: 9 }, { id: 10 }] });
    expect(choices.listed.map(({ id }) => id)).toEqual([19, 25]);
  });

  test('without milestones, decisions or risks those parts are absent', () => {
    const bare = rvbDigest((facts) => ({ ...facts, milestones: undefined, decisions: [], risks: [] }));
    expect([bare.nextMilestone, bare.decisions, bare.risks]).toEqual([undefined, undefined, undefined]);
  });

  test('an action put off three times asks a choice, twice does not', () => {
    const ids = (PostponeCount: number) =>
      rvbDigest(withCells('actions', 16, { PostponeCount })).choices.listed.map(({ id }) => id);
    expect([ids(2), ids(3)]).toEqual([
      [9, 19, 25],
      [9, 19, 16, 25],
    ]);
  });

  test.each([
    ['2026-11-03', 14, false],
    ['2026-11-02', 15, true],
  ])('a normal action due %s is %d working days late: a choice %s', (due, _, isChoice) => {
    const { choices } = rvbDigest(withCells('actions', 16, { DueDate: day(due) }));
    expect(choices.listed.some(({ id }) => id === 16)).toBe(isChoice);
  });

  test('of more than seven choices the most urgent seven are listed, with the total', () => {
    const late = (facts: ProjectFacts): ProjectFacts => ({
      ...facts,
      actions: facts.actions.map((action) =>
        action.id < 20 ? { ...action, cells: { ...action.cells, PostponeCount: 3 } } : action,
      ),
    });
    const { listed, total } = rvbDigest(late).choices;
    expect([listed.length, total]).toEqual([7, 16]);
    expect(listed.slice(0, 4).map(({ id }) => id)).toEqual([9, 19, 5, 9]);
  });

  test('an action of somebody who left the team asks for a new owner', () => {
    const everybodyBut = new Set(
      rvbDigest().actions.overdue.flatMap(({ owner }) => (owner === 'Jan Bakker' ? [] : [idOf(owner ?? '')])),
    );
    const { listed } = rvbDigest(undefined, { roster: everybodyBut }).choices;
    expect(listed.find(({ id }) => id === 5)).toEqual({
      kind: 'action-ownerless',
      id: 5,
      title: 'Proefsleuven graven Eikenlaan',
      leaver: 'Jan Bakker',
    });
  });

  test('an escalation of today stands among the choices', () => {
    const occasion = { rule: 'RM-5', list: 'Actions', itemId: 5 } as Occasion;
    const { choices } = rvbDigest(undefined, { occasions: [occasion] });
    expect(choices.listed.map(({ id }) => id)).toEqual([9, 19, 5, 25]);
  });

  test('what a reminder of today names to the manager stands under their own items', () => {
    const occasion = { rule: 'RM-8', list: 'Risks', itemId: 7 } as Occasion;
    expect(rvbDigest(undefined, { occasions: [occasion] }).forYou.map(({ kind, id }) => [kind, id])).toEqual([
      ['risk-review', 7],
      ['action', 14],
    ]);
  });
});

describe('own items', () => {
  test.each([
    ['High', '2026-11-30', true],
    ['High', '2026-12-01', false],
    ['Normal', '2026-11-25', true],
    ['Normal', '2026-11-26', false],
    ['Normal', '2026-11-20', true],
  ] as const)('a %s action due %s is listed: %s', (Priority, due, isListed) => {
    const { forYou } = rvbDigest(withCells('actions', 14, { Priority, DueDate: day(due) }));
    expect(forYou.some(({ id }) => id === 14)).toBe(isListed);
  });

  test('a decision that is needed within a week is told to the manager', () => {
    const { forYou } = rvbDigest(withCells('decisions', 10, { NeededBy: day('2026-11-30') }));
    expect(forYou.map(({ kind, id }) => [kind, id])).toEqual([
      ['decision', 10],
      ['action', 14],
    ]);
  });

  test('another reader gets other items', () => {
    const { forYou, recipient } = rvbDigest(undefined, { recipient: idOf('Fenna de Vries-Jansen') });
    expect(recipient.name).toBe('Fenna de Vries-Jansen');
    expect(forYou.map(({ kind, id }) => [kind, id])).toEqual([
      ['risk-review', 12],
      ['risk-review', 7],
    ]);
  });
});
