import { beforeEach, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { alarmMissing } from '../../../src/server/jobs/alarm-missing.ts';
import { watchedProjects } from '../../../src/server/jobs/watched-projects.ts';
import { idOf, type JobBench, startJobBench } from './job-bench.ts';

let bench: JobBench;
beforeEach(() => {
  bench = startJobBench();
  bench.problems.set('Risks', { kind: 'list-missing', list: 'Risks' });
});

async function alarm(on = '2026-11-23'): Promise<void> {
  const [seen] = (await watchedProjects(bench)).watched;
  if (seen === undefined) throw new Error('nothing seen');
  await alarmMissing(seen, bench, day(on));
}

const support = 'Aïsha El Amrani';
const manager = "Noëlle van 't Hoff";
const without = (...names: readonly string[]): void => {
  bench.members = bench.members.filter(({ name }) => !names.includes(name));
};
const heard = () => bench.sent.map(({ recipient }) => recipient);

test('the support professional hears which list of which project is gone', async () => {
  await alarm();
  expect(heard()).toEqual([idOf(support)]);
  const [message] = bench.sent;
  expect(message?.letter.kind).toBe('alarm');
  expect(message?.letter.text).toMatch(/^RVB: .*Risico/);
  expect(message?.letter.subject).toBe(message?.letter.text);
  expect(message?.content).toEqual({ kind: 'notice', text: message?.letter.text });
});

test('whoever cannot be reached is followed by the project manager, then by anybody who is no guest', async () => {
  without(support);
  await alarm();
  without(support, manager);
  bench.members = bench.members.map((member, index) => ({ ...member, isGuest: index === 0 }));
  await alarm();
  expect(heard()).toEqual([idOf(manager), bench.members[1]?.id]);
});

test('nobody is told when only guests are left', async () => {
  bench.members = [{ ...bench.members[0]!, id: 'vera' as never, isGuest: true }];
  await alarm();
  expect(heard()).toEqual([]);
});

test('it has one name a day, kept before it is sent', async () => {
  await alarm('2026-11-23');
  await alarm('2026-11-24');
  const [first, second] = bench.sent.map(({ id }) => id);
  expect(first).not.toBe(second);
  expect(await bench.ledger.claimedOccasions([first ?? '', second ?? ''])).toEqual(new Set([first, second]));
});
