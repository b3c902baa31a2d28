import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askManager } from '../../../src/acts/grotik/ask-manager.ts';
import { type Confirming, confirmWeek } from '../../../src/acts/grotik/confirm-week.ts';
import { prepareWeek } from '../../../src/acts/grotik/prepare-week.ts';
import { statusRights } from '../../../src/acts/grotik/status-rights.ts';
import { weekBoard } from '../../../src/acts/grotik/week-board.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import type { Announcement } from '../../../src/domain/notices/announcement.ts';
import { readFacts } from '../../../src/projects/read-facts.ts';
import { app, project } from '../../graph/spil-on-bench.ts';
import { type HandlerBench, ref, valueOf, type Who } from '../../bot/handlers/handler-bench.ts';
import { recorded, startWeek, week } from '../../bot/handlers/grotik/week-bench.ts';

let bench: HandlerBench;
let announced: (readonly [string, Announcement])[];
beforeEach(async () => {
  bench = await startWeek();
  announced = [];
});
afterEach(() => bench.close());

const doors = () => ({
  ...bench.doors.acts,
  announce: async ({ code }: { readonly code: string }, content: unknown) => {
    announced.push([code, content as Announcement]);
    return bench.sending;
  },
});

async function askerOf(who: Who) {
  const [home] = (await bench.talk(who)).homes;
  if (home === undefined) throw new Error('the bench has a project');
  return { home, from: 'tab|RVB' };
}

const prepared = async (who: Who = 'noelle') => valueOf(await prepareWeek(week, await askerOf(who), bench.doors));

const confirm = async (more: Partial<Confirming> = {}, who: Who = 'noelle') =>
  confirmWeek({ week, shown: (await prepared()).shown, ...more }, await askerOf(who), doors());

/** What a board says of its versions is what a confirmation names. */
const board = async (who: Who, wanted?: WeekKey) => {
  const facts = valueOf(await readFacts(bench.spil.open(app), project));
  return weekBoard(facts, ref(who).aad, toMoment(bench.spil.bench.now), wanted);
};

describe('a week that is confirmed', () => {
  test('is written, tabs hear it, the channel hears it once, counting only what everybody may see', async () => {
    const { statuses, isChanged } = valueOf(await confirm());
    expect(isChanged).toBe(true);
    expect(statuses.map(({ cells }) => cells.ConfirmState)).toEqual(Array(6).fill('Confirmed'));
    expect(bench.changed).toEqual(['GrotikStatus']);
    expect(announced).toEqual([
      [
        'RVB',
        {
          kind: 'grotik-confirmed',
          week,
          lights: (await prepared()).shown.lights.map(({ aspect, light }) => ({ aspect, light })),
          isCorrected: false,
          actions: { open: 5, overdue: 1 },
        },
      ],
    ]);
  });

  test('says nothing again when it was so already', async () => {
    const shown = (await prepared()).shown;
    valueOf(await confirm({ shown }));
    expect(valueOf(await confirm({ shown })).isChanged).toBe(false);
    expect([announced.length, bench.changed]).toEqual([1, ['GrotikStatus']]);
  });

  test('posts once although the press comes twice at the same moment', async () => {
    const asked = { shown: (await prepared()).shown };
    await Promise.all([confirm(asked), confirm(asked)]);
    expect(announced).toHaveLength(1);
  });

  test('posts a correction as such, once for each', async () => {
    valueOf(await confirm());
    const correct = (text: string) =>
      confirm({ choices: [{ aspect: 'Quality', explanation: text }], reason: 'beter gezegd' });
    valueOf(await correct('Keuring is goed'));
    valueOf(await correct('Keuring is goed gegaan'));
    expect(announced.map(([, { isCorrected }]) => isCorrected)).toEqual([false, true, true]);
    // What stands open today says nothing of the week that is corrected.
    expect(announced.map(([, { actions }]) => actions?.open)).toEqual([5, undefined, undefined]);
    expect((await recorded(bench, 'Quality')).ConfirmState).toBe('Corrected');
  });

  test('by somebody who may not is refused, unwritten, unsaid', async () => {
    expect(await confirm({}, 'jan')).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
    expect([announced, bench.changed]).toEqual([[], []]);
  });

  test('of lists that cannot be read is refused', async () => {
    const asked = { week, shown: (await prepared()).shown };
    const asker = await askerOf('noelle');
    bench.fail('GET', /items/, 403);
    expect(await confirmWeek(asked, asker, doors())).toMatchObject({ ok: false, problem: { kind: 'no-access' } });
    expect(await prepareWeek(week, asker, bench.doors)).toMatchObject({ ok: false, problem: { kind: 'no-access' } });
  });
});

describe('the board of a week', () => {
  test('is that of the reported week, with what a confirmation must name', async () => {
    const { shown } = await prepared();
    const seen = await board('noelle');
    expect([seen.week, seen.weeks]).toEqual([week, [week]]);
    expect(seen.aspects).toHaveLength(6);
    expect([...seen.versions]).toEqual(shown.lights.map(({ aspect, version }) => [aspect, version]));
  });

  test('of another week is empty where nothing is known; the reported one can always be chosen', async () => {
    const other = '2026-W30' as WeekKey;
    const seen = await board('noelle', other);
    expect([seen.week, seen.weeks, seen.aspects]).toEqual([other, [week], []]);
    bench.later(7 * 24 * 60);
    expect((await board('noelle')).weeks).toEqual(['2026-W48', week]);
  });

  test.each([
    ['noelle', true, true],
    ['aisha', false, true],
    ['jan', false, false],
  ] as const)('says what %s may do', async (who, mayConfirm, mayExplain) => {
    expect(await board(who)).toMatchObject({ mayConfirm, mayExplain });
    const { home } = await askerOf(who);
    expect(statusRights(home.actor)).toEqual({ mayConfirm, mayExplain });
  });
});

describe('asking the manager to confirm', () => {
  const askAs = async (who: Who) => askManager(week, await askerOf(who), bench.doors.acts);

  test('reaches that person', async () => {
    expect(valueOf(await askAs('jan'))).toMatchObject({ to: { aad: ref('noelle').aad }, told: 'now' });
    expect(bench.delivered).toHaveLength(1);
  });

  test('asks nobody when the manager asks, or there is none', async () => {
    expect(valueOf(await askAs('noelle'))).toEqual({ to: undefined, told: 'not' });
    const [manager] = valueOf(await bench.spil.open(app).all(projectRolesList));
    if (manager === undefined) throw new Error('the bench has a manager');
    await bench.edit(projectRolesList, manager, { Role: 'ProjectMember' });
    expect(valueOf(await askAs('jan'))).toEqual({ to: undefined, told: 'not' });
    expect(bench.delivered).toEqual([]);
  });

  test('a guest asks nobody', async () => {
    expect(await askAs('kees')).toMatchObject({ ok: false, problem: { kind: 'guest' } });
  });
});
