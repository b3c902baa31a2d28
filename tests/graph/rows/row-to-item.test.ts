import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/graph/rows/row.ts';
import { writerOf, parseRow, versionOf } from '../../../src/graph/rows/row.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { knownWriter, rowToItem } from '../../../src/graph/rows/row-to-item.ts';
import { matchSitePeople } from '../../../src/graph/people/site-people.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { risksList } from '../../../src/lists/risks.ts';

const nobody = matchSitePeople([], []);
const required = {
  Title: 'x',
  DueDate: '2026-11-30T12:00:00Z',
  ActionStatus: 'Nieuw',
  Priority: 'Hoog',
  ProjectCode: 'RVB',
};

function action(fields: Fields) {
  const row = parseRow({
    id: '12',
    eTag: '"guid,3"',
    createdDateTime: '2026-11-01T08:00:00Z',
    lastModifiedDateTime: '2026-11-02T08:00:00Z',
    createdBy: { user: { id: 'u', displayName: 'Ann' } },
    fields: { ...required, ...fields },
  });
  if (!row) throw new Error('no row');
  return rowToItem(actionsList, row, nobody);
}

describe('a row', () => {
  test('becomes an item with its envelope', () => {
    expect(action({})).toMatchObject({
      id: 12,
      etag: '"guid,3"',
      createdAt: '2026-11-01T08:00:00.000Z',
      modifiedAt: '2026-11-02T08:00:00.000Z',
      createdBy: { id: 'u', name: 'Ann' },
      modifiedBy: { name: '', isApp: true },
      cells: { Title: 'x', DueDate: '2026-11-30', ActionStatus: 'New', Priority: 'High' },
      flaws: [],
    });
  });

  test('keeps its other cells when one is wrong, and names what is missing', () => {
    const { cells, flaws } = action({ ActionStatus: 'Bijna klaar', DueDate: undefined, PostponeCount: 'vaak' });
    expect(cells).toMatchObject({ Title: 'x', Priority: 'High' });
    expect(flaws).toEqual([
      { column: 'DueDate', kind: 'missing', raw: '' },
      { column: 'PostponeCount', kind: 'not-a-number', raw: 'vaak' },
      { column: 'ActionStatus', kind: 'unknown-choice', raw: 'Bijna klaar' },
    ]);
  });

  test.each<[string, Fields, string, unknown]>([
    ['a lookup is a number', { DecisionRefLookupId: '7' }, 'DecisionRef', 7],
    ['a lookup of 0 is empty', { DecisionRefLookupId: '0' }, 'DecisionRef', undefined],
    ['a lookup that is no number is empty', { DecisionRefLookupId: 'x' }, 'DecisionRef', undefined],
    [
      'an unknown site number still names a person',
      { OwnerLookupId: '5', Owner: 'Piet' },
      'Owner',
      { lookupId: '5', name: 'Piet' },
    ],
    ['an id alone is a person', { OwnerAad: 'ABC' }, 'Owner', { aad: 'abc', name: 'abc' }],
    ['nobody is empty', { OwnerLookupId: '', OwnerAad: null }, 'Owner', undefined],
  ])('%s', (_, fields, column, value) => {
    expect((action(fields).cells as Record<string, unknown>)[column]).toEqual(value);
  });

  test('never shows what SharePoint computes: the rules compute it themselves', () => {
    const row = parseRow({ id: '1', fields: { Title: 'x', RiskScore: '12' } });
    expect(row && rowToItem(risksList, row, nobody).cells).toEqual({ Title: 'x' });
  });

  test.each([undefined, null, 'text', {}, { id: '3' }, { fields: {} }])('%j is no row', (body) => {
    expect(parseRow(body)).toBeUndefined();
  });
});

describe('who wrote', () => {
  test.each([
    [{ user: { email: 'ann@x', displayName: 'Ann' } }, { name: 'Ann', address: 'ann@x' }],
    [
      { user: { id: 'U', displayName: 'Ann' }, application: { displayName: 'Spil' } },
      { id: 'u', name: 'Ann' },
    ],
    [{ user: { id: 'u', email: 'ann@x' } }, { id: 'u', name: 'ann@x', address: 'ann@x' }],
    [
      { user: { displayName: 'SharePoint App' }, application: { displayName: 'Spil' } },
      { name: 'Spil', isApp: true },
    ],
    [{ user: { displayName: 'System Account' } }, { name: 'System Account', isApp: true }],
    [undefined, { name: '', isApp: true }],
  ])('%j is %j', (by, writer) => {
    expect(writerOf(by)).toEqual(writer);
  });

  test('whom SharePoint names by address only is known by the directory id behind it', () => {
    const ann = { id: personId('ann-id'), name: 'Ann', addresses: ['ann@x'] };
    const people = matchSitePeople([], [ann]);
    expect(knownWriter({ name: 'Ann', address: 'Ann@X' }, people)).toEqual({ name: 'Ann', id: 'ann-id' });
    expect(knownWriter({ name: 'Ann', address: 'other@x' }, people)).toEqual({ name: 'Ann' });
  });

  test.each([
    ['"6f3a,12"', 12],
    ['"{6F3A},756"', 756],
    ['', 0],
  ])('version of %s is %i', (etag, version) => {
    expect(versionOf(etag as never)).toBe(version);
  });
});
