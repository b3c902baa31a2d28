import { describe, expect, it } from 'vitest';
import type { ETag } from '../../src/domain/values/ids.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { Item } from '../../src/lists/list.ts';
import type { UndoRequest } from '../../src/tab-api.ts';
import type { Refusal } from '../../tab/api/refusal.ts';
import { createSaver, type Saver } from '../../tab/save/saver.ts';
import { item } from './board-items.ts';

const base = item(12, { Title: 'Offerte', Priority: 'Normal' });
const key = 'Actions/12';

/** A saver on a server that holds one item, whose answers can be made to fail. */
function setting() {
  const server = {
    now: base,
    before: base,
    refusals: [] as Refusal[],
    sent: [] as string[],
    undone: [] as UndoRequest[],
  };
  const heard: Item[] = [];
  const saver = createSaver({
    send:
      () =>
      async (_id, { etag, changes }) => {
        server.sent.push(etag);
        const refusal = server.refusals.shift();
        if (refusal !== undefined) return refused(refusal);
        if (etag !== server.now.etag) return refused({ kind: 'stale', theirs: server.now, message: 'gewijzigd' });
        server.before = server.now;
        const written = Object.entries({ ...server.now.cells, ...changes }).filter(([, value]) => value !== null);
        server.now = {
          ...base,
          etag: `"${server.sent.length + 1}"` as ETag,
          cells: Object.fromEntries(written) as Item['cells'],
        };
        return ok({ item: server.now, remarks: [], followed: [], told: [] });
      },
    sendUndo: () => async (_id, asked) => {
      server.undone.push(asked);
      const refusal = server.refusals.shift();
      if (refusal !== undefined) return refused(refusal);
      if (asked.etag !== server.now.etag) {
        return refused({ kind: 'stale', theirs: server.now, message: 'A12 is daarna gewijzigd door Daan.' });
      }
      server.now = { ...server.before, etag: '"undone"' as ETag };
      return ok({ item: server.now, remarks: asked.wasAddition ? ['A12 blijft staan'] : [], followed: [], told: [] });
    },
    onItem: (_list, one) => heard.push(one),
  });
  const elsewhere = (cells: Item['cells']): void => {
    server.now = {
      ...server.now,
      cells: { ...server.now.cells, ...cells },
      etag: '"daan"' as ETag,
      modifiedBy: { name: 'Daan' },
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
});

describe('undo', () => {
  async function saved() {
    const all = setting();
    all.saver.save('Actions', { base, changes: { Priority: 'High' } });
    await settled(all.saver);
    return all;
  }

  it('asks the server to take back the version that the edit produced', async () => {
    const { server, saver, heard } = await saved();
    saver.undo();
    await settled(saver);
    expect(server.undone).toEqual([{ etag: '"2"', wasAddition: false }]);
    expect(heard.at(-1)?.cells).toEqual(base.cells);
    expect(saver.state()).toMatchObject({ latest: 'undone', remarks: [], undoable: undefined });
  });

  it('of an addition says that it was one, and passes on what became of the row', async () => {
    const { server, saver } = setting();
    saver.rememberAddition('Actions', base);
    saver.undo();
    await settled(saver);
    expect(server.undone).toEqual([{ etag: base.etag, wasAddition: true }]);
    expect(saver.state()).toMatchObject({ latest: 'undone', remarks: ['A12 blijft staan'] });
  });

  it('after somebody else wrote overwrites nothing, shows theirs, says who', async () => {
    const { server, saver, heard, elsewhere } = await saved();
    elsewhere({ Title: 'Van Daan' });
    saver.undo();
    await settled(saver);
    expect(server.now.cells).toMatchObject({ Title: 'Van Daan', Priority: 'High' });
    expect(heard.at(-1)?.cells).toMatchObject({ Title: 'Van Daan' });
    expect(saver.state()).toMatchObject({
      latest: 'not-undone',
      remarks: ['A12 is daarna gewijzigd door Daan.'],
      undoable: undefined,
    });
  });

  it('that SharePoint could not take in can be tried again', async () => {
    const { server, saver } = await saved();
    server.refusals.push({ kind: 'unavailable', message: 'SharePoint antwoordt niet' });
    saver.undo();
    await settled(saver);
    expect(saver.state()).toMatchObject({ latest: 'not-undone', undoable: { item: { etag: '"2"' } } });
    saver.undo();
    await settled(saver);
    expect(saver.state().latest).toBe('undone');
  });

  it('waits for nothing that is still on its way', async () => {
    const { server, saver } = await saved();
    saver.save('Actions', { base: server.now, changes: { Title: 'Offerte bodem' } });
    saver.undo();
    await settled(saver);
    expect(server.undone).toEqual([]);
    expect(saver.state()).toMatchObject({ latest: 'saved', undoable: { item: { etag: '"3"' } } });
  });

  it('an edit made before the answer builds on what was put back', async () => {
    const { server, saver } = await saved();
    const seen = server.now;
    saver.undo();
    saver.save('Actions', { base: seen, changes: { Title: 'Offerte bodem' } });
    await settled(saver);
    expect(server.sent.at(-1)).toBe('"undone"');
    expect(server.now.cells).toEqual({ ...base.cells, Title: 'Offerte bodem' });
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
