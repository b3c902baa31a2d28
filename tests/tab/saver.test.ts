import { describe, expect, it, vi } from 'vitest';
import type { ETag } from '../../src/domain/values/ids.ts';
import { type FollowedLine, hasAftermath, noAftermath } from '../../tab/save/aftermath.ts';
import { base, setting, settled, waitingOf } from './saver-bench.ts';

describe('the saver', () => {
  it('says saving while the server has not answered, saved afterwards', async () => {
    const { saver, heard } = setting();
    saver.save('Actions', { base, changes: { Priority: 'High' } });
    expect(saver.state()).toMatchObject({ latest: 'saving', pending: { 'Actions/12': [{ state: 'saving' }] } });
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
    expect(waitingOf(saver)).toMatchObject({
      state: 'failed',
      changes: { Title: 'Offerte bodem' },
      refusal: { message: 'SharePoint antwoordt niet' },
    });
    saver.retry(waitingOf(saver));
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Offerte bodem');
    expect(saver.state().pending).toEqual({});
  });

  it('a retry carries what the rule asked for', async () => {
    const { server, saver } = setting();
    server.refusals.push({ kind: 'invalid', message: 'Schrijf waarom' });
    saver.save('Actions', { base, changes: { ActionStatus: 'Cancelled' } });
    await settled(saver);
    saver.retry(waitingOf(saver), { changes: { ClosingNote: 'Niet meer nodig' } });
    await settled(saver);
    expect(server.now.cells).toMatchObject({ ActionStatus: 'Cancelled', ClosingNote: 'Niet meer nodig' });
  });

  it('a retry says why and by which body, also once it is tried again or written over somebody else’s version', async () => {
    const { server, saver, elsewhere } = setting();
    server.refusals.push({ kind: 'invalid', message: 'Geef eerst een reden' });
    saver.save('Decisions', { base, changes: { DecisionStatus: 'Withdrawn' } });
    await settled(saver);
    server.refusals.push({ kind: 'unavailable', message: 'SharePoint antwoordt niet' });
    saver.retry(waitingOf(saver, 'Decisions'), { changes: {}, reason: 'lekt', body: 'Council' });
    await settled(saver);
    elsewhere({ DecisionStatus: 'Rejected' });
    saver.retry(waitingOf(saver, 'Decisions'));
    await settled(saver);
    saver.keepMine(waitingOf(saver, 'Decisions'));
    await settled(saver);
    expect(server.now.cells['DecisionStatus']).toBe('Withdrawn');
    const said = { reason: 'lekt', body: 'Council' };
    expect(server.said).toEqual([{}, said, said, said]);
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
    expect(saver.state()).toMatchObject({ latest: 'undone', aftermath: noAftermath, undoable: undefined });
  });

  it('is not offered of a write that nobody may take back', async () => {
    const { server, saver } = await saved();
    server.mayUndo = false;
    saver.save('Actions', { base: server.now, changes: { Title: 'Offerte bodem' } });
    await settled(saver);
    expect(saver.state()).toMatchObject({ latest: 'saved', undoable: undefined });
  });

  it('of an addition says that it was one, and passes on what became of the row', async () => {
    const { server, saver } = setting();
    saver.rememberAddition('Actions', { item: base, remarks: [], followed: [], told: [], mayUndo: true, offers: [] });
    saver.undo();
    await settled(saver);
    expect(server.undone).toEqual([{ etag: base.etag, wasAddition: true }]);
    expect(saver.state()).toMatchObject({ latest: 'undone', aftermath: { remarks: ['A12 blijft staan'] } });
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
      aftermath: { remarks: ['A12 is daarna gewijzigd door Daan.'] },
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

describe('what a change did besides the change itself', () => {
  const b6 = { list: 'Decisions', item: 6, etag: '"b6"' as ETag, text: 'B6 staat nu op Afgerond.' };

  async function followed(isDone = true) {
    const all = setting();
    const { etag: _, ...pending } = b6;
    all.server.followed = [isDone ? b6 : pending];
    all.server.told = ['Jan Bakker'];
    all.saver.save('Actions', { base, changes: { ActionStatus: 'Done' } });
    await settled(all.saver);
    const line = (): FollowedLine => all.saver.state().aftermath.followed[0] as FollowedLine;
    return { ...all, line };
  }

  it('is kept until the next change, and the lists of what followed are read again', async () => {
    const { server, saver, reread, line } = await followed();
    expect(line()).toEqual({ ...b6, state: 'open' });
    expect(saver.state().aftermath.told).toEqual(['Jan Bakker']);
    expect(reread).toEqual(['Decisions']);
    server.followed = [];
    saver.save('Actions', { base: server.now, changes: { Priority: 'High' } });
    expect(saver.state().aftermath).toEqual(noAftermath);
    await settled(saver);
  });

  it('is put away when its reader has seen it', async () => {
    const { saver } = await followed();
    saver.putAway();
    expect(saver.state()).toMatchObject({ latest: 'saved', aftermath: noAftermath });
  });

  it('is taken back line by line, while the change itself stays', async () => {
    const { server, saver, reread, line } = await followed();
    server.now = { ...server.now, etag: b6.etag };
    saver.undoFollowed(line());
    expect(line().state).toBe('busy');
    await vi.waitFor(() => expect(line().state).toBe('undone'));
    expect(server.undone).toEqual([{ etag: b6.etag, wasAddition: false }]);
    expect(saver.state()).toMatchObject({ latest: 'saved', undoable: { list: 'Actions' } });
    expect(reread).toEqual(['Decisions', 'Decisions']);
  });

  it('that is not taken back says why, and can be tried again', async () => {
    const { server, saver, line } = await followed();
    server.refusals.push({ kind: 'unavailable', message: 'SharePoint antwoordt niet' });
    saver.undoFollowed(line());
    await vi.waitFor(() => expect(line()).toMatchObject({ state: 'open', problem: 'SharePoint antwoordt niet' }));
  });

  it('that has yet to happen cannot be taken back', async () => {
    const { server, saver, line } = await followed(false);
    saver.undoFollowed(line());
    expect(line().state).toBe('open');
    expect(server.undone).toEqual([]);
  });

  it('is an offer too, which goes with the change when that is taken back', async () => {
    const { server, saver } = setting();
    server.offers = [{ list: 'Actions', cells: { RiskRef: 12 }, text: 'Actie bij R12 toevoegen' }];
    saver.save('Risks', { base, changes: { RiskStatus: 'Occurred' } });
    await settled(saver);
    expect(saver.state().aftermath).toEqual({ ...noAftermath, offers: server.offers });
    expect(hasAftermath(saver.state().aftermath)).toBe(true);
    saver.undo();
    await settled(saver);
    expect(saver.state()).toMatchObject({ latest: 'undone', aftermath: noAftermath });
  });

  it('of an addition is told as well', () => {
    const { saver, reread } = setting();
    saver.rememberAddition('Actions', { item: base, remarks: [], followed: [b6], told: [], mayUndo: true, offers: [] });
    expect(saver.state().latest).toBe('added');
    expect(saver.state().aftermath.followed).toEqual([{ ...b6, state: 'open' }]);
    expect(reread).toEqual(['Decisions']);
  });
});
