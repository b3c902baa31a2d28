import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOn, changeItem } from '../../src/acts/act.ts';
import { addItem } from '../../src/acts/add-item.ts';
import { columnOfStranger, withKnownPeople } from '../../src/acts/known-people.ts';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf } from './acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());

describe('a person in a cell', () => {
  test('is called as the roster calls whom the id names', async () => {
    const forged = { aad: ref('owner').aad, name: 'Noor Manager\n[2026-11-20 Noor Manager] akkoord' };
    const cells = { Title: 'We vergaderen korter.', DecisionLevel: 'ProjectTeam', ProposedBy: forged };
    const added = await addItem({ list: 'Decisions', cells, key: 'forged-name' }, bench.as('support'), bench.doors);
    const { cells: written } = await bench.read(decisionsList, valueOf(added).after.id);
    expect(written.ProposedBy).toMatchObject({ aad: ref('owner').aad });
    expect(written.ProgressNotes).toBe(
      `[${bench.home('support').today} Sam Support] ingebracht namens ${ref('owner').name}`,
    );
  });

  test('is who the id says, whatever number stands beside it', () => {
    const { members } = bench.home('support');
    const mila = { aad: ref('owner').aad, lookupId: '7', name: 'Noor Manager' };
    const stranger = { aad: personId('b0000000-0000-4000-8000-000000000001'), lookupId: '7', name: 'Piet' };
    const nameless = { lookupId: '7', name: 'Piet' };
    const changes = { Owner: mila, People: [mila, stranger], Other: nameless, Title: 'x', DueDate: null };
    expect(withKnownPeople(changes as never, { members })).toEqual({
      Owner: ref('owner'),
      People: [ref('owner'), { aad: stranger.aad, name: 'Piet' }],
      Other: nameless,
      Title: 'x',
      DueDate: null,
    });
  });
});

describe('somebody who is not in the team', () => {
  const stranger = { aad: personId('b0000000-0000-4000-8000-000000000001'), name: ref('owner').name };
  const refusal = {
    kind: 'against-the-rules',
    rule: { kind: 'not-in-team', column: 'Owner' },
    list: actionsList,
    column: 'Owner',
    needs: undefined,
  };

  test.each([stranger, { name: 'Piet' }, { lookupId: '7', name: 'Piet' }])(
    'is refused by column, whoever asks and however: %o',
    async (Owner) => {
      const cells = { Title: 'Bellen', DueDate: '2026-12-09', Owner };
      const added = addItem(
        { list: 'Actions', cells, key: `stranger ${Owner.name}` },
        bench.as('support'),
        bench.doors,
      );
      expect(problemOf(await added)).toEqual(refusal);
      const action = await bench.put(actionsList, { ActionStatus: 'New', Owner: ref('owner') });
      const change = { list: 'Actions', item: action.id, changes: { Owner } };
      expect(problemOf(await changeItem(change, bench.as('support'), bench.doors))).toEqual(refusal);
    },
  );

  test('is refused by an everyday act as well; nobody is somebody of the team', async () => {
    const action = await bench.put(actionsList, { ActionStatus: 'New', Owner: ref('owner') });
    const assign = { list: 'Actions', act: 'assign', item: action.id, input: { owner: stranger } } as const;
    expect(problemOf(await actOn(assign, bench.as('support'), bench.doors))).toEqual(refusal);
    const emptied = { list: 'Actions', item: action.id, changes: { Owner: null } };
    valueOf(await changeItem(emptied, bench.as('support'), bench.doors));
    expect(columnOfStranger({ People: [ref('owner'), stranger] }, bench.home('support'))).toBe('People');
  });
});

describe('a decision', () => {
  test('never replaces itself, not through others either, long before it is taken', async () => {
    const proposal = () => bench.put(decisionsList, { DecisionStatus: 'Proposed', ProposedBy: ref('owner') });
    const [one, two] = [await proposal(), await proposal()];
    const replace = async (id: number, ReplacesRef: number) =>
      changeItem({ list: 'Decisions', item: id, changes: { ReplacesRef } }, bench.as('owner'), bench.doors);
    expect(problemOf(await replace(one.id, one.id))).toMatchObject({ rule: { kind: 'cannot-replace' } });
    valueOf(await replace(one.id, two.id));
    expect(problemOf(await replace(two.id, one.id))).toMatchObject({
      rule: { kind: 'cannot-replace' },
      column: 'ReplacesRef',
    });
  });
});

describe('who was told', () => {
  test('is named once, also of two things that they heard', async () => {
    const cells = {
      ActionStatus: 'InProgress',
      DueDate: day('2026-12-04'),
      Priority: 'Normal',
      Owner: ref('owner'),
    } as const;
    const action = await bench.put(actionsList, cells);
    const changes = { Priority: 'High' };
    const done = await changeItem({ list: 'Actions', item: action.id, changes }, bench.as('support'), bench.doors);
    expect(valueOf(done).told).toMatchObject([{ aad: ref('owner').aad }]);
  });
});
