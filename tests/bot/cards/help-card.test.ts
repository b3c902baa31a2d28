import { expect, test } from 'vitest';
import { helpCard, welcomeCard } from '../../../bot/cards/help-card.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { textsOf } from './read-card.ts';

const people = ['Aïsha El Amrani', 'Daan Kuipers', 'Björn Özdemir'].map((name) => ({ id: personId(name), name }));
const [sender = { id: personId(''), name: '' }] = people;
const read = (sentence: string) =>
  understand(sentence, {
    today: day('2026-11-23'),
    sender,
    roster: people,
    calendar: createCalendar(defaultSettings),
    beforeMeansPreviousDay: false,
  });

const examples = (language: Language): readonly string[] =>
  textsOf(helpCard(language)).flatMap((text) => /^‘(.*)’$/.exec(text)?.[1] ?? []);

test.each(['nl', 'en'] as const)('help in %s is ten examples, each of which the bot understands', (language) => {
  expect(examples(language)).toHaveLength(10);
  const understood = examples(language).map(read);
  expect(understood.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'command'));
  expect(new Set(understood.map(({ language }) => language))).toEqual(new Set([language]));
});

test('the welcome says what the bot does, with two examples that work', () => {
  const place = { kind: 'personal', conversation: 'a' } as const;
  const sentences = textsOf(welcomeCard(place, 'nl')).flatMap((text) => /^‘(.*)’$/.exec(text)?.[1] ?? []);
  expect(sentences.map((sentence) => read(sentence).kind)).toEqual(['command', 'command']);
});

test('the welcome in a channel says that the bot wants to be mentioned', () => {
  const place = { kind: 'channel', conversation: 'a', channelId: 'a' } as const;
  expect(textsOf(welcomeCard(place, 'en')).join(' ')).toContain('Mention me with @Spil');
});
