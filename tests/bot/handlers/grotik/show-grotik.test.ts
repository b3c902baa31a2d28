import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { showGrotik } from '../../../../bot/handlers/grotik/show-grotik.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import type { WeekKey } from '../../../../src/domain/values/week.ts';
import { buttonsOf, pressOf, textsOf } from '../../cards/read-card.ts';
import type { HandlerBench, Spoken, Who } from '../handler-bench.ts';
import { startWeek, week } from './week-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startWeek();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const show = async (who: Who, asked: WeekKey = week, spoken?: Spoken) =>
  showGrotik({ kind: 'grotik.show', week: asked }, await bench.talk(who, spoken), { hints: [] });

describe('a week that nobody confirmed', () => {
  test('shows six lights, each with its word, and says that they are a proposal', async () => {
    expect(textsOf(await show('jan'))).toEqual([
      'GROTIK RVB, week 47',
      'Dit is een voorstel. De projectmanager heeft het nog niet vastgesteld.',
      'Geld: ○ grijs',
      "Risico's: ○ grijs",
      'Organisatie: ■ ROOD',
      'Tijd: ▲ oranje',
      'Informatie: ○ grijs',
      'Kwaliteit: ○ grijs',
    ]);
  });

  test('offers reasons first for what is red, then for what is amber', async () => {
    expect(buttonsOf(await show('jan'))).toEqual([
      'Waarom organisatie?',
      'Waarom tijd?',
      'Waarom geld?',
      'Open in tabblad',
    ]);
  });

  test('is to be confirmed by the project manager, as it stands on the card', async () => {
    const press = pressOf(await show('noelle'), 'GROTIK vaststellen');
    expect(press).toMatchObject({
      verb: 'confirm-grotik',
      project: 'RVB',
      week,
      shown: {
        at: bench.doors.clock.now(),
        lights: expect.arrayContaining([{ aspect: 'Time', light: 'Amber', version: expect.any(String) }]),
      },
    });
  });

  test.each(['jan', 'aisha', 'kees'] as const)('is not for %s to confirm', async (who) => {
    expect(buttonsOf(await show(who))).not.toContain('GROTIK vaststellen');
  });

  test('is English when the question was', async () => {
    expect(textsOf(await show('jan', week, { language: 'en' }))).toContain('Time: ▲ amber');
  });
});

test('a week of which nothing is known says so', async () => {
  expect(textsOf(await show('jan', '2026-W20' as WeekKey))).toEqual([expect.stringContaining('week 20')]);
});

test('a project that is not open shows nothing', async () => {
  const command = { kind: 'grotik.show', week } as const;
  const reply = await showGrotik(command, await bench.talk('jan'), { hints: [], project: projectCode('XYZ') });
  expect(textsOf(reply)[0]).toContain('Project XYZ ken ik niet');
});

test('lists that cannot be read are no grey lights', async () => {
  const talk = await bench.talk('jan');
  bench.fail('GET', /\/items/, 503);
  const reply = await showGrotik({ kind: 'grotik.show', week }, talk, { hints: [] });
  expect(textsOf(reply)).toEqual([expect.stringContaining('SharePoint is druk.')]);
});
