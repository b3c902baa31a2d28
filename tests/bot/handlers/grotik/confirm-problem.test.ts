import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmProblemReply } from '../../../../bot/handlers/grotik/confirm-problem.ts';
import { confirmedReply } from '../../../../bot/handlers/grotik/confirmed-reply.ts';
import type { ConfirmProblem } from '../../../../src/acts/grotik/confirm-status.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { aspectOrder, type Light } from '../../../../src/domain/values/vocabulary.ts';
import { grotikStatusList } from '../../../../src/lists/grotik-status.ts';
import { itemOf } from '../../../domain/item.ts';
import { buttonsOf, pressOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench, type Who } from '../handler-bench.ts';
import { week } from './week-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

async function at(who: Who) {
  const talk = await bench.talk(who);
  const [home] = talk.homes;
  if (home === undefined) throw new Error('the bench has a project');
  return { talk, home };
}

const reply = async (problem: ConfirmProblem, who: Who = 'jan', given: { readonly roles?: readonly [] } = {}) => {
  const { talk, home } = await at(who);
  return confirmProblemReply(problem, week, { ...home, ...given }, talk);
};

describe('a week that was not confirmed', () => {
  const forbidden: ConfirmProblem = { kind: 'forbidden', refusal: { kind: 'manager-or-deputy-only' } };

  test('because somebody may not can be passed on to the project manager', async () => {
    expect(pressOf(await reply(forbidden), "Vraag Noëlle van 't Hoff")).toEqual({
      verb: 'ask-confirm',
      language: 'nl',
      project: 'RVB',
      week,
    });
  });

  test('cannot be passed on by a guest, or where nobody manages the project', async () => {
    for (const asked of [await reply(forbidden, 'kees'), await reply(forbidden, 'jan', { roles: [] })]) {
      expect(buttonsOf(asked)).toEqual([]);
      expect(textsOf(asked)[0]).toContain('Alleen de projectmanager of een vervanger mag dit.');
    }
  });

  test('for want of words names each aspect once; of a confirmed week it asks for the reason instead', async () => {
    const missing = [
      { aspect: 'Money', needs: 'explanation' },
      { aspect: 'Money', needs: 'correction' },
      { aspect: 'Time', needs: 'correction' },
    ] as const;
    expect(textsOf(await reply({ kind: 'words-needed', missing }))).toEqual([
      'Vul eerst toelichting en bijsturing in bij: Geld en Tijd. Dat kan in het tabblad.',
    ]);
    const reason = [...missing, { aspect: 'Risk', needs: 'reason' } as const];
    expect(textsOf(await reply({ kind: 'words-needed', missing: reason }))).toEqual([
      'Deze week is al vastgesteld. Een correctie vraagt een reden.',
    ]);
  });

  test('because the lists did not take it is told as a write that failed', async () => {
    expect(textsOf(await reply({ kind: 'busy', retryAfterSeconds: 5 }))[0]).toMatch(/SharePoint is druk/);
  });
});

describe('the card after confirming', () => {
  const digest = {
    title: 'Weekbericht RVB, week 47',
    sections: [{ heading: 'Acties', lines: ['19 open'], startsOnHeading: true }],
  };
  const status = (Light: Light) =>
    aspectOrder.map((Aspect, index) =>
      itemOf(grotikStatusList, index + 1, {
        WeekKey: week,
        Aspect,
        Light,
        ConfirmState: 'Confirmed',
        ConfirmedBy: ref('noelle'),
        ConfirmedOn: day('2026-11-23'),
      }),
    );
  const shownAs = (light: Light) => ({
    at: bench.doors.clock.now(),
    lights: aspectOrder.map((aspect) => ({ aspect, light, version: 'v' })),
  });
  const after = async (pressed: Parameters<typeof confirmedReply>[0]['pressed']) => {
    const { talk, home } = await at('noelle');
    return confirmedReply({ home, week, statuses: status('Green'), pressed }, talk);
  };
  const confirmed = "✓ Vastgesteld door Noëlle van 't Hoff op maandag 23 november 2026.";

  test('is the digest that it stood on, with who confirmed where the button was', async () => {
    const card = await after({ digest, shown: shownAs('Green') });
    expect(textsOf(card)).toEqual(expect.arrayContaining([digest.title, confirmed]));
    expect(textsOf(card).join()).toContain('19 open');
    expect(buttonsOf(card)).toEqual(['Open in tabblad']);
    expect(card.forEveryone).not.toBe(true);
  });

  test('shows the lights, to everybody, where no digest stood', async () => {
    const card = await after({ shown: shownAs('Green') });
    expect(textsOf(card).slice(0, 3)).toEqual(['GROTIK RVB, week 47', confirmed, expect.stringContaining('Geld: ')]);
    expect(card.forEveryone).toBe(true);
  });

  test('shows the lights that were confirmed where the digest showed others, or does not say which', async () => {
    const [
      {
        lights: [first, ...others],
      },
      at,
    ] = [shownAs('Green'), bench.doors.clock.now()];
    if (first === undefined) throw new Error('six lights are shown');
    for (const shown of [
      { at, lights: [{ ...first, light: 'Red' as const }, ...others] },
      { at, lights: others },
    ]) {
      expect(textsOf(await after({ digest, shown }))[0]).toBe('GROTIK RVB, week 47');
    }
    expect(textsOf(await after({ digest }))[0]).toBe('GROTIK RVB, week 47');
  });
});
