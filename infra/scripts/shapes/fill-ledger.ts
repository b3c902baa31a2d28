import { day } from '../../../src/domain/values/day.ts';
import { type ETag, projectCode } from '../../../src/domain/values/ids.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { createSqliteCursorLedger } from '../../../src/ledger/sqlite-cursor-ledger.ts';
import { createSqliteIntentLedger } from '../../../src/ledger/sqlite-intent-ledger.ts';
import { createSqliteLookLedger } from '../../../src/ledger/sqlite-look-ledger.ts';
import { createSqliteProjectLedger } from '../../../src/ledger/sqlite-project-ledger.ts';
import { createSqliteSendLedger } from '../../../src/ledger/sqlite-send-ledger.ts';
import { createSqliteSubscriptionLedger } from '../../../src/ledger/sqlite-subscription-ledger.ts';
import { createSqliteUndoLedger } from '../../../src/ledger/sqlite-undo-ledger.ts';
import type { Intent } from '../../../src/act-memories.ts';
import type { SqliteDatabase } from '../../../src/sqlite/sqlite-database.ts';

const at = '2026-11-23T07:30:00.000Z' as Moment;
const ann = personId('0a000000-0000-4000-8000-000000000001');
const project = projectCode('RVB');
const site = 'contoso.sharepoint.com,11111111-1111-1111-1111-111111111111,22222222-2222-2222-2222-222222222222';
const channel = '19:bomenbuurt@thread.tacv2';

/** A little of everything that a ledger remembers, written by the ledger's own code. */
export async function fillLedger(db: SqliteDatabase): Promise<void> {
  const projects = createSqliteProjectLedger(db);
  await projects.connect({
    code: project,
    siteId: site,
    teamId: 'bbbbbbbb-0000-4000-8000-000000000001',
    channelId: channel,
    watchedSince: day('2026-11-23'),
  });
  await projects.rememberConversation({ person: ann }, '{"conversation":{"id":"a:1"}}');
  await projects.rememberConversation({ channel }, '{"conversation":{"id":"19:x"}}');
  const sends = createSqliteSendLedger(db);
  await sends.claimOccasions('reminder|told', ann, ['occasion 1', 'occasion 2'], at);
  await sends.claimAttempt('reminder|told', 'chat', at);
  await sends.settleAttempt('reminder|told', 'chat', { state: 'sent', reference: 'message 1' }, at);
  await sends.claimOccasions('reminder|unfinished', ann, ['occasion 3'], at);
  await sends.claimAttempt('reminder|unfinished', 'chat', at);
  const undo = createSqliteUndoLedger(db);
  await undo.firstTime('press 1', at);
  await undo.rememberWrite({
    person: ann,
    conversation: 'a:1',
    project,
    list: 'Actions',
    item: 12,
    etag: '"guid,3"' as ETag,
    wasAddition: false,
    followed: [],
    at,
  });
  await fillSubscriptions(db);
  await createSqliteCursorLedger(db).rememberCursors(site, { Actions: 'https://graph.microsoft.com/delta?token=1' });
  await createSqliteLookLedger(db).rememberSince(project, at);
  await fillIntents(db, { person: ann, project, list: 'Actions', isUndo: false, at });
}

async function fillIntents(db: SqliteDatabase, about: Omit<Intent, 'on'>): Promise<void> {
  const intents = createSqliteIntentLedger(db);
  const version = await intents.begin({ ...about, on: { kind: 'version', item: 12, etag: '"guid,3"' as ETag } });
  await intents.rememberWritten(version, '"guid,4"' as ETag);
  await intents.begin({ ...about, on: { kind: 'addition', key: 'key 1' } });
}

async function fillSubscriptions(db: SqliteDatabase): Promise<void> {
  await createSqliteSubscriptionLedger(db).rememberSubscription({
    id: 'subscription 1',
    siteId: site,
    list: 'Actions',
    clientState: 'state',
    expiresAt: at,
  });
}
