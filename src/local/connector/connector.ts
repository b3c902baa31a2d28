import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import type { DeliveryLog } from '../service/delivery-log.ts';
import type { EventStream } from '../service/event-stream.ts';
import type { Entra } from '../entra/entra.ts';
import { loadSigningKey } from '../entra/signing-key.ts';
import type { SigningKey } from '../entra/signing-key.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { createActivityStore } from './activity-store.ts';
import type { ActivityStore } from './activity-store.ts';
import { createPostToBot } from './bot-post.ts';
import type { PostToBot } from './bot-post.ts';
import { createCardViews } from './card-views.ts';
import type { CardViews } from './card-views.ts';
import { createPlaces } from './places.ts';
import type { Places } from './places.ts';
import { createSendLimits } from './send-limits.ts';
import type { SendLimits } from './send-limits.ts';
import { createSignIns } from './sign-ins.ts';
import type { SignIns } from './sign-ins.ts';
import { createTurns } from './turns.ts';
import type { Turns } from './turns.ts';

/** The parts of the Bot Connector stand-in; its operations are functions over them. */
export interface Connector {
  readonly tenant: Tenant;
  readonly entra: Entra;
  readonly key: SigningKey;
  readonly places: Places;
  readonly activities: ActivityStore;
  readonly cardViews: CardViews;
  readonly signIns: SignIns;
  readonly turns: Turns;
  readonly limits: SendLimits;
  readonly deliveries: DeliveryLog;
  readonly events: EventStream;
  readonly postToBot: PostToBot;
  readonly serviceUrl: string;
  now(): Date;
}

export async function createConnector(options: {
  readonly database: SqliteDatabase;
  readonly entra: Entra;
  readonly deliveries: DeliveryLog;
  readonly events: EventStream;
  readonly localOrigin: () => string;
  readonly productOrigin: string;
  readonly enforceSendLimits: boolean;
  readonly now: () => Date;
}): Promise<Connector> {
  const { database, entra, now } = options;
  const key = await loadSigningKey(database, 'connector');
  const serviceUrl = () => `${options.localOrigin()}/connector/`;
  const messagesUrl = `${options.productOrigin}/api/messages`;
  return {
    tenant: entra.tenant,
    entra,
    key,
    places: createPlaces(entra.tenant),
    activities: createActivityStore(database, now),
    cardViews: createCardViews(database),
    signIns: createSignIns(database),
    turns: createTurns(),
    limits: createSendLimits(options.enforceSendLimits, now),
    deliveries: options.deliveries,
    events: options.events,
    postToBot: createPostToBot({
      key,
      appId: entra.tenant.spil.appId,
      serviceUrl,
      messagesUrl,
      realNow: entra.realNow,
    }),
    // Known once the server listens.
    get serviceUrl() {
      return serviceUrl();
    },
    now,
  };
}
