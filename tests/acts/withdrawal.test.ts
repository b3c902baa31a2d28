import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CellChange, changeItem } from '../../src/acts/act.ts';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, problemOf, startActsBench, valueOf } from './acts-bench.ts';
import { ordinaryRows } from './ordinary-rows.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());

const { action, risk, decision } = ordinaryRows(() => bench);

describe('a decision that is withdrawn after it was taken', () => {
  const taken = () =>
    decision({
      DecisionStatus: 'Taken',
      DecisionLevel: 'SteeringGroup',
      DecidedBy: 'de stuurgroep',
      DecidedOn: day('2026-11-20'),
    });
  const withdrawn = { DecisionStatus: 'Withdrawn' };
  const ask = (list: ListDeclaration, { id }: Item, changes: object, said: Pick<CellChange, 'note' | 'body'>) =>
    changeItem({ list: list.name, item: id, changes, ...said }, bench.as('support'), bench.doors);

  test.each([
    ['Council', 'ingetrokken door Gemeenteraad: de buis lekt'],
    ['SteeringGroup', 'ingetrokken door Stuurgroep: de buis lekt'],
    [undefined, 'de buis lekt'],
  ] as const)('by %s keeps who and why', async (body, line) => {
    const done = valueOf(await ask(decisionsList, await taken(), withdrawn, { note: 'de buis lekt', body }));
    expect(done.after.cells).toMatchObject({ ...withdrawn, ProgressNotes: `[2026-11-23 Sam Support] ${line}` });
  });

  test('by a body below its own is refused, with the bodies that may', async () => {
    const said = { note: 'de buis lekt', body: 'ProjectManager' } as const;
    expect(problemOf(await ask(decisionsList, await taken(), withdrawn, said))).toMatchObject({
      rule: { kind: 'level-too-low' },
      column: 'DecisionLevel',
      needs: { columns: [], reason: false, bodies: expect.arrayContaining(['SteeringGroup', 'Council']) },
    });
  });

  test.each([
    ['an action', actionsList, action, { Priority: 'High' }],
    ['an action to which nothing changes', actionsList, action, { Priority: 'Normal' }],
    ['a risk', risksList, risk, { Impact: 5 }],
    ['a proposal', decisionsList, decision, withdrawn],
    ['another cell of a taken decision', decisionsList, taken, { ExecutionStatus: 'New' }],
  ])('is all that a body is for: with %s it is refused, and nothing is written', async (_, list, make, changes) => {
    const one = await make();
    const problem = problemOf(await ask(list, one, changes, { note: 'zo is het', body: 'Council' }));
    expect(problem).toMatchObject({
      kind: 'against-the-rules',
      rule: { kind: 'body-unasked' },
      column: undefined,
      needs: undefined,
    });
    expect((await bench.read(list, one.id)).etag).toBe(one.etag);
  });

  test('by a body says who may, not which body, to whoever may not', async () => {
    const one = await taken();
    const asked = { list: 'Decisions', item: one.id, changes: withdrawn, note: 'lekt', body: 'ProjectTeam' } as const;
    expect(problemOf(await changeItem(asked, bench.as('owner'), bench.doors))).toMatchObject({ kind: 'forbidden' });
  });
});
