import { describe, expect, it } from 'vitest';
import type { ETag } from '../../src/domain/values/ids.ts';
import type { Refusal } from '../../tab/api/refusal.ts';
import type { Edit } from '../../tab/save/send-merged.ts';
import { base, pendingOf, setting, settled, waitingOf } from './saver-bench.ts';

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
    expect(waitingOf(saver)).toMatchObject({
      state: 'clash',
      changes: { Title: 'Van mij' },
      theirs: { cells: { Title: 'Van Daan' } },
      clashes: ['Title'],
    });
    expect(server.now.cells['Title']).toBe('Van Daan');
  });

  it('keeping mine writes it over theirs', async () => {
    const { server, saver } = await clashed();
    saver.keepMine(waitingOf(saver));
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van mij');
    expect(saver.state().pending).toEqual({});
  });

  it('keeping theirs leaves the server alone', async () => {
    const { server, saver } = await clashed();
    saver.giveUp(waitingOf(saver));
    expect(saver.state().pending).toEqual({});
    expect(server.sent).toHaveLength(1);
  });

  it('is not decided by typing on: what is typed is kept, and stored only when it is chosen', async () => {
    const { server, saver } = await clashed();
    saver.save('Actions', { base: server.now, changes: { Title: 'Van mij, verder' } });
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van Daan');
    expect(waitingOf(saver)).toMatchObject({ state: 'clash', changes: { Title: 'Van mij, verder' } });
    expect(saver.state().latest).toBe('clash');
    saver.keepMine(waitingOf(saver));
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van mij, verder');
    expect(saver.state().pending).toEqual({});
  });

  it('is not decided by an edit that was typed before its answer came', async () => {
    const all = setting();
    all.elsewhere({ Title: 'Van Daan' });
    all.saver.save('Actions', { base, changes: { Title: 'Van mij' } });
    all.saver.save('Actions', { base, changes: { Title: 'Van mij, verder' } });
    await settled(all.saver);
    expect(all.server.now.cells['Title']).toBe('Van Daan');
    expect(waitingOf(all.saver)).toMatchObject({ state: 'clash', changes: { Title: 'Van mij, verder' } });
  });

  it('stays in sight while another column is stored, and is judged again on the version of that', async () => {
    const { server, saver } = await clashed();
    saver.save('Actions', { base: server.now, changes: { Priority: 'High' } });
    expect(pendingOf(saver).map(({ state }) => state)).toEqual(['clash', 'saving']);
    await settled(saver);
    expect(server.now.cells).toMatchObject({ Title: 'Van Daan', Priority: 'High' });
    expect(waitingOf(saver)).toMatchObject({ state: 'clash', changes: { Title: 'Van mij' }, clashes: ['Title'] });
    saver.keepMine(waitingOf(saver));
    await settled(saver);
    expect(server.now.cells).toMatchObject({ Title: 'Van mij', Priority: 'High' });
  });

  it('is asked again when somebody writes once more before it is decided', async () => {
    const { server, saver, elsewhere } = await clashed();
    elsewhere({ Title: 'Van Daan, later' });
    server.now = { ...server.now, etag: '"later"' as ETag };
    saver.keepMine(waitingOf(saver));
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van Daan, later');
    expect(waitingOf(saver)).toMatchObject({ state: 'clash', theirs: { cells: { Title: 'Van Daan, later' } } });
  });

  it('is answered once: a second press on its notice does nothing', async () => {
    const { server, saver } = await clashed();
    const notice = waitingOf(saver);
    saver.keepMine(notice);
    saver.keepMine(notice);
    await settled(saver);
    expect(server.sent).toHaveLength(2);
  });
});

describe('an edit that waits for its author', () => {
  const away: Refusal = { kind: 'unavailable', message: 'SharePoint antwoordt niet' };

  async function refusedEdit(changes: Edit['changes'] = { Title: 'Van mij' }) {
    const all = setting();
    all.server.refusals.push(away);
    all.saver.save('Actions', { base, changes });
    await settled(all.saver);
    return all;
  }

  it('keeps waiting in words when another column is stored', async () => {
    const { server, saver } = await refusedEdit();
    saver.save('Actions', { base, changes: { Priority: 'High' } });
    await settled(saver);
    expect(server.now.cells).toMatchObject({ Title: 'Offerte', Priority: 'High' });
    expect(waitingOf(saver)).toMatchObject({ state: 'failed', changes: { Title: 'Van mij' }, refusal: away });
    expect(saver.state().latest).toBe('saved');
  });

  it('is not lost when another column is refused as well: each has its own notice', async () => {
    const { server, saver } = await refusedEdit();
    server.refusals.push(away);
    saver.save('Actions', { base, changes: { Priority: 'High' } });
    await settled(saver);
    expect(pendingOf(saver).map(({ state, changes }) => ({ state, changes }))).toEqual([
      { state: 'failed', changes: { Title: 'Van mij' } },
      { state: 'failed', changes: { Priority: 'High' } },
    ]);
    for (const edit of pendingOf(saver)) saver.retry(edit);
    await settled(saver);
    expect(server.now.cells).toMatchObject({ Title: 'Van mij', Priority: 'High' });
    expect(saver.state().pending).toEqual({});
  });

  it('makes room for what is typed there later', async () => {
    const { server, saver } = await refusedEdit();
    saver.save('Actions', { base, changes: { Title: 'Van mij, beter' } });
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van mij, beter');
    expect(saver.state().pending).toEqual({});
  });

  it('hid what somebody else wrote there: typing on clashes with that', async () => {
    const { server, saver, elsewhere } = await refusedEdit();
    elsewhere({ Title: 'Van Daan' });
    saver.save('Actions', { base: server.now, changes: { Title: 'Van mij, verder' } });
    await settled(saver);
    expect(server.now.cells['Title']).toBe('Van Daan');
    expect(waitingOf(saver)).toMatchObject({ state: 'clash', changes: { Title: 'Van mij, verder' } });
  });

  it('waits no longer once what was typed after it is stored', async () => {
    const all = setting();
    all.server.refusals.push(away);
    all.saver.save('Actions', { base, changes: { Title: 'Van mij', Priority: 'High' } });
    all.saver.save('Actions', { base, changes: { Title: 'Van mij, beter' } });
    await settled(all.saver);
    expect(all.server.now.cells['Title']).toBe('Van mij, beter');
    expect(waitingOf(all.saver)).toMatchObject({ state: 'failed', changes: { Priority: 'High' } });
  });

  it('becomes one with what is refused in the same column after it', async () => {
    const all = setting();
    all.server.refusals.push(away, { kind: 'invalid', message: 'Te lang' });
    all.saver.save('Actions', { base, changes: { Title: 'Van mij' } });
    all.saver.save('Actions', { base, changes: { Title: 'Van mij, beter' } });
    await settled(all.saver);
    expect(waitingOf(all.saver)).toMatchObject({
      changes: { Title: 'Van mij, beter' },
      refusal: { message: 'Te lang' },
    });
  });
});
