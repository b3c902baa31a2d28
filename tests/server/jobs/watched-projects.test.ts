import { expect, test } from 'vitest';
import { reportBlocked } from '../../../src/server/jobs/job-doors.ts';
import { watchedProjects } from '../../../src/server/jobs/watched-projects.ts';
import { projectOf, startJobBench } from './job-bench.ts';

test('a project is seen with its facts, its calendar and its people', async () => {
  const bench = startJobBench();
  const { watched, blocked } = await watchedProjects(bench);
  expect(blocked).toEqual([]);
  expect(watched.map(({ project, missing }) => [project.code, missing])).toEqual([['RVB', []]]);
  expect(watched[0]?.facts.actions.length).toBeGreaterThan(20);
  expect(watched[0]?.roster).toBe(bench.members);
});

test('a list that is gone is named, the rest is read', async () => {
  const bench = startJobBench();
  bench.problems.set('Risks', { kind: 'list-missing', list: 'Risks' });
  const { watched } = await watchedProjects(bench);
  expect(watched.map(({ missing, facts }) => [missing, facts.risks])).toEqual([[['Risks'], []]]);
});

test('a project that cannot be read waits with its reason; the others go on', async () => {
  const bench = startJobBench();
  bench.projectsNow = [projectOf('AAA'), projectOf('RVB')];
  bench.problems.set('AAA', { kind: 'no-access' });
  const { watched, blocked } = await watchedProjects(bench);
  expect(watched.map(({ project }) => project.code)).toEqual(['RVB']);
  expect(blocked).toEqual([{ project: projectOf('AAA'), problem: 'no-access' }]);
  reportBlocked(bench.report, blocked);
  expect(bench.reported).toEqual(['watch AAA: no-access: project waits']);
});

test('a project whose people nobody can tell waits too', async () => {
  const bench = startJobBench();
  const unknown = { ok: false, problem: { kind: 'unavailable' } } as const;
  const { watched, blocked } = await watchedProjects({ ...bench, roster: { membersOf: async () => unknown } });
  expect([watched, blocked.map(({ problem }) => problem)]).toEqual([[], ['unavailable']]);
});
