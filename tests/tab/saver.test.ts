import { describe, expect, it } from 'vitest';
import type { ETag } from '../../src/domain/values/ids.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { Item } from '../../src/lists/list.ts';
import type { Refusal } from '../../tab/api/refusal.ts';
import { createSaver, type Saver } from '../../tab/save/saver.ts';
import { item } from './board-items.ts';

const base = item(12, { Title: 'Offerte', Priority: 'Normal' });
const key = 'Actions/12';

/** A saver on a server that holds one item, whose answers can be made to fail. */
function setting() {
  const server = { now: base, refusals: [] as Refusal[], sent: [] as string[], reasons: [] as (string | undefined)[] };
  const heard: Item[] = [];
  const saver = createSaver({
    send:
      () =>
      async (_id, { etag, changes, reason }) => {
        server.sent.push(etag);
        server.reasons.push(reason);
        const refusal = server.refusals.shift();
        if (refusal !== undefined) return refused(refusal);
        if (etag !== server.now.etag) return refused({ kind: 'stale', theirs: server.now, message: 'gewijzigd' });
        const written = Object.entries({ ...server.now.cells, ...changes }).filter(([, value]) => value !== null);
        server.now = {
          ...base,
          etag: `"${server.sent.length + 1}"` as ETag,
          cells: Object.fromEntries(written) as Item['cells'],
        };
        return ok({ item: server.now, remarks: [] });
      },
    onItem: (_list, one) => heard.push(one),
  });
  const elsewhere = (cells: Item['cells']): void => {
    server.now = {
      ...server.now,
      cells: { ...server.now.cells, ...cells },
      etag: '"daan"' as ETag,
      modifiedBy: 'Daan',
    };
  };
  return { server, saver, heard, elsewhere };
}

const settled = async (saver: Saver): Promise<void> => {
  while (saver.state().latest === 'saving') await new Promise((resolve) => setTimeout(resolve, 0));
};

describe('the saver', () => {
  it('says saving while the server has not answered, saved afterwards', async () => {
    const { saver, heard } = setting();
    saver.save('Actions', { base, changes: { Priority: 'High' } });
    expect(saver.state()).toMatchObject({ latest: 'saving', pending: { [key]: { state: 'saving' } } });
    await settled(saver);
    expect(saver.state()).toMatchObject({ latest: 'saved', pending: {} });
    expect(heard.at(-1)?.cells).toMatchObject({ Priority: 'High' });
  });

  it('two edits in a row on the same version are both stored, without a clash', async () => {
    const { server, saver } = setting();
    saver.save('Actions', { base, changes: { Priority: 'High' } });
    saver.save('Actions', { base, changes: { Priority: 'Low' } });
    await settled(saver);
    expect(saver.state()).toMatchObject({ latest: 'saved', pending: {} });
    expect(server.now.cells['Priority']).toBe('Low');
    expect(server.sent).toEqual([base.etag, '"2"']);
  });

  it('what was typed is kept after a refusal, stored on a second try', async () => {
    const { server, saver } = setting();
    server.refusals.push({ kind: 'unavailable', message: 'SharePoint antwoordt niet' });
    saver.save('Actions', { base, changes: { Title: 'Offerte bodem' } });
    await settled(saver);
    expect(saver.state().pending[key]).toMatchObject({
      state: 'failed',
      changes: { Title: 'Offerte bodem' },
      refusal: { message: 'SharePoint antwoordt niet' },
    });
    saver.retry(key);
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Offerte bodem');
    expect(saver.state().pending).toEqual({});
  });

  it('a retry carries what the rule asked for', async () => {
    const { server, saver } = setting();
    server.refusals.push({ kind: 'invalid', message: 'Schrijf waarom' });
    saver.save('Actions', { base, changes: { ActionStatus: 'Cancelled' } });
    await settled(saver);
    saver.retry(key, { changes: { ClosingNote: 'Niet meer nodig' } });
    await settled(saver);
    expect(server.now.cells).toMatchObject({ ActionStatus: 'Cancelled', ClosingNote: 'Niet meer nodig' });
  });

  it('undo writes the old values on the version that was stored', async () => {
    const { server, saver } = setting();
    saver.save('Actions', { base, changes: { Priority: 'High', ExternalOwner: 'Netbeheer' } });
    await settled(saver);
    saver.undo('vergissing');
    await settled(saver);
    expect(server.now.cells).toEqual(base.cells);
    expect(saver.state()).toMatchObject({ latest: 'undone', undoable: undefined });
  });

  it('undoing a status gives the reason that reopening asks for, other cells need none', async () => {
    const { server, saver } = setting();
    for (const changes of [{ ActionStatus: 'Done' }, { Priority: 'High' }]) {
      saver.save('Actions', { base: server.now, changes });
      await settled(saver);
      saver.undo('vergissing');
      await settled(saver);
    }
    expect(server.reasons).toEqual([undefined, 'vergissing', undefined, undefined]);
  });

  it('undo after a merge gives back what stood there just before, not what was read at first', async () => {
    const { server, saver, elsewhere } = setting();
    elsewhere({ ExternalOwner: 'Netbeheer' });
    saver.save('Actions', { base, changes: { Priority: 'High' } });
    await settled(saver);
    saver.undo('vergissing');
    await settled(saver);
    expect(server.now.cells).toEqual({ ...base.cells, ExternalOwner: 'Netbeheer' });
  });
});

describe('a clash', () => {
  async function clashed() {
    const all = setting();
    all.elsewhere({ Title: 'Van Daan' });
    all.saver.save('Actions', { base, changes: { Title: 'Van mij' } });
    await settled(all.saver);
    return all;
  }

  it('shows both values, stores neither over the other', async () => {
    const { server, saver } = await clashed();
    expect(saver.state().pending[key]).toMatchObject({
      state: 'clash',
      changes: { Title: 'Van mij' },
      theirs: { cells: { Title: 'Van Daan' } },
      clashes: ['Title'],
    });
    expect(server.now.cells['Title']).toBe('Van Daan');
  });

  it('keeping mine writes it over theirs', async () => {
    const { server, saver } = await clashed();
    saver.keepMine(key);
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van mij');
    expect(saver.state().pending).toEqual({});
  });

  it('keeping theirs leaves the server alone', async () => {
    const { server, saver } = await clashed();
    saver.giveUp(key);
    expect(saver.state().pending).toEqual({});
    expect(server.sent).toHaveLength(1);
  });
});
