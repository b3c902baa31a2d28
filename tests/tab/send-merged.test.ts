import { describe, expect, it } from 'vitest';
import type { ETag } from '../../src/domain/values/ids.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { Item } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ChangeRequest } from '../../src/tab-api/write.ts';
import { clashingColumns } from '../../tab/save/clashing-columns.ts';
import { type SendChange, sendMerged } from '../../tab/save/send-merged.ts';
import { item } from './board-items.ts';

const base = item(12, { Title: 'Offerte', Priority: 'Normal' });
const version = (cells: Item['cells'], etag: string): ShownItem => ({ ...base, cells, etag: etag as ETag });

/** A server that holds one item and knows nothing but versions. */
function serverWith(stored: ShownItem): { readonly send: SendChange; readonly asked: ChangeRequest[] } {
  const asked: ChangeRequest[] = [];
  let now = stored;
  const send: SendChange = async (_id, request) => {
    asked.push(request);
    if (request.etag !== now.etag) return refused({ kind: 'stale', theirs: now, message: 'gewijzigd' });
    now = version({ ...now.cells, ...request.changes } as Item['cells'], `"${asked.length + 10}"`);
    return ok({ item: now, remarks: ['geen werkdag'], followed: [], told: [], mayUndo: true, offers: [] });
  };
  return { send, asked };
}

describe('storing an edit', () => {
  it('an edit on the newest version is stored at once', async () => {
    const { send, asked } = serverWith(base);
    const outcome = await sendMerged(send, { base, changes: { Priority: 'High' } });
    expect(outcome).toMatchObject({
      kind: 'saved',
      item: { cells: { Priority: 'High' } },
      remarks: ['geen werkdag'],
      followed: [],
      told: [],
    });
    expect(asked).toEqual([{ etag: base.etag, changes: { Priority: 'High' } }]);
  });

  it('a change of another cell by somebody else is kept as well', async () => {
    const theirs = version({ Title: 'Offerte bodem', Priority: 'Normal' }, '"2"');
    const { send, asked } = serverWith(theirs);
    const outcome = await sendMerged(send, { base, changes: { Priority: 'High' } });
    expect(outcome).toMatchObject({
      kind: 'saved',
      item: { cells: { Title: 'Offerte bodem', Priority: 'High' } },
      from: { etag: '"2"' },
    });
    expect(asked.map(({ etag }) => etag)).toEqual([base.etag, '"2"']);
  });

  it('a change of the same cell by somebody else is left for the person to settle', async () => {
    const theirs = version({ Title: 'Offerte', Priority: 'Low' }, '"2"');
    const { send, asked } = serverWith(theirs);
    const outcome = await sendMerged(send, { base, changes: { Priority: 'High' } });
    expect(outcome).toEqual({ kind: 'clash', theirs, columns: ['Priority'] });
    expect(asked).toHaveLength(1);
  });

  it('a refusal is passed on, with nothing tried again', async () => {
    const refusal = { kind: 'read-only', message: 'Je leest mee' } as const;
    const outcome = await sendMerged(async () => refused(refusal), { base, changes: { Priority: 'High' } });
    expect(outcome).toEqual({ kind: 'failed', refusal });
  });

  it('an item that keeps changing is given up after four tries', async () => {
    let tries = 0;
    const restless: SendChange = async () => {
      tries += 1;
      return refused({ kind: 'stale', theirs: version(base.cells, `"${tries}"`), message: 'gewijzigd' });
    };
    expect(await sendMerged(restless, { base, changes: { Priority: 'High' } })).toMatchObject({ kind: 'failed' });
    expect(tries).toBe(4);
  });
});

describe('a note', () => {
  const growing = new Set(['ProgressNotes']);
  const noted = version({ ...base.cells, ProgressNotes: '[2026-11-20 Daan] loopt' }, '"1"');
  const edit = { base: noted, changes: { ProgressNotes: ' Offerte is\nbinnen ' } };

  it('stands beside the note that somebody else added meanwhile', async () => {
    const theirs = version({ ProgressNotes: '[2026-11-20 Daan] loopt\n[2026-11-23 Jan] gebeld' }, '"2"');
    const { send, asked } = serverWith(theirs);
    expect(await sendMerged(send, edit, growing)).toMatchObject({ kind: 'saved' });
    expect(asked.at(-1)).toEqual({ etag: '"2"', changes: edit.changes });
  });

  it('whose answer got lost is not added twice', async () => {
    const theirs = version({ ProgressNotes: '[2026-11-20 Daan] loopt\n[2026-11-23 Aïsha] Offerte is binnen' }, '"2"');
    const { send, asked } = serverWith(theirs);
    expect(await sendMerged(send, edit, growing)).toMatchObject({ kind: 'saved' });
    expect(asked.at(-1)).toEqual({ etag: '"2"', changes: {} });
  });
});

describe('clashing columns', () => {
  it('both writing the same value is no clash', () => {
    expect(clashingColumns(base, version({ ...base.cells, Priority: 'High' }, '"2"'), { Priority: 'High' })).toEqual(
      [],
    );
  });

  it('a person who was only renamed is no clash', () => {
    const owner = (name: string) => ({ aad: 'p1' as never, name });
    const before = item(1, { Owner: owner('Jan') });
    const after = { ...before, cells: { Owner: owner('Jan B.') } };
    expect(clashingColumns(before, after, { Owner: owner('Zoë') })).toEqual([]);
  });

  it('emptying a cell that somebody filled is a clash', () => {
    const theirs = version({ ...base.cells, ExternalOwner: 'Netbeheer' }, '"2"');
    expect(clashingColumns(base, theirs, { ExternalOwner: null })).toEqual(['ExternalOwner']);
  });
});
