import { expect, test } from 'vitest';
import { refreshActionFor } from '../../../src/local/page/cards/card-refresh.ts';
import { namedMentions } from '../../../src/local/page/cards/named-mentions.ts';
import { pressOutcome } from '../../../src/local/page/cards/press-outcome.ts';

const ANSWER = 'application/vnd.microsoft.';

test.each([
  ['a new card', 200, { statusCode: 200, type: `${ANSWER}card.adaptive`, value: {} }, { kind: 'done' }],
  [
    'a sentence',
    200,
    { statusCode: 200, type: `${ANSWER}activity.message`, value: 'Gedaan.' },
    { kind: 'told', text: 'Gedaan.' },
  ],
  [
    'a request to sign in',
    200,
    { statusCode: 401, type: `${ANSWER}activity.loginRequest`, value: { text: 'x' } },
    { kind: 'sign-in', content: { text: 'x' } },
  ],
  [
    'an error',
    200,
    { statusCode: 409, type: `${ANSWER}error`, value: { code: 'x', message: 'Net gewijzigd.' } },
    { kind: 'failed', text: 'Net gewijzigd.' },
  ],
  ['an error without a sentence', 200, { statusCode: 500, type: `${ANSWER}error`, value: null }, { kind: 'failed' }],
  ['a broken bot', 500, null, { kind: 'failed' }],
  ['nothing', 200, null, { kind: 'done' }],
])('a press that is answered with %s', (_, botStatus, response, outcome) => {
  expect(pressOutcome({ botStatus, response })).toEqual(outcome);
});

const action = { verb: 'action.show', data: { id: 12 } };

test.each([
  ['for the people it names', ['29:me'], action],
  ['for everybody when it names nobody', undefined, action],
  ['not for somebody else', ['29:you'], undefined],
])('a card refreshes itself %s', (_, userIds, expected) => {
  const refresh = userIds === undefined ? { action } : { action, userIds };
  expect(refreshActionFor({ type: 'AdaptiveCard', refresh }, '29:me')).toEqual(expected);
});

test('a mention in a card is shown under its name, and what a button sends back is left alone', () => {
  const card = {
    body: [{ text: 'Voor <at>owner</at>' }],
    actions: [{ data: { text: '<at>owner</at>' } }],
    msteams: { entities: [{ type: 'mention', text: '<at>owner</at>', mentioned: { id: '29:1', name: 'Jan Bakker' } }] },
  };
  expect(namedMentions(card)).toMatchObject({
    body: [{ text: 'Voor <at>Jan Bakker</at>' }],
    actions: [{ data: { text: '<at>owner</at>' } }],
  });
});
