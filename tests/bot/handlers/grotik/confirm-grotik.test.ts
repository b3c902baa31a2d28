import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confirmGrotik } from '../../../../bot/handlers/grotik/confirm-grotik.ts';
import { pressConfirmGrotik } from '../../../../bot/handlers/presses/press-confirm-grotik.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import type { DataOf } from '../../../../bot/cards/data/card-data.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import type { WeekKey } from '../../../../src/domain/values/week.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, pressOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, type Who } from '../handler-bench.ts';
import { recorded, startWeek, week } from './week-bench.ts';

let bench: HandlerBench;
beforeEach(async () => {
  bench = await startWeek();
});
afterEach(() => bench.close());

const ask = async (who: Who, asked: WeekKey = week) =>
  confirmGrotik({ kind: 'grotik.confirm', week: asked }, await bench.talk(who), { hints: [] });

const buttonFor = async (who: Who = 'noelle') =>
  pressOf(await ask(who), 'GROTIK vaststellen') as DataOf<'confirm-grotik'>;

const press = async (data: DataOf<'confirm-grotik'>, who: Who = 'noelle', spoken?: Spoken) =>
  pressConfirmGrotik(data, await bench.talk(who, spoken), runCommand);

/** Ends what was late: time is amber no more. */
const catchUp = async () => {
  for (const id of [1, 2])
    await bench.edit(actionsList, await bench.read(actionsList, id), { DueDate: day('2026-12-18') });
};

describe('asked in a sentence', () => {
  test('the lights are shown first: nobody confirms what they did not see', async () => {
    const reply = await ask('noelle');
    expect(textsOf(reply)).toContain('Kloppen deze lichten? Druk dan op GROTIK vaststellen.');
    expect((await recorded(bench, 'Time')).Light).toBeUndefined();
  });

  test('whoever may not confirm can pass the question on; a guest cannot', async () => {
    const reply = await ask('jan');
    expect(textsOf(reply)).toEqual(['Alleen de projectmanager of een vervanger mag dit. Vraag een van hen.']);
    expect(pressOf(reply, "Vraag Noëlle van 't Hoff")).toMatchObject({ verb: 'ask-confirm', project: 'RVB', week });
    expect(buttonsOf(await ask('kees'))).toEqual([]);
  });

  test('a week without a proposal has nothing to confirm', async () => {
    expect(textsOf(await ask('noelle', '2026-W20' as WeekKey))).toEqual([expect.stringContaining('week 20')]);
  });

  test('a confirmed week is shown as confirmed, without the question', async () => {
    await press(await buttonFor());
    const reply = await ask('noelle');
    expect(textsOf(reply)[1]).toContain("Vastgesteld door Noëlle van 't Hoff");
    expect(buttonsOf(reply)).not.toContain('GROTIK vaststellen');
    expect(textsOf(reply).join()).not.toContain('Kloppen deze lichten?');
  });
});

describe('the press', () => {
  test('confirms all six as they were shown, and the card says who did it, to everybody', async () => {
    const reply = await press(await buttonFor());
    expect(textsOf(reply)[1]).toContain("Vastgesteld door Noëlle van 't Hoff op maandag 23 november 2026");
    expect(reply.forEveryone).toBe(true);
    const { Light, ConfirmState, ConfirmedBy } = await recorded(bench, 'Time');
    expect([Light, ConfirmState]).toEqual(['Amber', 'Confirmed']);
    expect(ConfirmedBy).toMatchObject({ aad: ref('noelle').aad });
    expect(bench.changed).toContain('GrotikStatus');
  });

  test('by somebody who may not writes nothing and comes beside the card', async () => {
    const reply = await press(await buttonFor(), 'aisha');
    expect(reply.beside).toBe(true);
    expect(textsOf(reply)[0]).toContain('Alleen de projectmanager');
    expect((await recorded(bench, 'Time')).Light).toBeUndefined();
  });

  test('on lights that moved since shows the lights of now, and confirms none', async () => {
    const data = await buttonFor();
    await catchUp();
    const reply = await press(data);
    expect(textsOf(reply).join('\n')).toMatch(/Tijd/);
    expect(textsOf(reply)).toContain('Kloppen deze lichten? Druk dan op GROTIK vaststellen.');
    expect(reply.beside).not.toBe(true);
    expect((await recorded(bench, 'Time')).Light).toBeUndefined();
    const renewed = pressOf(reply, 'GROTIK vaststellen') as DataOf<'confirm-grotik'>;
    await press(renewed);
    const shown = renewed.shown?.lights.find(({ aspect }) => aspect === 'Time');
    expect((await recorded(bench, 'Time')).Light).toBe(shown?.light);
  });

  test('in a project that is not open says so', async () => {
    const reply = await press({ ...(await buttonFor()), project: projectCode('XYZ') });
    expect(textsOf(reply)[0]).toContain('XYZ');
    expect(reply.beside).toBe(true);
  });

  test('that cannot be written is no confirmation', async () => {
    const data = await buttonFor();
    const talk = await bench.talk('noelle');
    bench.fail('PATCH', /\/items/, 503);
    const reply = await pressConfirmGrotik(data, talk, runCommand);
    expect(textsOf(reply).join()).not.toContain('Vastgesteld');
    expect(textsOf(reply)[0]).toMatch(/SharePoint is druk/);
  });
});
