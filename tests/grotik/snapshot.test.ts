import { describe, expect, test } from 'vitest';
import { proposeStatus } from '../../src/domain/grotik/propose-status.ts';
import type { Moment } from '../../src/domain/values/moment.ts';
import { aspectOrder } from '../../src/domain/values/vocabulary.ts';
import { rowsBehind } from '../../src/grotik/rows-behind.ts';
import { frozenRows, readSnapshot, writeSnapshot } from '../../src/grotik/snapshot.ts';
import { calendar, factsWith, today } from './grotik-case.ts';

const at = '2026-11-23T08:00:00.000Z' as Moment;
const facts = factsWith();
const findingsOf = (aspect: string) =>
  proposeStatus(facts, calendar, today).find((one) => one.aspect === aspect)?.findings ?? [];

test.each(aspectOrder)('what the rules saw of %s is read as it was written', (aspect) => {
  const findings = findingsOf(aspect);
  const read = readSnapshot(writeSnapshot(findings, rowsBehind(aspect, facts), at));
  expect([read?.at, read?.findings]).toEqual([at, findings]);
});

test.each(aspectOrder)('every item that a rule of %s found is among the rows that it looked at', (aspect) => {
  const rows = rowsBehind(aspect, facts).map(({ list, item }) => `${list} ${item.id}`);
  const named = findingsOf(aspect).flatMap(({ items }) => items.map(({ list, id }) => `${list} ${id}`));
  expect(named.filter((name) => !rows.includes(name))).toEqual([]);
});

test('each row stands there with its number and its version', () => {
  const [first] = facts.risks;
  if (first === undefined) throw new Error('no risks');
  const behind = [{ list: 'Risks', item: { ...first, etag: '"4e2f-11,7"' as typeof first.etag } }] as const;
  const read = readSnapshot(writeSnapshot([], behind, at));
  expect(read?.rows).toEqual({ Risks: [`${first.id}@7`] });
  expect(frozenRows(read)).toEqual([{ list: 'Risks', id: first.id }]);
});

describe('what somebody wrote there by hand explains nothing', () => {
  test.each([
    ['nothing', undefined],
    ['a sentence', 'zie de notulen'],
    ['a number', '7'],
    ['a rule that is none', '{"at":"x","rows":{},"findings":[{"rule":"XYZ"}]}'],
  ])('%s', (_, text) => expect(readSnapshot(text)).toBeUndefined());
});

test('thousands of late actions still fit in the column', () => {
  const items = Array.from({ length: 2000 }, (_, index) => ({
    list: 'Actions' as const,
    id: index + 1,
    title: 'Een heel lange titel van een actie die te laat is'.repeat(4),
    amount: 3,
  }));
  const finding = { rule: 'TIJ4', light: 'Amber', items, numbers: {}, roles: [], breaches: [] } as const;
  const text = writeSnapshot([finding], [], at);
  expect(text.length).toBeLessThan(63_001);
  expect(readSnapshot(text)).toBeDefined();
});
