import { describe, expect, it } from 'vitest';
import type { ETag } from '../../src/domain/values/ids.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ChangeRequest, UndoRequest } from '../../src/tab-api/write.ts';
import type { Refusal } from '../../tab/api/refusal.ts';
import type { Edit } from '../../tab/save/send-merged.ts';
import { createSaver, type Saver } from '../../tab/save/saver.ts';
import type { PendingEdit } from '../../tab/save/saver-state.ts';
import { item, me, mila } from './board-items.ts';

const base = item(12, { Title: 'Offerte', Priority: 'Normal' });
const waitingOf = (saver: Saver): PendingEdit => {
  const [edit] = saver.state().pending['Actions/12'] ?? [];
  if (edit === undefined) throw new Error('nothing waits');
  return edit;
};
const unsure: Refusal = { kind: 'unsure', message: 'Misschien is het opgeslagen.' };

type Turn = 'answers' | 'is-lost' | Refusal;

/** A saver on a server that holds one row; each turn says what becomes of one request. */
function setting(...turns: readonly Turn[]) {
  const left = [...turns];
  const server = { now: base, sent: [] as ChangeRequest[], undone: [] as UndoRequest[] };
  const write = (by: ShownItem['modifiedBy'], cells: object): void => {
    const etag = `"${server.now.etag}+"` as ETag;
    server.now = { ...server.now, etag, cells: { ...server.now.cells, ...cells }, modifiedBy: by };
  };
  const saver = createSaver({
    me: me.id,
    send: () => async (_id, request) => {
      server.sent.push(request);
      const turn = left.shift() ?? 'answers';
      if (typeof turn === 'object') return refused(turn);
      if (request.etag !== server.now.etag) return refused({ kind: 'stale', theirs: server.now, message: 'gewijzigd' });
      write(me, request.changes);
      if (turn === 'is-lost') return refused(unsure);
      return ok({ item: server.now, remarks: [], offers: [], followed: [], told: [], mayUndo: true });
    },
    sendUndo: () => async (_id, request) => {
      server.undone.push(request);
      if (request.etag !== server.now.etag)
        return refused({ kind: 'stale', theirs: server.now, message: 'A12 is al teruggezet.' });
      write(me, base.cells);
      return refused(unsure);
    },
    onItem: () => undefined,
    onFollowed: () => undefined,
  });
  return { server, saver, write };
}

async function settled(saver: Saver): Promise<void> {
  while (saver.state().latest === 'saving') await new Promise((resolve) => setTimeout(resolve, 0));
}

async function saved(saver: Saver, changes: Edit['changes']): Promise<void> {
  saver.save('Actions', { base, changes });
  await settled(saver);
}

async function retried(saver: Saver): Promise<void> {
  saver.retry(waitingOf(saver));
  await settled(saver);
}

describe('an edit that may have been stored', () => {
  it('is shown as unsure, not as failed', async () => {
    const { saver } = setting('is-lost');
    await saved(saver, { Title: 'Offerte bodem' });
    expect(saver.state()).toMatchObject({
      latest: 'unsure',
      pending: { 'Actions/12': [{ state: 'unsure', refusal: unsure }] },
    });
  });

  it('counts as saved on a second try when the row holds it by the same person, and is not sent again', async () => {
    const { server, saver } = setting('is-lost');
    await saved(saver, { Title: ' Offerte bodem ', Priority: 'High' });
    server.now = { ...server.now, cells: { ...server.now.cells, Title: 'Offerte bodem' } };
    await retried(saver);
    expect(saver.state()).toMatchObject({ latest: 'saved', pending: {}, undoable: { item: server.now } });
    expect(server.sent.map(({ etag }) => etag)).toEqual([base.etag, base.etag]);
  });

  it('is stored on a second try when the row is as it was', async () => {
    const { server, saver } = setting(unsure);
    await saved(saver, { Title: 'Offerte bodem' });
    expect(server.now).toBe(base);
    await retried(saver);
    expect(server.now.cells['Title']).toBe('Offerte bodem');
    expect(saver.state()).toMatchObject({ latest: 'saved', pending: {} });
  });

  it('is left to its author when somebody else wrote something else there since', async () => {
    const { saver, write } = setting('is-lost');
    await saved(saver, { Title: 'Offerte bodem' });
    write({ id: mila, name: 'Mila Jansen' }, { Title: 'Van Mila' });
    await retried(saver);
    expect(waitingOf(saver)).toMatchObject({ state: 'clash', theirs: { cells: { Title: 'Van Mila' } } });
  });

  it('stays unsure while looking again is refused, and says why', async () => {
    const { saver } = setting(
      'is-lost',
      { kind: 'unavailable', message: 'Er is niets gewijzigd.' },
      { kind: 'sign-in-needed', message: 'Meld je aan.' },
    );
    await saved(saver, { Title: 'Offerte bodem' });
    await retried(saver);
    expect(waitingOf(saver)).toMatchObject({ state: 'unsure', refusal: unsure });
    await retried(saver);
    expect(waitingOf(saver)).toMatchObject({ state: 'unsure', refusal: { message: 'Meld je aan.' } });
    await retried(saver);
    expect(saver.state()).toMatchObject({ latest: 'saved', pending: {} });
  });

  it('is one that met a fault of Spil itself as well', async () => {
    const { saver } = setting({ kind: 'unexpected', message: 'Er ging iets mis.' });
    await saved(saver, { Title: 'Offerte bodem' });
    expect(saver.state().latest).toBe('unsure');
  });
});

it('an undo that may have been done is unsure as well, and counts as done when asked again', async () => {
  const { saver } = setting();
  await saved(saver, { Title: 'Offerte bodem' });
  saver.undo();
  await settled(saver);
  expect(saver.state()).toMatchObject({ latest: 'unsure', undoable: { list: 'Actions' } });
  saver.undo();
  await settled(saver);
  expect(saver.state()).toMatchObject({
    latest: 'undone',
    aftermath: { remarks: ['A12 is al teruggezet.'] },
    undoable: undefined,
  });
});

it('an undo after somebody else wrote is not done, also when an earlier try was unsure', async () => {
  const { saver, write } = setting();
  await saved(saver, { Title: 'Offerte bodem' });
  saver.undo();
  await settled(saver);
  write({ id: mila, name: 'Mila Jansen' }, { Title: 'Van Mila' });
  saver.undo();
  await settled(saver);
  expect(saver.state()).toMatchObject({ latest: 'not-undone', undoable: undefined });
});
