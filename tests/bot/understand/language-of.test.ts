import { expect, test } from 'vitest';
import { languageOf } from '../../../bot/understand/language-of.ts';

test.each([
  ['wat staat er open voor mij?', 'nl'],
  ["what's on my plate?", 'en'],
  ['actie: jan belt de aannemer', 'nl'],
  ['action: renee sends the contract', 'en'],
  ['r6 is beheerst', 'nl'],
])('"%s" is %s', (text, language) => {
  expect(languageOf(text, language === 'nl' ? 'en' : 'nl')).toBe(language);
});

test('a text without a language takes that of the conversation', () => {
  expect(languageOf('a12', 'en')).toBe('en');
  expect(languageOf('a12', 'nl')).toBe('nl');
  expect(languageOf('a12')).toBe('nl');
});
