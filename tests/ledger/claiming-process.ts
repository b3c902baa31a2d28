import type { Moment } from '../../src/domain/values/moment.ts';
import { personId } from '../../src/domain/values/person.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';

// A process of its own, so that claims race as they do between two servers, or die as a server does.
const [path = '', message = '', count = '0', end = ''] = process.argv.slice(2);
const now = '2026-11-24T07:00:00.000Z' as Moment;
const opened = openLedger(path, now);
if (!opened.ok) throw new Error(opened.problem.kind);
const claimed: string[] = [];
for (let index = 0; index < Number(count); index += 1) {
  claimed.push(...(await opened.value.sends.claimOccasions(message, personId('ann'), [`k${index}`], now)));
}
if (end === 'die') {
  await opened.value.sends.claimAttempt(message, 'chat', now);
  process.kill(process.pid, 'SIGKILL');
}
process.stdout.write(JSON.stringify(claimed));
opened.value.close();
