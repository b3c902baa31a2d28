import { expect, test } from 'vitest';
import { asksForHelp } from '../../../../bot/handlers/messages/asks-for-help.ts';

test.each([
  ['help', 'nl', 'nl'],
  ['wat kun je?', 'nl', 'nl'],
  ['what can you do?', 'nl', 'en'],
  ['help', 'en', 'en'],
] as const)('%s, said in a %s Teams, asks for help in %s', (text, locale, language) => {
  expect(asksForHelp(text, locale)).toBe(language);
});

test.each(['wat is er te laat?', 'A12 is klaar', 'actie: Jan belt', 'hallo'])('%s does not', (text) => {
  expect(asksForHelp(text, 'nl')).toBeUndefined();
});
