import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceInterrupted } from '../../../src/acts/grotik/announce-interrupted.ts';
import { confirmWeek } from '../../../src/acts/grotik/confirm-week.ts';
import { prepareWeek } from '../../../src/acts/grotik/prepare-week.ts';
import { refused } from '../../../src/domain/values/result.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import type { Announcement } from '../../../src/domain/notices/announcement.ts';
import type { ListProblem, ListStore } from '../../../src/ports.ts';
import { startWeek, week } from '../../bot/handlers/grotik/week-bench.ts';
import { type HandlerBench, valueOf } from '../../bot/handlers/handler-bench.ts';
import { app } from '../../graph/spil-on-bench.ts';
import { ProcessEnds } from '../../faults/fragile.ts';

let bench: HandlerBench;
let announced: Announcement[];
beforeEach(async () => {
  bench = await startWeek();
  announced = [];
});
afterEach(() => bench.close());

const doors = (onAnnounce = (): void => undefined) => ({
  ...bench.doors.acts,
  announce: async (_project: unknown, content: unknown) => {
    onAnnounce();
    announced.push(content as Announcement);
    return bench.sending;
  },
});

async function asker() {
  const [home] = (await bench.talk('noelle')).homes;
  if (home === undefined) throw new Error('the bench has a project');
  return { home, from: 'tab|RVB' };
}

async function confirm(given: ReturnType<typeof doors>): Promise<void> {
  const { shown } = valueOf(await prepareWeek(week, await asker(), bench.doors));
  valueOf(await confirmWeek({ week, shown }, await asker(), given));
}

const left = () => bench.doors.acts.intents.unfinishedUntil(toMoment(bench.spil.bench.now));

/** What the timer does after the next start. */
async function nextRound(store: ListStore = bench.spil.open(app)): Promise<readonly boolean[]> {
  const { home } = await asker();
  const answers: boolean[] = [];
  for (const intent of await left()) answers.push(await announceInterrupted(intent, store, home, doors()));
  return answers;
}

/** The process ends as soon as the ledger is asked whether the channel heard. */
const endingBeforeTheChannel = () => ({
  ...doors(),
  undo: {
    ...bench.doors.acts.undo,
    firstTime: async () => {
      throw new ProcessEnds();
    },
  },
});

test('a week confirmed by a process that ended before the channel heard is posted at the next round, once', async () => {
  await expect(confirm(endingBeforeTheChannel())).rejects.toThrow(ProcessEnds);
  expect([announced.length, (await left()).length]).toEqual([0, 1]);
  expect(await nextRound()).toEqual([true]);
  expect(announced).toMatchObject([{ kind: 'grotik-confirmed', week, isCorrected: false }]);
  const aspects = announced[0]?.lights.map(({ aspect }) => aspect);
  expect(aspects).toEqual(['Money', 'Risk', 'Organisation', 'Time', 'Information', 'Quality']);
  await nextRound();
  expect(announced).toHaveLength(1);
});

test('a week that the channel heard of leaves nothing to do', async () => {
  await confirm(doors());
  expect([announced.length, await left()]).toEqual([1, []]);
});

test('a process that ended while it posted may have posted: the channel is not told twice', async () => {
  const ending = doors(() => {
    throw new ProcessEnds();
  });
  await expect(confirm(ending)).rejects.toThrow(ProcessEnds);
  expect(await nextRound()).toEqual([true]);
  expect(announced).toEqual([]);
});

test('a week that was not confirmed after all is not posted', async () => {
  const { home } = await asker();
  const answer = await announceInterrupted(
    { on: { kind: 'addition', key: week } },
    bench.spil.open(app),
    home,
    doors(),
  );
  expect([answer, announced]).toEqual([true, []]);
  const nonsense = { on: { kind: 'addition', key: 'geen week' } } as const;
  expect(await announceInterrupted(nonsense, bench.spil.open(app), home, doors())).toBe(true);
});

test('while SharePoint does not tell, the next round asks again', async () => {
  await expect(confirm(endingBeforeTheChannel())).rejects.toThrow(ProcessEnds);
  const store = bench.spil.open(app);
  const busy = async () => refused<ListProblem>({ kind: 'busy', retryAfterSeconds: 1 });
  expect(await nextRound({ ...store, all: busy })).toEqual([false]);
  expect(announced).toEqual([]);
});
