import { describe, expect, test } from 'vitest';
import { changesSchema, tooEarly } from '../../src/lists/changes-schema.ts';
import { allLists } from '../../src/lists/register.ts';

const days = allLists.flatMap((list) =>
  Object.entries(list.columns).flatMap(([column, { kind, setBy, hidden }]) =>
    kind === 'day' && setBy !== 'app' && !hidden ? [{ list, name: list.name, column }] : [],
  ),
);

describe('a day column', () => {
  test.each(days)('$name.$column takes the first day of 2000 and none before it', ({ list, column }) => {
    const schema = changesSchema(list);
    expect(schema.safeParse({ [column]: '2000-01-01' }).success).toBe(true);
    const refused = schema.safeParse({ [column]: '1999-12-31' });
    expect(refused.error?.issues).toMatchObject([{ path: [column], message: tooEarly }]);
  });

  test.each(days)('$name.$column takes no day that does not exist', ({ list, column }) => {
    for (const text of ['2026-02-30', '12/03/2026', '', 20260101]) {
      expect(changesSchema(list).safeParse({ [column]: text }).success).toBe(false);
    }
  });
});
