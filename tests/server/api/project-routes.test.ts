import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProjectAnswer, ProjectsAnswer } from '../../../src/tab-api/project.ts';
import type { RefusalAnswer } from '../../../src/tab-api/refusal.ts';
import type { TabSettings } from '../../../src/tab-api/settings.ts';
import type { GrotikAnswer } from '../../../src/tab-api/grotik.ts';
import { type SpilWorld, startSpilWorld } from '../../stories/spil-world.ts';
import { request } from '../../stories/local-request.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 240_000);
afterAll(() => world?.stop());

const jan = 'Jan Bakker';
const manager = "Noëlle van 't Hoff";
const stranger = 'Lotte Pruis';
const get = <T>(person: string, path: string) => world.api<T & RefusalAnswer>(person, 'GET', path);

test('the settings are there before anybody is signed in', async () => {
  const { status, body } = await request<TabSettings>(`${world.spil().origin}/api/settings`, 'GET');
  expect([status, Object.keys(body)]).toEqual([200, ['messageOrigins']]);
});

describe('the list of projects', () => {
  test('holds those that open with one’s own rights, by their names', async () => {
    const { body } = await get<ProjectsAnswer>(jan, '/api/projects');
    expect(body.projects).toEqual([{ code: 'RVB', name: expect.stringMatching(/\w{4}/) }]);
  });

  test('is empty, and no fault, for whoever may open none', async () => {
    const { status, body } = await get<ProjectsAnswer>(stranger, '/api/projects');
    expect([status, body]).toEqual([200, { projects: [] }]);
  });
});

describe('a project', () => {
  test('says who you are in it, what day it is, who is in it', async () => {
    const { body } = await get<ProjectAnswer>(jan, '/api/projects/rvb');
    expect(body).toMatchObject({ code: 'RVB', today: '2026-11-23', usualDue: '2026-11-30' });
    expect(body.me).toEqual({ id: world.idOf(jan), name: jan, mayWrite: true, mayConfirmGrotik: false });
    expect(body.members.map(({ name }) => name)).toContain(manager);
    expect(body.closedDays).toContain('2026-12-25');
    expect(body.closedDays).not.toContain('2026-12-26');
  });

  test('says to its manager that they may confirm', async () => {
    expect((await get<ProjectAnswer>(manager, '/api/projects/RVB')).body.me.mayConfirmGrotik).toBe(true);
  });

  test.each([
    [jan, '/api/projects/XYZ', 404, 'project-unknown'],
    [stranger, '/api/projects/RVB', 403, 'no-access'],
    [jan, '/api/projects/RVB/grotik?week=47', 400, 'invalid'],
    [stranger, '/api/projects/RVB/grotik?week=47', 403, 'no-access'],
    [stranger, '/api/projects/RVB/grotik', 403, 'no-access'],
    [stranger, '/api/projects/RVB/changes', 403, 'no-access'],
  ])('%s asking for %s gets %i %s', async (person, path, status, kind) => {
    const answer = await get(person, path);
    expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
  });

  test('is refused in the language of who asks', async () => {
    const headers = { authorization: `Bearer ${await world.token(jan, 'spil')}`, 'accept-language': 'EN-gb' };
    const url = `${world.spil().origin}/api/projects/XYZ`;
    const { body } = await request<RefusalAnswer>(url, 'GET', undefined, headers);
    expect(body.message).toMatch(/project/i);
    expect(body.message).not.toBe((await get(jan, '/api/projects/XYZ')).body.message);
  });
});

describe('the board of a week', () => {
  test('is that of the week before this one, unless another is asked for', async () => {
    const board = (await get<GrotikAnswer>(jan, '/api/projects/RVB/grotik')).body;
    expect([board.week, board.mayConfirm, board.aspects.length]).toEqual(['2026-W47', false, 6]);
    const earlier = (await get<GrotikAnswer>(jan, '/api/projects/RVB/grotik?week=2026-W46')).body;
    expect(earlier.week).toBe('2026-W46');
  });
});
