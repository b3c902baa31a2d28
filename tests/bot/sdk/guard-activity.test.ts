import { describe, expect, test } from 'vitest';
import { type DoorPolicy, mayEnter } from '../../../bot/sdk/guard-activity.ts';

const tenantId = 'tenant-of-the-municipality';
const policy: DoorPolicy = { tenantId, serviceOrigins: ['https://smba.example', 'https://europe.smba.example'] };

const activity = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  conversation: { id: '19:channel@thread.tacv2', tenantId },
  channelData: { tenant: { id: tenantId }, team: { id: 'unknown parts are no reason to refuse' } },
  text: 'klaar met A12',
};
const { channelData: _channelData, ...withoutChannelData } = activity;

const without = (part: keyof typeof activity): unknown => {
  const { [part]: _, ...rest } = activity;
  return rest;
};

describe('what Teams sends comes in', () => {
  test.each<[string, unknown]>([
    ['as it is', activity],
    ['from another origin of the bot service', { ...activity, serviceUrl: 'https://europe.smba.example/x' }],
    ['with its tenant in the conversation only', withoutChannelData],
    ['with channel data that name no tenant', { ...activity, channelData: { team: { id: 'x' } } }],
    ['with its tenant in the channel data only', { ...activity, conversation: { id: '19:x' } }],
  ])('%s', (_, body) => {
    expect(mayEnter(body, policy)).toBe(true);
  });
});

describe('what stays outside', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'message'],
    ['no type', without('type')],
    ['an empty type', { ...activity, type: '' }],
    ['no channel', without('channelId')],
    ['another channel', { ...activity, channelId: 'emulator' }],
    ['no service address: the SDK would check nothing', without('serviceUrl')],
    ['a service address that is none', { ...activity, serviceUrl: 'smba.example' }],
    ['a forged origin', { ...activity, serviceUrl: 'https://smba.example.evil.example/' }],
    ['the right host without https', { ...activity, serviceUrl: 'http://smba.example/' }],
    ['no conversation', without('conversation')],
    ['a conversation without id', { ...activity, conversation: { tenantId } }],
    ['a conversation with an empty id', { ...activity, conversation: { id: '', tenantId } }],
    ['no tenant at all', { ...withoutChannelData, conversation: { id: '19:x' } }],
    ['another tenant in the conversation', { ...activity, conversation: { id: '19:x', tenantId: 'other' } }],
    ['another tenant in the channel data', { ...activity, channelData: { tenant: { id: 'other' } } }],
    ['a tenant without id', { ...activity, channelData: { tenant: {} } }],
    ['a tenant that is no text', { ...activity, conversation: { id: '19:x', tenantId: 7 } }],
    ['channel data that are no object', { ...activity, channelData: 'x' }],
  ])('%s', (_, body) => {
    expect(mayEnter(body, policy)).toBe(false);
  });

  test('everything, when no origin is trusted', () => {
    expect(mayEnter(activity, { ...policy, serviceOrigins: [] })).toBe(false);
  });
});
