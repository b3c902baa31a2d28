import { describe, expect, test } from 'vitest';
import { readCells } from '../../src/acts/read-cells.ts';
import { allLists } from '../../src/lists/register.ts';

const home = { members: [] };
const required = allLists.flatMap((list) =>
  Object.entries(list.columns).flatMap(([name, column]) =>
    column.required === 'always' && column.setBy !== 'app' && !column.hidden
      ? [{ list, of: list.name, name, kind: column.kind }]
      : [],
  ),
);

describe('a required cell is changed, never emptied', () => {
  test.each(required)('$of $name', ({ list, name }) => {
    expect(readCells(list, { [name]: null }, home)).toMatchObject({
      ok: false,
      problem: { kind: 'against-the-rules', column: name, rule: { kind: 'needed', columns: [name] } },
    });
  });

  test.each(required.filter(({ kind }) => kind === 'note'))('$of $name, not by blanks either', ({ list, name }) => {
    for (const blank of ['', '   ', '\n\t', '\u200b', '\u00a0']) {
      expect(readCells(list, { [name]: blank }, home)).toMatchObject({
        problem: { column: name, rule: { kind: 'needed', columns: [name] } },
      });
    }
    expect(readCells(list, { [name]: 'De kabel ligt ondieper' }, home).ok).toBe(true);
  });

  test.each(required.filter(({ kind }) => kind === 'text'))('$of $name, not by blanks either', ({ list, name }) => {
    for (const blank of ['', '   ', '\u200b']) expect(readCells(list, { [name]: blank }, home).ok).toBe(false);
  });
});

test('a cell that nobody writes is no required one', () => {
  const status = allLists.find(({ name }) => name === 'GrotikStatus') ?? expect.fail();
  expect(readCells(status, { Trend: null }, home)).toMatchObject({ problem: { kind: 'bad-cell', column: 'Trend' } });
});
