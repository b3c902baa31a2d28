import { describe, expect, test } from 'vitest';
import type { Moment } from '../../src/domain/values/moment.ts';
import { personId } from '../../src/domain/values/person.ts';
import type { SendLedger } from '../../src/ports.ts';

const ann = personId('ann');
const at = (minute: number) => `2026-11-24T07:${String(minute).padStart(2, '0')}:00.000Z` as Moment;

/** What every ledger of sent messages must do, whatever it is made of. */
export function describeSendLedger(name: string, open: () => SendLedger): void {
  describe(`${name} as memory of who was told what`, () => {
    test('the first claim gets every key, a second one none', async () => {
      const ledger = open();
      expect(await ledger.claimOccasions('m1', ann, ['a', 'b'], at(0))).toEqual(['a', 'b']);
      expect(await ledger.claimOccasions('m2', ann, ['a', 'b'], at(1))).toEqual([]);
    });

    test('a claim answers only the keys that were still free, in the order asked', async () => {
      const ledger = open();
      await ledger.claimOccasions('m1', ann, ['b'], at(0));
      expect(await ledger.claimOccasions('m2', ann, ['c', 'b', 'a'], at(1))).toEqual(['c', 'a']);
    });

    test('a key that stands twice in one claim is given once', async () => {
      expect(await open().claimOccasions('m1', ann, ['a', 'a'], at(0))).toEqual(['a']);
    });

    test('claims that run at the same time never share a key', async () => {
      const ledger = open();
      const keys = Array.from({ length: 50 }, (_, index) => `k${index}`);
      const messages = ['m1', 'm2', 'm3', 'm4'];
      const claims = await Promise.all(messages.map((message) => ledger.claimOccasions(message, ann, keys, at(0))));
      expect(claims.flat().toSorted()).toEqual(keys.toSorted());
    });

    test('claimed keys are told apart from free ones', async () => {
      const ledger = open();
      await ledger.claimOccasions('m1', ann, ['a', 'b'], at(0));
      expect(await ledger.claimedOccasions(['a', 'x', 'b'])).toEqual(new Set(['a', 'b']));
      expect(await ledger.claimedOccasions([])).toEqual(new Set());
    });

    test('what never got out moves to a later message, what was sent stays', async () => {
      const ledger = open();
      await ledger.claimOccasions('m1', ann, ['a'], at(0));
      await ledger.claimOccasions('m2', ann, ['b'], at(0));
      await ledger.claimAttempt('m2', 'chat', at(1));
      await ledger.settleAttempt('m2', 'chat', { state: 'sent', reference: 'r' }, at(1));
      await ledger.handOver('m3', ['a', 'b', 'c'], at(2));
      expect(await ledger.unfinishedMessages()).toEqual([
        { key: 'a', message: 'm3', recipient: ann, claimedAt: at(2) },
      ]);
      expect(await ledger.claimedOccasions(['a', 'b', 'c'])).toEqual(new Set(['a', 'b']));
    });

    test('a channel is taken once per message, and each channel by itself', async () => {
      const ledger = open();
      expect(await ledger.claimAttempt('m1', 'chat', at(0))).toBe(true);
      expect(await ledger.claimAttempt('m1', 'chat', at(1))).toBe(false);
      expect(await ledger.claimAttempt('m1', 'mail', at(1))).toBe(true);
      expect(await ledger.claimAttempt('m2', 'chat', at(1))).toBe(true);
    });

    test('an attempt without outcome stays claimed, with the time of its claim', async () => {
      const ledger = open();
      await ledger.claimAttempt('m1', 'chat', at(3));
      await ledger.claimAttempt('m1', 'chat', at(9));
      expect(await ledger.attemptsOf('m1')).toEqual([{ message: 'm1', channel: 'chat', state: 'claimed', at: at(3) }]);
    });

    test('an attempt keeps its outcome, oldest first', async () => {
      const ledger = open();
      await ledger.claimAttempt('m1', 'chat', at(0));
      await ledger.settleAttempt('m1', 'chat', { state: 'uncertain', reason: '504' }, at(1));
      await ledger.claimAttempt('m1', 'feed', at(2));
      await ledger.settleAttempt('m1', 'feed', { state: 'refused', reason: '403', retryAfterSeconds: 9 }, at(3));
      await ledger.claimAttempt('m1', 'mail', at(4));
      await ledger.settleAttempt('m1', 'mail', { state: 'sent', reference: 'r9' }, at(5));
      expect(await ledger.attemptsOf('m1')).toEqual([
        { message: 'm1', channel: 'chat', state: 'uncertain', at: at(1), reason: '504' },
        { message: 'm1', channel: 'feed', state: 'refused', at: at(3), reason: '403' },
        { message: 'm1', channel: 'mail', state: 'sent', at: at(5), reference: 'r9' },
      ]);
      expect(await ledger.attemptsOf('m2')).toEqual([]);
    });

    test('a channel stays taken after its outcome', async () => {
      const ledger = open();
      await ledger.claimAttempt('m1', 'chat', at(0));
      await ledger.settleAttempt('m1', 'chat', { state: 'refused', reason: '403' }, at(1));
      expect(await ledger.claimAttempt('m1', 'chat', at(2))).toBe(false);
    });

    test('a message is unfinished until one of its channels has sent it', async () => {
      const ledger = open();
      await ledger.claimOccasions('m1', ann, ['a', 'b'], at(0));
      await ledger.claimOccasions('m2', ann, ['c'], at(1));
      await ledger.claimAttempt('m2', 'chat', at(1));
      await ledger.settleAttempt('m2', 'chat', { state: 'uncertain', reason: '504' }, at(1));
      const record = (key: string, message: string, minute: number) => ({
        key,
        message,
        recipient: ann,
        claimedAt: at(minute),
      });
      expect(await ledger.unfinishedMessages()).toEqual([
        record('a', 'm1', 0),
        record('b', 'm1', 0),
        record('c', 'm2', 1),
      ]);
      await ledger.settleAttempt('m2', 'mail', { state: 'sent', reference: 'r' }, at(2));
      expect((await ledger.unfinishedMessages()).map(({ key }) => key)).toEqual(['a', 'b']);
    });
  });
}
