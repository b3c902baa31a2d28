import { expect, test } from 'vitest';
import { toldRemarks } from '../../../../bot/handlers/acting/told-remarks.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { createTranslate } from '../../../../src/words/translate.ts';
import { viewIn } from '../../cards/scene-of.ts';

const t = createTranslate('nl');
const action = viewIn(actionsList, 7, { Title: 'Bellen' });
const late = viewIn(actionsList, 7, { Title: 'Bellen', DueDate: day('2026-11-16') }, { place: 'channel' });

test('everybody who heard of a write is named', () => {
  expect(toldRemarks(['Jan', 'Zoë'], [action], t)).toEqual([
    'Jan heeft hierover bericht gekregen.',
    'Zoë heeft hierover bericht gekregen.',
  ]);
  expect(toldRemarks([], [action], t)).toEqual([]);
});

test('who may not be named beside one of the rows has heard of it all the same, in one line', () => {
  expect(toldRemarks(['Jan', 'Zoë'], [action, late], t)).toEqual(['Wie het aangaat, heeft hierover bericht gekregen.']);
  expect(toldRemarks([], [late], t)).toEqual([]);
});
