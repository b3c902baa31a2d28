import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeItem } from '../../src/acts/act.ts';
import { addItem } from '../../src/acts/add-item.ts';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf } from './acts-bench.ts';

let bench: ActsBench;
let action: Item<typeof actionsList>;
beforeAll(async () => {
  bench = await startActsBench();
  action = await bench.put(actionsList, {
    ActionStatus: 'InProgress',
    Owner: ref('owner'),
    DueDate: day('2026-12-04'),
    Priority: 'Normal',
  });
});
afterAll(() => bench.close());

const change = (list: ListDeclaration, { id: item }: Pick<Item, 'id'>, changes: object) =>
  changeItem({ list: list.name, item, changes }, bench.as('support'), bench.doors);

describe('a cell that points at another row', () => {
  test.each([
    ['DecisionRef', { DecisionRef: 999 }],
    ['RiskRef', { Title: 'Bellen', RiskRef: 999 }],
    ['MilestoneRef', { MilestoneRef: 3 }],
  ])('is refused by column when there is none: %s', async (column, changes) => {
    expect(problemOf(await change(actionsList, action, changes))).toMatchObject({
      kind: 'bad-cell',
      list: actionsList,
      column,
    });
    expect((await bench.read(actionsList, action.id)).etag, 'nothing was written').toBe(action.etag);
  });

  test('is refused in an addition, and when one of several is missing', async () => {
    const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09', DecisionRef: 999 };
    const added = await addItem({ list: 'Actions', cells, key: 'dangling' }, bench.as('support'), bench.doors);
    expect(problemOf(added)).toMatchObject({ kind: 'bad-cell', column: 'DecisionRef' });
    const risk = await bench.put(risksList, { RiskStatus: 'Open' });
    const measure = await bench.put(controlMeasuresList, { RiskRef: risk.id, MeasureStatus: 'New' });
    const refused = problemOf(await change(controlMeasuresList, measure, { ActionRef: [action.id, 999] }));
    expect(refused).toMatchObject({ kind: 'bad-cell', column: 'ActionRef' });
  });

  test('is written when the row exists, and emptied without a look', async () => {
    const decision = await bench.put(decisionsList, { DecisionStatus: 'Proposed' });
    const linked = valueOf(await change(actionsList, action, { DecisionRef: decision.id }));
    expect(linked.after.cells['DecisionRef']).toBe(decision.id);
    expect(valueOf(await change(actionsList, action, { DecisionRef: null })).after.cells).not.toHaveProperty(
      'DecisionRef',
    );
  });

  test('is not written while SharePoint does not tell whether the row exists', async () => {
    const decision = await bench.put(decisionsList, { DecisionStatus: 'Proposed' });
    const { faults } = bench.spil.bench;
    // Rows of another list have other numbers here: only this decision cannot be read.
    expect(decision.id).not.toBe(action.id);
    faults.push({ method: 'GET', path: new RegExp(`items/${decision.id}(\\?|$)`), answer: { status: 503 } });
    const problem = problemOf(await change(actionsList, action, { DecisionRef: decision.id }));
    faults.length = 0;
    expect(problem).toMatchObject({ kind: 'lists', list: decisionsList, problem: { kind: 'busy' } });
  });
});
