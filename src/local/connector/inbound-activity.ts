import { Temporal } from 'temporal-polyfill';
import type { Person } from '../tenant/person.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Activity, ChannelAccount } from './activity.ts';
import { accountId } from './places.ts';
import type { Place } from './places.ts';

const TIME_ZONE = 'Europe/Amsterdam';

const BOT_NAME = 'Spil';

/** What every activity from Teams needs to know about its surroundings. */
export interface InboundSetting {
  readonly tenant: Tenant;
  readonly serviceUrl: string;
  readonly now: Date;
  readonly place: Place;
  readonly conversationId: string;
  readonly from: Person;
  readonly locale: string;
}

/** An activity as Teams would send it, ready to be given a type. */
export function inboundActivity(id: string, setting: InboundSetting, content: Activity): Activity {
  const { tenant, serviceUrl, now, place, from, locale } = setting;
  const { channelData, entities, ...rest } = content;
  return {
    ...rest,
    id,
    channelId: 'msteams',
    serviceUrl,
    timestamp: now.toISOString(),
    localTimestamp: localTimestamp(now),
    localTimezone: TIME_ZONE,
    locale,
    from: account(from),
    recipient: botAccount(tenant),
    conversation: conversationOf(setting),
    entities: [...((entities as readonly unknown[] | undefined) ?? []), clientInfo(locale)],
    channelData: { ...placeData(place), tenant: { id: tenant.id }, ...channelData },
  };
}

/** The words of a person, addressed to the bot when others can read along. */
export function spokenContent(tenant: Tenant, place: Place, text: string): Activity {
  if (place.kind === 'personal') return { type: 'message', text, textFormat: 'plain' };
  const mention = `<at>${BOT_NAME}</at>`;
  return {
    type: 'message',
    text: text.includes(mention) ? text : `${mention} ${text}`,
    textFormat: 'plain',
    entities: [{ type: 'mention', text: mention, mentioned: botAccount(tenant) }],
  };
}

export function account(person: Person): ChannelAccount {
  return { id: accountId(person), name: person.name, aadObjectId: person.id };
}

export function botAccount(tenant: Tenant): ChannelAccount {
  return { id: `28:${tenant.spil.appId}`, name: BOT_NAME };
}

function conversationOf({ place, conversationId, tenant }: InboundSetting): Record<string, unknown> {
  const shared = { id: conversationId, tenantId: tenant.id };
  if (place.kind === 'personal') return { ...shared, conversationType: 'personal' };
  return { ...shared, conversationType: 'channel', isGroup: true };
}

function placeData(place: Place): Record<string, unknown> {
  if (place.kind === 'personal') return {};
  const { team, channel } = place;
  return {
    teamsTeamId: team.id,
    teamsChannelId: channel.id,
    team: { id: team.id, aadGroupId: team.groupId, name: team.name },
    channel: { id: channel.id },
  };
}

function clientInfo(locale: string): Record<string, unknown> {
  return { type: 'clientInfo', locale, country: 'NL', platform: 'Web', timezone: TIME_ZONE };
}

function localTimestamp(now: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
  return zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}
