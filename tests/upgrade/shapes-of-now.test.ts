import { describe, expect, test } from 'vitest';
import { ledgerText } from '../../infra/scripts/shapes/ledger-shape.ts';
import { shapesOfNow } from '../../infra/scripts/write-shapes.ts';
import { storedShapes } from './stored-shapes.ts';

const cure = 'this has changed: run `npm run shapes` and commit the new folder (see stored-shapes.ts)';

describe('what the code of now makes is kept among the shapes to upgrade from', async () => {
  const now = await shapesOfNow();
  const newest = storedShapes().at(-1);

  test.each(now.lists.map((list) => [list.name, list] as const))('the list %s', (name, list) => {
    expect(
      newest?.lists.find((stored) => stored.name === name),
      cure,
    ).toEqual(list);
  });

  test('no list has gone', () => {
    expect(newest?.lists.map(({ name }) => name).toSorted(), cure).toEqual(
      now.lists.map(({ name }) => name).toSorted(),
    );
  });

  test('the ledger', () => {
    expect(newest?.ledgerText, cure).toBe(ledgerText(now.ledger));
  });

  test('the manifest', () => {
    expect(newest?.manifest, cure).toEqual(now.manifest);
  });
});
