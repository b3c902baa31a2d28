import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { explainGrotik } from '../../../../bot/handlers/grotik/explain-grotik.ts';
import { pressConfirmGrotik } from '../../../../bot/handlers/presses/press-confirm-grotik.ts';
import { setGrotik } from '../../../../bot/handlers/grotik/set-grotik.ts';
import { showGrotik } from '../../../../bot/handlers/grotik/show-grotik.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import type { WeekKey } from '../../../../src/domain/values/week.ts';
import type { DataOf } from '../../../../bot/cards/data/card-data.ts';
import { buttonsOf, pressOf, textsOf } from '../../cards/read-card.ts';
import type { HandlerBench, Spoken, Who } from '../handler-bench.ts';
import { startWeek, week } from './week-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startWeek();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

type Command = Parameters<typeof explainGrotik>[0];
const given = { hints: [] };

const explain = async (asked: Omit<Command, 'kind'>, who: Who = 'jan', spoken?: Spoken) =>
  explainGrotik({ kind: 'grotik.explain', ...asked }, await bench.talk(who, spoken), given);

describe('a proposed light', () => {
  test('is explained by each rule that fired, with its items and what can be done', async () => {
    const reply = await explain({ aspect: 'Time' });
    expect(textsOf(reply)).toEqual([
      'Tijd is ▲ oranje in week 47, omdat:',
      '2 van de 6 open acties zijn te laat (33 %). (TIJ4)',
      'Bijsturing: Spreek de actiehouders van A1 en A2 aan.',
    ]);
    expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
  });

  test('that was taken for another colour is put right first', async () => {
    expect(textsOf(await explain({ aspect: 'Time', light: 'Red' }))[1]).toBe('Tijd is niet rood, maar oranje.');
    expect(textsOf(await explain({ aspect: 'Time', light: 'Amber' }))).toHaveLength(3);
  });

  test.each([
    ['jan', 'channel'],
    ['kees', 'personal'],
    ['kees', 'channel'],
  ] as const)('tells %s in the %s only that something confidential counts', async (who, place) => {
    const texts = textsOf(await explain({ aspect: 'Time' }, who, { place }));
    expect(texts).toEqual(['Tijd is ▲ oranje in week 47, omdat:', 'Er tellen vertrouwelijke gegevens mee.']);
  });

  test('is explained with what somebody wrote about it', async () => {
    const talk = await bench.talk('aisha');
    await setGrotik(
      { kind: 'grotik.set', aspect: 'Quality', light: 'Amber', explanation: 'de keuring loopt' },
      talk,
      given,
    );
    expect(textsOf(await explain({ aspect: 'Quality' })).join()).toContain('oranje, want de keuring loopt');
  });

  test('does not seem unexplained where the explanation may not be read', async () => {
    const explanation = 'Ontslagbrief schrijven duurt lang';
    await setGrotik(
      { kind: 'grotik.set', aspect: 'Information', light: 'Amber', explanation },
      await bench.talk('aisha'),
      given,
    );
    const about = { aspect: 'Information' } as const;
    expect(textsOf(await explain(about)).join()).toContain(explanation);
    const inChannel = textsOf(await explain(about, 'jan', { place: 'channel' }));
    expect(inChannel).toContain('De toelichting noem ik niet in dit kanaal. Vraag het in je eigen chat met Spil.');
    expect(inChannel.join()).not.toMatch(/Ontslagbrief|bijzonderheden/);
    expect(textsOf(await explain(about, 'kees')).join()).toContain('Vraag de projectmanager ernaar.');
  });

  test('of a week of which nothing is known says so', async () => {
    const reply = await explain({ aspect: 'Time', week: '2026-W20' as WeekKey });
    expect(textsOf(reply)).toEqual([expect.stringContaining('week 20')]);
  });
});

test('a confirmed light keeps the reasons that it was confirmed with, and says who did it', async () => {
  const card = await showGrotik({ kind: 'grotik.show', week }, await bench.talk('noelle'), given);
  const press = pressOf(card, 'GROTIK vaststellen') as DataOf<'confirm-grotik'>;
  await pressConfirmGrotik(press, await bench.talk('noelle'), runCommand);
  const texts = textsOf(await explain({ aspect: 'Time', week }));
  expect(texts.slice(0, 2)).toEqual([
    'Tijd is ▲ oranje in week 47, omdat:',
    expect.stringContaining("Vastgesteld door Noëlle van 't Hoff op maandag 23 november 2026"),
  ]);
  expect(texts.join()).toContain('2 van de 6 open acties zijn te laat');
  const inChannel = textsOf(await explain({ aspect: 'Time', week }, 'jan', { place: 'channel' })).join();
  expect(inChannel).not.toContain('2 van de 6');
  expect(inChannel).not.toContain('Ontslagbrief');
});
