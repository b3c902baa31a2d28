import { expect, test } from 'vitest';
import { changeItem } from '../../src/acts/act.ts';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { ref, startActsBench, valueOf } from './acts-bench.ts';

test('a cost centre is provisioned, written by an edit of the grid, read back', async () => {
  const bench = await startActsBench();
  const cells = { ActionStatus: 'New', Owner: ref('owner'), DueDate: day('2026-12-04') } as const;
  const { id } = await bench.put(actionsList, cells);
  const change = { list: 'Actions', item: id, changes: { CostCentre: 'KP-12' } };
  valueOf(await changeItem(change, bench.as('owner'), bench.doors));
  expect((await bench.read(actionsList, id)).cells.CostCentre).toBe('KP-12');
  await bench.close();
});
