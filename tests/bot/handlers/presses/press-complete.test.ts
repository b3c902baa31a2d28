import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pressComplete } from '../../../../bot/handlers/presses/press-complete.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../../src/lists/control-measures.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const rvb = 'RVB' as ProjectCode;
const press = async (list: 'Actions' | 'ControlMeasures', item: number, who: Who, project = rvb) =>
  pressComplete({ verb: 'complete', language: 'nl', project, list, item }, await bench.talk(who), runCommand);

test('the action of a card is finished', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  expect(textsOf(await press('Actions', id, 'jan'))[0]).toBe(`A${id} is afgerond`);
  const { cells } = await bench.read(actionsList, id);
  expect(cells.ActionStatus).toBe('Done');
  expect(cells).not.toHaveProperty('ClosingNote');
});

test('the measure of a card is finished, and not the action with its number', async () => {
  const risk = await bench.put(risksList, { RiskStatus: 'Open', RiskOwner: ref('zoe') });
  const { id } = await bench.put(controlMeasuresList, { RiskRef: risk.id, MeasureOwner: ref('jan') });
  const reply = await press('ControlMeasures', id, 'jan');
  expect(textsOf(reply)[0]).toBe(`M${id} is afgerond`);
  expect((await bench.read(controlMeasuresList, id)).cells.MeasureStatus).toBe('Done');
  expect(textsOf(reply).join()).toContain(`Beoordeel R${risk.id} opnieuw.`);
  expect(bench.told).toContain(`rescore zoe R${risk.id}`);
});

test('whoever may not finish it is told whose it is', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  const reply = await press('Actions', id, 'zoe');
  expect(textsOf(reply)).toEqual([
    'Dit is van Jan Bakker. Alleen Jan Bakker, de ondersteuner of de projectmanager mag dit wijzigen.',
  ]);
  expect(reply.beside).toBe(true);
});

test('a card of a project that is not open does nothing', async () => {
  const reply = await press('Actions', 1, 'jan', 'XYZ' as ProjectCode);
  expect(textsOf(reply)).toEqual(['Project XYZ ken ik niet, of je hebt er geen toegang toe.']);
  expect(reply.beside).toBe(true);
});

test('a row that is gone is said', async () => {
  expect(textsOf(await press('Actions', 999, 'jan'))[0]).toMatch(/^A999 bestaat niet/);
});
