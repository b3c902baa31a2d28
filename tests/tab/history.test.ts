import { describe, expect, it } from 'vitest';
import { momentAt } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import type { Item } from '../../src/lists/list.ts';
import { historyOf } from '../../tab/item/history.ts';
import { monday } from './board-items.ts';

const version = (number: string, name: string, cells: Item['cells']) => ({
  version: number,
  at: momentAt(monday, '09:00'),
  by: { name },
  cells,
});

describe('the history of an item', () => {
  const versions = [
    version('3.0', 'Jan', { Title: 'Offerte', ActionStatus: 'Done', ClientKey: 'b' }),
    version('2.0', 'Zoë', { Title: 'Offerte', ActionStatus: 'New', ExternalOwner: 'Netbeheer', ClientKey: 'a' }),
    version('1.0', 'Aïsha', { Title: 'Offerte', ActionStatus: 'New' }),
  ];
  const history = historyOf(actionsList, versions);

  it('tells for each version who changed what from what into what', () => {
    expect(history[0]).toMatchObject({
      by: { name: 'Jan' },
      changes: [
        { column: 'ExternalOwner', from: 'Netbeheer', to: undefined },
        { column: 'ActionStatus', from: 'New', to: 'Done' },
      ],
    });
    expect(history[1]).toMatchObject({ by: { name: 'Zoë' }, changes: [{ column: 'ExternalOwner', to: 'Netbeheer' }] });
  });

  it('the oldest version is the beginning', () => {
    expect(history[2]).toMatchObject({ by: { name: 'Aïsha' }, changes: undefined });
  });

  it('hidden columns are nobody’s history', () => {
    expect(history.flatMap(({ changes }) => changes ?? []).map(({ column }) => column)).not.toContain('ClientKey');
  });
});
