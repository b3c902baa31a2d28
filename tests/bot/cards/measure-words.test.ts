import { expect, test } from 'vitest';
import { measureFacts } from '../../../bot/cards/measure-words.ts';
import { day } from '../../../src/domain/values/day.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { sceneOf, viewIn } from './scene-of.ts';

const measure = viewIn(controlMeasuresList, 5, {
  Title: 'Peilbuis',
  MeasureOwner: { aad: personId('zoe'), name: 'Zoë' },
  DueDate: day('2026-12-10'),
  MeasureStatus: 'InProgress',
});

test('a measure speaks of its own holder and date, as its list does', () => {
  expect(measureFacts(measure, sceneOf()).map(({ title, value }) => `${title}: ${value}`)).toEqual([
    'Maatregel: M5 Peilbuis',
    'Maatregelhouder: Zoë',
    'Gereed op: donderdag 10 december 2026',
    'Status: In behandeling',
  ]);
});
