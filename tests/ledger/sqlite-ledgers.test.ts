import { beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { type ETag, projectCode } from '../../src/domain/values/ids.ts';
import type { Moment } from '../../src/domain/values/moment.ts';
import { personId } from '../../src/domain/values/person.ts';
import { type Ledger, openLedger } from '../../src/ledger/open-ledger.ts';

const ann = personId('ann');
const ben = personId('ben');
const now = '2026-11-24T07:30:00.000Z' as Moment;
let ledger: Ledger;

beforeEach(() => {
  const opened = openLedger(':memory:', now);
  if (!opened.ok) throw new Error(opened.problem.kind);
  ledger = opened.value;
});

describe('connected projects', () => {
  const project = {
    code: projectCode('RVB'),
    siteId: 's',
    teamId: 't',
    channelId: 'c1',
    watchedSince: day('2026-11-23'),
  };

  test('a project is found by its channel, and by no other', async () => {
    await ledger.projects.connect(project);
    expect(await ledger.projects.projectOfChannel('c1')).toEqual(project);
    expect(await ledger.projects.projectOfChannel('c2')).toBeUndefined();
  });

  test('connecting again moves the project instead of doubling it', async () => {
    await ledger.projects.connect(project);
    await ledger.projects.connect({ ...project, channelId: 'c2' });
    expect(await ledger.projects.projects()).toEqual([{ ...project, channelId: 'c2' }]);
  });

  test('the newest conversation of a person or a channel counts', async () => {
    await ledger.projects.rememberConversation({ person: ann }, 'old');
    await ledger.projects.rememberConversation({ person: ann }, 'new');
    await ledger.projects.rememberConversation({ channel: 'ann' }, 'channel');
    expect(await ledger.projects.conversationOf({ person: ann })).toBe('new');
    expect(await ledger.projects.conversationOf({ channel: 'ann' })).toBe('channel');
    expect(await ledger.projects.conversationOf({ person: ben })).toBeUndefined();
  });
});

describe('taking back', () => {
  const write = {
    person: ann,
    conversation: 'c',
    project: projectCode('RVB'),
    list: 'Actions',
    item: 12,
    etag: '"guid,3"' as ETag,
    wasAddition: true,
    followed: [{ list: 'Decisions', item: 6, etag: '"guid,9"' as ETag }],
    at: now,
  };

  test('the last write of a person in a conversation is kept whole', async () => {
    await ledger.undo.rememberWrite({ ...write, item: 11, wasAddition: false });
    await ledger.undo.rememberWrite(write);
    expect(await ledger.undo.lastWrites(ann, 'c')).toEqual([write]);
    expect(await ledger.undo.lastWrites(ann, 'other')).toEqual([]);
    expect(await ledger.undo.lastWrites(ben, 'c')).toEqual([]);
  });

  test('what one sentence wrote is kept together, newest first, until the next one', async () => {
    const second = { ...write, item: 16, etag: '"guid,5"' as ETag, followed: [] };
    await ledger.undo.rememberWrite({ ...write, item: 11 });
    await ledger.undo.rememberWrite(write);
    await ledger.undo.rememberWrite(second, true);
    expect(await ledger.undo.lastWrites(ann, 'c')).toEqual([second, write]);
    await ledger.undo.forgetWrite(second);
    expect(await ledger.undo.lastWrites(ann, 'c')).toEqual([write]);
  });

  test('a forgotten write cannot be taken back', async () => {
    await ledger.undo.rememberWrite(write);
    await ledger.undo.forgetWrite(write);
    expect(await ledger.undo.lastWrites(ann, 'c')).toEqual([]);
  });

  test('a key is new once, for at least four weeks', async () => {
    expect(await ledger.undo.firstTime('k', now)).toBe(true);
    expect(await ledger.undo.firstTime('k', now)).toBe(false);
    expect(await ledger.undo.firstTime('k', '2026-12-22T07:30:00.000Z' as Moment)).toBe(false);
    expect(await ledger.undo.firstTime('other', now)).toBe(true);
  });
});

describe('writes of which not everybody may have heard', () => {
  const intent = {
    person: ann,
    project: projectCode('RVB'),
    list: 'Actions',
    on: { kind: 'version', item: 12, etag: '"guid,3"' as ETag },
    isUndo: false,
    at: now,
  } as const;

  test('are kept whole, oldest first, with the version that came of them', async () => {
    const first = await ledger.intents.begin(intent);
    const addition = { ...intent, list: 'Decisions', on: { kind: 'addition', key: 'key 1' }, isUndo: true } as const;
    const second = await ledger.intents.begin(addition);
    await ledger.intents.rememberWritten(second, '"guid,1"' as ETag);
    expect(await ledger.intents.unfinishedUntil(now)).toEqual([
      { ...intent, id: first, written: undefined },
      { ...addition, id: second, written: '"guid,1"' },
    ]);
    expect(await ledger.intents.unfinishedUntil('2026-11-23T00:00:00.000Z' as Moment)).toEqual([]);
  });

  test('end with those of the same person about the same row that came before, and no others', async () => {
    await ledger.intents.begin(intent);
    const ofBen = await ledger.intents.begin({ ...intent, person: ben });
    const elsewhere = await ledger.intents.begin({ ...intent, project: projectCode('XYZ') });
    const again = await ledger.intents.begin({ ...intent, on: { ...intent.on, etag: '"guid,4"' as ETag } });
    const later = await ledger.intents.begin(intent);
    await ledger.intents.end(again);
    const left = await ledger.intents.unfinishedUntil(now);
    expect(left.map(({ id }) => id)).toEqual([ofBen, elsewhere, later]);
  });
});

describe('watching', () => {
  const row = { id: 'sub', siteId: 's1', list: 'Actions', clientState: 'secret', expiresAt: now };

  test('a subscription is found by id and by site, renewed in place, forgotten', async () => {
    await ledger.subscriptions.rememberSubscription(row);
    await ledger.subscriptions.rememberSubscription({ ...row, clientState: 'secret 2' });
    await ledger.subscriptions.rememberSubscription({ ...row, id: 'other', siteId: 's2' });
    expect(await ledger.subscriptions.subscriptionsOf('s1')).toEqual([{ ...row, clientState: 'secret 2' }]);
    expect(await ledger.subscriptions.subscriptionWithId('other')).toMatchObject({ siteId: 's2' });
    await ledger.subscriptions.forgetSubscription('sub');
    expect(await ledger.subscriptions.subscriptionWithId('sub')).toBeUndefined();
  });

  test('cursors are kept per site and list', async () => {
    await ledger.cursors.rememberCursors('s1', { Actions: 'a1', Risks: 'r1' });
    await ledger.cursors.rememberCursors('s1', { Actions: 'a2' });
    await ledger.cursors.rememberCursors('s2', { Actions: 'b1' });
    expect(await ledger.cursors.cursorsOf('s1')).toEqual({ Actions: 'a2', Risks: 'r1' });
    expect(await ledger.cursors.cursorsOf('s3')).toEqual({});
  });
});
