import { describe, expect, test } from 'vitest';
import { filesIn, pathsIn } from './house-files.ts';

const testsOfRooms = filesIn(['tests/bot', 'tests/server'], /\.test\.ts$/);

/** What the bot carries out: the modules that its register names. */
const registered = filesIn(['bot/handlers'], /register-handlers\.ts$/).flatMap(({ text }) =>
  [...text.matchAll(/from '\.\/(\w+\/[\w-]+\.ts)'/g)].map(([, path]) => `bot/handlers/${path}`),
);

/** A test reaches a route through its address, a handler or a job by name. */
const hasOwnTest = (path: string): boolean => {
  const mirrored = `tests/${path.replace(/^src\//, '').replace(/\.ts$/, '.test.ts')}`;
  return testsOfRooms.some((one) => one.path === mirrored || one.text.includes(`${path}'`));
};

describe('each has a test of its own, beside the stories', () => {
  test.each([
    ['handlers', registered],
    ['routes', pathsIn(['src/server/api'], /-routes\.ts$/)],
    ['jobs', pathsIn(['src/server/jobs'], /-job\.ts$/)],
  ])('%s', (_, paths) => {
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => !hasOwnTest(path))).toEqual([]);
  });
});
