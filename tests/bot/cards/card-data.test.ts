import { expect, test } from 'vitest';
import { cardData } from '../../../bot/cards/data/card-data.ts';

const complete = { verb: 'complete', language: 'nl', project: 'RVB', list: 'Actions', item: 12 };

test.each([
  ['another verb', { ...complete, verb: 'delete' }],
  ['no item', { ...complete, item: undefined }],
  ['an item that is no number', { ...complete, item: '12; DROP TABLE' }],
  ['a list that is not ours', { ...complete, list: 'UserInformationList' }],
  ['a risk to finish', { ...complete, list: 'Risks' }],
  ['a decision to postpone', { ...complete, verb: 'postpone', list: 'Decisions', day: '2026-12-01' }],
  ['a risk to give away', { ...complete, verb: 'assign', list: 'Risks' }],
  ['a measure to give away', { ...complete, verb: 'assign', list: 'ControlMeasures' }],
  ['an action to put back', { ...complete, verb: 'put-back' }],
  ['a project with a path in it', { ...complete, project: '../SPO' }],
  ['a day that does not exist', { ...complete, verb: 'postpone', day: '2026-11-31' }],
  ['a person that is no id', { ...complete, verb: 'assign', person: 'Jan' }],
  ['a command that does not exist', { verb: 'run', language: 'nl', command: { kind: 'action.delete' } }],
  ['another language', { ...complete, language: 'fr' }],
])('a card with %s is not believed', (_, data) => {
  expect(cardData.safeParse(data).success).toBe(false);
});

test.each(['complete', 'postpone'])('a measure is there to %s', (verb) => {
  expect(cardData.safeParse({ ...complete, verb, list: 'ControlMeasures' }).success).toBe(true);
});

test('who acts cannot be said by a card', () => {
  expect(cardData.parse({ ...complete, actor: 'Noëlle', person: 'x', userId: '1' })).toEqual(complete);
});

test('an empty slot stays away instead of being undefined', () => {
  const run = { verb: 'run', language: 'nl', command: { kind: 'action.add', title: 'Zaal', due: '2026-12-01' } };
  const parsed = cardData.parse(run);
  expect(parsed).toEqual(run);
  expect('project' in parsed).toBe(false);
});
