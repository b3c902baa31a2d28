import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../src/words/translate.ts';

const t = createTranslate('nl');

describe('a text', () => {
  test('is found in both languages', () => {
    expect(t('reminders.canYou')).toBe('Lukt dat?');
    expect(createTranslate('en')('reminders.nobody')).not.toBe(t('reminders.nobody'));
  });

  test.each([
    [1, 'Spil: 1 herinnering'],
    [2, 'Spil: 2 herinneringen'],
  ])('counts %i as %s', (count, said) => {
    expect(t('reminders.subject', { count })).toBe(said);
  });

  test.each(['$t(reminders.canYou)', '{{count}}', '<b>R&D</b>', 'bot:cards.more'])(
    'shows a name as it was typed: %s',
    (name) => {
      expect(t('reminders.greeting', { name })).toBe(`Hoi ${name},`);
    },
  );

  test('comes from one translator, however often it is asked', () => {
    expect(createTranslate('nl')).toBe(t);
  });
});
