import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pressPostpone } from '../../../../bot/handlers/presses/press-postpone.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import type { DataOf } from '../../../../bot/cards/data/card-data.ts';
import { day } from '../../../../src/domain/values/day.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../../src/lists/control-measures.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const pointed = { verb: 'postpone', language: 'nl', project: 'RVB' as ProjectCode } as const;
const press = async (data: Omit<DataOf<'postpone'>, 'verb' | 'language' | 'project'>, who: Who = 'jan') =>
  pressPostpone({ ...pointed, ...data }, await bench.talk(who), runCommand);
const measure = async () => {
  const risk = await bench.put(risksList, {});
  const cells = { Title: 'Proefsleuven', RiskRef: risk.id, MeasureOwner: ref('jan'), DueDate: day('2026-11-27') };
  return bench.put(controlMeasuresList, cells);
};

test('the action of a card moves to the day that was filled in', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan'), DueDate: day('2026-11-27') });
  const reply = await press({ list: 'Actions', item: id, day: day('2026-12-10') });
  expect(textsOf(reply)[0]).toBe(`A${id} is verschoven naar donderdag 10 december 2026`);
  expect((await bench.read(actionsList, id)).cells).toMatchObject({ DueDate: '2026-12-10', PostponeCount: 1 });
});

test('the measure of a card moves', async () => {
  const { id } = await measure();
  const reply = await press({ list: 'ControlMeasures', item: id, day: day('2026-12-10') });
  expect(textsOf(reply)[0]).toContain('is verschoven naar donderdag 10 december 2026');
  expect((await bench.read(controlMeasuresList, id)).cells.DueDate).toBe('2026-12-10');
});

test('whoever may not touch the item is told so at once, not after choosing a day', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan'), DueDate: day('2026-11-27') });
  const told = async (who: Who) => textsOf(await press({ list: 'Actions', item: id }, who))[0];
  expect(await told('kees')).toMatch(/^Gasten en bezoekers mogen lezen/);
  expect(await told('zoe')).toMatch(/^Dit is van Jan Bakker/);
  expect(await told('noelle')).toBe(`A${id} Aannemer bellen`);
});

test('without a day the question names the item, and its answer may take its place', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan'), DueDate: day('2026-11-27') });
  const reply = await press({ list: 'Actions', item: id, keep: true });
  expect(textsOf(reply)).toEqual([`A${id} Aannemer bellen`, 'Welke datum?']);
  const shown = { day: '2026-11-27' };
  expect(pressesOf(reply)).toEqual([{ ...pointed, list: 'Actions', item: id, asked: expect.any(String), shown }]);
  expect((await bench.read(actionsList, id)).cells.DueDate).toBe('2026-11-27');
});

describe('a button beside a date that changed since', () => {
  const old = { day: day('2026-12-10'), shown: { day: day('2026-11-27') } };
  const moved = "Dit item is intussen gewijzigd door Noëlle van 't Hoff. Bekijk de nieuwe versie.";
  const edit = async (id: number, cells: object, who: Who) =>
    bench.edit(actionsList, await bench.read(actionsList, id), cells, who);
  const due = async (id: number) => (await bench.read(actionsList, id)).cells.DueDate;
  const action = async (cells: object = {}) =>
    (await bench.put(actionsList, { Owner: ref('jan'), DueDate: day('2026-11-27'), ...cells })).id;

  test('overwrites nothing that somebody else wrote; who changed the date is named, not who wrote last', async () => {
    const id = await action();
    await edit(id, { DueDate: day('2027-01-15') }, 'noelle');
    await edit(id, { Priority: 'High' }, 'zoe');
    expect(textsOf(await press({ list: 'Actions', item: id, ...old }))).toEqual([moved]);
    expect(await due(id)).toBe('2027-01-15');
  });

  test('overwrites neither a date that was not there yet', async () => {
    const id = await action({ DueDate: undefined });
    await edit(id, { DueDate: day('2027-01-15') }, 'noelle');
    expect(textsOf(await press({ list: 'Actions', item: id, ...old, shown: {} }))).toEqual([moved]);
    expect(await due(id)).toBe('2027-01-15');
  });

  test('moves on when the presser changed it, when another column changed, when it stands there already', async () => {
    const own = await action();
    await edit(own, { DueDate: day('2027-01-15') }, 'jan');
    const other = await action();
    await edit(other, { Priority: 'High' }, 'noelle');
    for (const item of [own, other]) {
      expect(textsOf(await press({ list: 'Actions', item, ...old }))[0]).toContain('is verschoven naar');
    }
    const same = await action();
    await edit(same, { DueDate: old.day }, 'noelle');
    expect(textsOf(await press({ list: 'Actions', item: same, ...old })).at(-1)).toContain('al zo');
  });

  test('of a measure is the same', async () => {
    const { id } = await measure();
    await bench.edit(
      controlMeasuresList,
      await bench.read(controlMeasuresList, id),
      { DueDate: day('2027-01-15') },
      'noelle',
    );
    expect(textsOf(await press({ list: 'ControlMeasures', item: id, ...old }))).toEqual([moved]);
  });
});

test('a measure is asked about by its name', async () => {
  const { id } = await measure();
  const reply = await press({ list: 'ControlMeasures', item: id });
  expect(textsOf(reply)[0]).toBe(`M${id} Proefsleuven`);
});

test.each([undefined, day('2026-12-10')])('a row that is gone is said, day %s', async (asked) => {
  const reply = await press({ list: 'Actions', item: 999, ...(asked === undefined ? {} : { day: asked }) });
  expect(textsOf(reply)[0]).toMatch(/^A999 bestaat niet/);
});
