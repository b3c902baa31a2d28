import { beforeEach, describe, expect, test } from 'vitest';
import { itemOf } from '../../domain/item.ts';
import { projectSettingsList } from '../../../src/lists/project-settings.ts';
import { createMorningJob } from '../../../src/server/jobs/morning-job.ts';
import type { Job } from '../../../src/server/timetable.ts';
import { at, idOf, type JobBench, startJobBench } from './job-bench.ts';

let bench: JobBench;
let job: Job;
beforeEach(() => {
  bench = startJobBench();
  job = createMorningJob(bench);
});

async function runAt(date: string, time: string): Promise<void> {
  bench.now = at(date, time);
  await job.run(bench.now);
}

const kinds = () => [...new Set(bench.sent.map(({ letter }) => letter.kind))].toSorted();
const choose = (times: { ReminderTime?: string; DigestTime?: string }): void =>
  void bench.rows.set('ProjectSettings', [itemOf(projectSettingsList, 1, times)]);

test('comes by at half past eight', () => {
  expect(job.name).toBe('morning');
  expect(job.nextAfter(at('2026-11-23', '08:29'))).toBe(at('2026-11-23', '08:30'));
  expect(job.nextAfter(at('2026-11-23', '08:30'))).toBe(at('2026-11-24', '08:30'));
});

test('a Monday brings the digest first, then everybody else’s reminders', async () => {
  await runAt('2026-11-23', '08:30');
  expect(kinds()).toEqual(['digest', 'reminder']);
  expect(bench.sent[0]?.letter.kind).toBe('digest');
});

test('before its time nobody hears anything; during the day what was missed is told', async () => {
  await runAt('2026-11-23', '08:00');
  expect(bench.sent).toEqual([]);
  await runAt('2026-11-23', '11:00');
  expect(kinds()).toEqual(['digest', 'reminder']);
});

test('a project with times of its own is told at those, digest and reminders apart', async () => {
  choose({ ReminderTime: '09:15', DigestTime: '08:05' });
  await runAt('2026-11-23', '07:00');
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-23', '08:05'));
  await runAt('2026-11-23', '08:05');
  expect(kinds()).toEqual(['digest']);
  await runAt('2026-11-23', '08:30');
  expect(kinds()).toEqual(['digest']);
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-23', '09:15'));
  await runAt('2026-11-23', '09:15');
  expect(kinds()).toEqual(['digest', 'reminder']);
});

test('a digest from half of the lists is no digest: whoever can mend it hears that instead', async () => {
  bench.problems.set('Risks', { kind: 'list-missing', list: 'Risks' });
  await runAt('2026-11-23', '08:30');
  expect(kinds()).toEqual(['alarm', 'reminder']);
  expect(bench.sent.find(({ letter }) => letter.kind === 'alarm')?.recipient).toBe(idOf('Aïsha El Amrani'));
});

/** Nobody can be brought letters of this kind. */
function breakLetters(kind: string): void {
  const { deliver } = bench;
  Object.assign(bench, {
    deliver: (async (message) => {
      if (message.letter.kind === kind) throw new Error(`no ${kind} can be made`);
      return deliver(message);
    }) satisfies typeof deliver,
  });
}

test('an alarm that cannot be sent is reported; the reminders go out all the same', async () => {
  bench.problems.set('Risks', { kind: 'list-missing', list: 'Risks' });
  breakLetters('alarm');
  await runAt('2026-11-23', '08:30');
  expect(bench.reported).toEqual(['alarm: no alarm can be made']);
  expect(kinds()).toEqual(['reminder']);
});

describe('what waited for the morning', () => {
  const jan = idOf('Jan Bakker');
  const notice = `notice|given|RVB|Actions|5|"0"|${jan}`;
  beforeEach(async () => {
    await bench.ledger.claimOccasions(notice, jan, [notice], at('2026-11-23', '06:00'));
  });

  test('is told beside what is due', async () => {
    await runAt('2026-11-23', '08:30');
    expect(bench.sent.map(({ id }) => id)).toContain(notice);
    expect(kinds()).toEqual(['digest', 'notice', 'reminder']);
  });

  test('and cannot be told is reported; the reminders go out all the same', async () => {
    breakLetters('notice');
    await runAt('2026-11-23', '08:30');
    expect(bench.reported).toEqual(['notice: no notice can be made']);
    expect(kinds()).toEqual(['digest', 'reminder']);
  });
});

test('a digest that cannot be sent is reported; the reminders go out all the same', async () => {
  breakLetters('digest');
  await runAt('2026-11-23', '08:30');
  expect(bench.reported).toEqual(['digest: no digest can be made']);
  expect(kinds()).toEqual(['reminder']);
});

test('a project that cannot be read is reported and tried again in five minutes', async () => {
  bench.problems.set('RVB', { kind: 'unavailable' });
  await runAt('2026-11-23', '08:30');
  expect(bench.reported).toEqual(['watch RVB: unavailable: project waits']);
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-23', '08:35'));
  bench.problems.clear();
  await runAt('2026-11-23', '08:35');
  expect(kinds()).toEqual(['digest', 'reminder']);
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-24', '08:30'));
});
