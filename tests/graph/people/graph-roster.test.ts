import { afterEach, describe, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import { ok, refused } from '../../../src/domain/values/result.ts';
import type { Member } from '../../../src/ports.ts';
import { project, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

let spil: SpilOnBench;
afterEach(() => spil.close());

const vera: Member = { id: personId('vera'), name: 'Vera', mail: 'vera@contoso.com', isGuest: true };

describe('who may see a channel', () => {
  test('a standard channel: everybody in the team, with guests marked', async () => {
    spil = await startSpilOnBench();
    spil.bench.admin.putGroup({ id: project.teamId, displayName: 'P1', members: ['ann', 'vera'] });
    const ann = { id: 'ann', name: 'Ann', mail: 'ann@contoso.com', isGuest: false };
    expect(await spil.graph.roster.membersOf(project)).toEqual(ok([ann, vera]));
  });

  test('a strange entry breaks nothing, a nameless member goes by mail', async () => {
    spil = await startSpilOnBench();
    spil.line = (send) => async (url, init) => {
      if (!url.includes('/members?')) return send(url, init);
      const value = [
        { id: 'ann', displayName: null, mail: 'ann@contoso.com' },
        { id: 'vera', displayName: 7, mail: {}, userPrincipalName: 'vera@contoso.com', userType: 'Guest' },
        { id: 'nobody' },
        { '@odata.type': '#microsoft.graph.group', id: 'g', displayName: 'A group', mail: 'g@contoso.com' },
        { displayName: 'without an id' },
        'text',
      ];
      return Response.json({ value });
    };
    expect(await spil.graph.roster.membersOf(project)).toEqual(
      ok([
        { id: 'ann', name: 'ann@contoso.com', mail: 'ann@contoso.com', isGuest: false },
        { id: 'vera', name: 'vera@contoso.com', mail: 'vera@contoso.com', isGuest: true },
        { id: 'nobody', name: '', mail: '', isGuest: false },
      ]),
    );
  });

  test('a private channel: whom the bot sees there, never the wider team', async () => {
    spil = await startSpilOnBench([], { channelMembers: async () => ok([vera]) });
    expect(await spil.graph.roster.membersOf(project)).toEqual(ok([vera]));
  });

  test('a private channel that cannot be asked is a problem, not the team', async () => {
    spil = await startSpilOnBench([], { channelMembers: async () => refused({ kind: 'unavailable' }) });
    expect(await spil.graph.roster.membersOf(project)).toEqual(refused({ kind: 'unavailable' }));
  });

  test('a team that is gone is a problem', async () => {
    spil = await startSpilOnBench();
    expect(await spil.graph.roster.membersOf({ ...project, teamId: 'gone' })).toMatchObject({ ok: false });
  });
});
