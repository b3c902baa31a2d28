import { expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { sendMailCopy } from '../../../src/messages/digest/send-mail-copy.ts';
import type { Letter, SendOutcome } from '../../../src/ports.ts';

const now = momentAt(day('2026-11-23'), '08:30');
const letter: Letter = { kind: 'digest', subject: 'Weekbericht', text: 'Acties: 19 open' };
const digest = { message: 'digest|RVB|2026-W47|noelle', recipient: personId('noelle'), letter };
const copy = 'copy|digest|RVB|2026-W47|noelle';

function start(outcome: SendOutcome) {
  const opened = openLedger(':memory:', now, { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const { sends: ledger } = opened.value;
  const mailed: (readonly [string, Letter])[] = [];
  const mail = {
    send: async (to: string, sent: Letter) => {
      mailed.push([to, sent]);
      return outcome;
    },
  };
  return { ledger, mailed, send: () => sendMailCopy(digest, { clock: { now: () => now }, ledger, mail }) };
}

test('a copy goes to the mailbox of the reader, once, and the ledger knows how that went', async () => {
  const { ledger, mailed, send } = start({ state: 'sent', reference: 'mail-1' });
  await send();
  await send();
  expect(mailed).toEqual([['noelle', letter]]);
  expect(await ledger.attemptsOf(copy)).toMatchObject([{ channel: 'mail', state: 'sent', reference: 'mail-1' }]);
});

test('a copy that the mailbox refused is not tried again: the digest itself arrived', async () => {
  const { ledger, mailed, send } = start({ state: 'refused', reason: 'full' });
  await send();
  await send();
  expect(mailed).toHaveLength(1);
  expect(await ledger.attemptsOf(copy)).toMatchObject([{ channel: 'mail', state: 'refused', reason: 'full' }]);
});
