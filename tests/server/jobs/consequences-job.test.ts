import { beforeEach, describe, expect, test } from 'vitest';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { risksList } from '../../../src/lists/risks.ts';
import type { OccasionRecord } from '../../../src/ports.ts';
import { addMinutes } from '../../../src/domain/values/moment.ts';
import { createConsequencesJob } from '../../../src/server/jobs/consequences-job.ts';
import type { Job } from '../../../src/server/timetable.ts';
import { itemOf } from '../../domain/item.ts';
import { at, idOf, type JobBench, projectOf, startJobBench } from './job-bench.ts';

let bench: JobBench;
let job: Job;
const start = at('2026-11-24', '10:00');

beforeEach(async () => {
  bench = startJobBench();
  job = createConsequencesJob(bench);
  await runAt(0);
  bench.asked.length = 0;
});

async function runAt(minutes: number): Promise<void> {
  bench.now = addMinutes(start, minutes);
  await job.run(bench.now);
}

const code = projectOf('RVB').code;
const hint = (list: string): void => bench.changeFeed.signal(code, [list]);
const since = () => bench.looks.sinceOf(code);

test('comes by every hour, within five minutes once somebody hinted at a change', () => {
  expect(job.name).toBe('consequences');
  expect(job.nextAfter(start)).toBe(addMinutes(start, 60));
  expect(job.nextAfter(addMinutes(start, 59))).toBe(addMinutes(start, 60));
  hint('Actions');
  expect(job.nextAfter(start)).toBe(addMinutes(start, 5));
  expect(job.nextAfter(addMinutes(start, 4))).toBe(addMinutes(start, 5));
  expect(job.nextAfter(addMinutes(start, 5))).toBe(addMinutes(start, 10));
});

test('the first look only sets the moment', async () => {
  expect(await since()).toBe(start);
  expect(bench.written).toEqual([]);
});

test('the first look takes up what an act left half done before it', async () => {
  const other = projectOf('SPO');
  bench.projectsNow = [projectOf('RVB'), other];
  await bench.intents.begin({
    person: idOf('noelle'),
    project: other.code,
    list: 'Decisions',
    on: { kind: 'addition', key: 'half' },
    isUndo: false,
    at: addMinutes(start, 4),
  });
  await runAt(5);
  // SharePoint's clock may be a minute behind ours.
  expect(await bench.looks.sinceOf(other.code)).toBe(addMinutes(start, 3));
});

test('nothing is asked while nobody hinted at anything, until an hour has passed', async () => {
  await runAt(5);
  await runAt(59);
  expect(bench.asked).toEqual([]);
  await runAt(60);
  expect(bench.asked).toEqual(['RVB Actions,Decisions,ControlMeasures,Risks {"Actions":"cursor 1"}']);
  await runAt(65);
  expect(bench.asked).toHaveLength(1);
});

test.each(['Actions', 'Decisions', 'ControlMeasures', 'Risks'])(
  'a hint about %s is followed at the next round, once',
  async (list) => {
    hint(list);
    await runAt(5);
    await runAt(10);
    expect(bench.asked).toHaveLength(1);
  },
);

test('a hint about another list is none', async () => {
  hint('GrotikStatus');
  await runAt(5);
  expect(bench.asked).toEqual([]);
});

test('a look that found all begins next time five minutes earlier, never before the one that went before', async () => {
  bench.changed = ['Actions'];
  hint('Actions');
  await runAt(3);
  expect(await since()).toBe(start);
  hint('Actions');
  await runAt(20);
  expect(await since()).toBe(addMinutes(start, 15));
});

test('without a change Graph is asked, the lists are not read', async () => {
  bench.problems.set('ProjectSettings', { kind: 'unavailable' });
  hint('Actions');
  await runAt(5);
  await runAt(10);
  expect(bench.asked).toHaveLength(1);
});

test.each(['ProjectSettings', 'ProjectRoles', 'Actions'])(
  'a look without %s is done again from the same moment and cursor',
  async (list) => {
    bench.changed = ['Actions'];
    bench.problems.set(list, { kind: 'unavailable' });
    hint('Actions');
    await runAt(5);
    await runAt(10);
    expect(bench.asked).toHaveLength(2);
    expect(new Set(bench.asked).size).toBe(1);
    expect(await since()).toBe(start);
  },
);

test('a fault in one project is reported, does not stop the others, and is tried again', async () => {
  bench.projectsNow = [projectOf('RVB'), projectOf('SPO')];
  const ask = bench.deltaWatch;
  Object.assign(bench, {
    deltaWatch: (async (project, ...rest) => {
      if (project.code === code) throw new Error('no line');
      return ask(project, ...rest);
    }) satisfies typeof ask,
  });
  hint('Actions');
  await runAt(5);
  await runAt(10);
  expect(bench.reported).toEqual(['consequences: no line', 'consequences: no line']);
  expect(bench.asked).toEqual([expect.stringMatching(/^SPO/)]);
});

/** Action 8 was the last open one of decision 6; SharePoint keeps no older versions of either. */
async function finishLastAction(): Promise<void> {
  const store = bench.openLists(projectOf('RVB'), { kind: 'app' });
  const read = await store.all(actionsList);
  const actions = read.ok ? read.value : [];
  const done = actions.map((action) =>
    action.id === 8
      ? { ...action, modifiedAt: addMinutes(start, 1), cells: { ...action.cells, ActionStatus: 'Done' } }
      : action,
  );
  bench.rows.set('Actions', done);
  bench.changed = ['Actions'];
  hint('Actions');
}

test('what follows is promised to the proposer and the project manager before it is written', async () => {
  await finishLastAction();
  let promised: Promise<readonly OccasionRecord[]> = Promise.resolve([]);
  bench.onWrite = () => {
    promised = bench.ledger.unfinishedMessages();
  };
  await runAt(5);
  expect(bench.written).toEqual(['Decisions 6']);
  expect(bench.signalled.at(-1)).toBe('RVB Decisions');
  expect((await promised).map(({ key, recipient }) => [key.split('|').slice(0, 4).join(' '), recipient])).toEqual([
    ['automatic RVB Decisions 6', idOf("Noëlle van 't Hoff")],
    ['automatic RVB Decisions 6', idOf('Sjoerd Bruinsma')],
  ]);
});

test('a look at which nothing follows tells no tab anything', async () => {
  bench.changed = ['Actions'];
  hint('Actions');
  await runAt(5);
  expect([bench.written, bench.signalled, bench.told]).toEqual([[], ['RVB Actions'], []]);
});

describe('a measure that was finished by its actions', () => {
  const RiskOwner = { aad: idOf('Jan Bakker'), name: 'Jan Bakker' };
  const finishMeasure = async (riskOwner: typeof RiskOwner | undefined) => {
    await finishLastAction();
    const risk = itemOf(risksList, 4, { RiskStatus: 'Open', ...(riskOwner && { RiskOwner: riskOwner }) });
    bench.rows.set('Risks', [risk]);
    bench.rows.set('ControlMeasures', [
      itemOf(controlMeasuresList, 5, { MeasureStatus: 'InProgress', ActionRef: [8], RiskRef: 4 }),
    ]);
    await runAt(5);
  };

  test('has whoever watches its risk asked to score it anew, in the name of Spil', async () => {
    await finishMeasure(RiskOwner);
    expect(bench.written).toContain('ControlMeasures 5');
    expect(bench.told).toMatchObject([{ what: 'rescore', to: RiskOwner, by: { name: 'Spil' }, item: { id: 4 } }]);
  });

  test('of a risk that nobody watches asks nobody', async () => {
    await finishMeasure(undefined);
    expect(bench.written).toContain('ControlMeasures 5');
    expect(bench.told).toEqual([]);
  });
});
