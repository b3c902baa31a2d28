import { expect, test } from 'vitest';
import { notDoneReply, notDoneWords } from '../../../../bot/handlers/acting/not-done.ts';
import type { Home, Talk } from '../../../../bot/handlers/talk.ts';
import type { NotDone } from '../../../../src/acts/outcome.ts';
import { createCalendar } from '../../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../../src/domain/settings/settings.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { createTranslate } from '../../../../src/words/translate.ts';
import { itemOf } from '../../../domain/item.ts';
import { textsOf } from '../../cards/read-card.ts';

const home = { project: { code: 'RVB' }, calendar: createCalendar(defaultSettings), actor: { isGuest: false } } as Home;
const talkIn = (place: 'personal' | 'channel', language: 'nl' | 'en' = 'nl'): Talk =>
  ({ language, t: createTranslate(language), today: day('2026-11-23'), turn: { place: { kind: place } } }) as Talk;
const words = (problem: NotDone, place: 'personal' | 'channel' = 'personal', language: 'nl' | 'en' = 'nl') =>
  notDoneWords(problem, home, talkIn(place, language));

const late = itemOf(actionsList, 7, { DueDate: day('2026-11-16') });
const jan = { name: 'Jan Bakker' };

test.each<[NotDone, string, string]>([
  [{ kind: 'unknown-list', list: 'Niets' }, 'De lijst Niets ontbreekt', 'The list Niets'],
  [{ kind: 'unknown-list', list: 'ProjectRoles' }, 'De lijst Rollen is in Spil alleen om te lezen', 'the list Roles'],
  [{ kind: 'unknown-act', list: 'Actions', act: 'vlieg' }, 'een regel van Acties', 'Actions'],
  [{ kind: 'unknown-act', list: 'Niets', act: 'vlieg' }, 'een regel van Niets', 'Niets'],
  [{ kind: 'forbidden', refusal: { kind: 'guest' } }, 'Gasten en bezoekers mogen lezen', 'Guests'],
  [{ kind: 'bad-cell', list: actionsList, column: 'DueDate' }, 'Streefdatum klopt niet', 'Due date'],
  [
    {
      kind: 'against-the-rules',
      rule: { kind: 'ended' },
      list: actionsList,
      column: undefined,
      needs: undefined,
    },
    'Dit item is al gesloten',
    '',
  ],
  [{ kind: 'lists', list: actionsList, problem: { kind: 'no-access' } }, 'Je mag hier lezen, maar niet', 'read'],
])('%j is told in both languages', (problem, nl, en) => {
  expect(words(problem)).toContain(nl);
  expect(words(problem, 'personal', 'en')).toContain(en);
});

test('beside a late item the channel hears neither the owner nor who wrote last', () => {
  const refusal = { kind: 'not-yours', owner: jan } as const;
  const forbidden: NotDone = { kind: 'forbidden', refusal, of: { list: actionsList, item: late } };
  const stale: NotDone = { kind: 'lists', list: actionsList, problem: { kind: 'stale', theirs: late } };
  expect(words(forbidden)).toMatch(/^Dit is van Jan Bakker/);
  expect(words(forbidden, 'channel')).toMatch(/^Dit is van iemand anders/);
  expect(words(stale)).toContain('gewijzigd door Aïsha El Amrani');
  expect(words(stale, 'channel')).toBe('Dit item is intussen gewijzigd. Bekijk de nieuwe versie.');
});

test('a refusal without an item, or of another kind, is said in a channel as it is', () => {
  const owner: NotDone = { kind: 'forbidden', refusal: { kind: 'not-yours', owner: jan } };
  expect(words(owner, 'channel')).toMatch(/^Dit is van Jan Bakker/);
  const manager: NotDone = {
    kind: 'forbidden',
    refusal: { kind: 'manager-only' },
    of: { list: actionsList, item: late },
  };
  expect(words(manager, 'channel')).toBe('Alleen de projectmanager mag dit. Vraag de projectmanager.');
});

test('a refusal stands beside the pressed card', () => {
  const reply = notDoneReply({ kind: 'forbidden', refusal: { kind: 'guest' } }, home, talkIn('personal'));
  expect(reply.beside).toBe(true);
  expect(textsOf(reply)).toEqual(['Gasten en bezoekers mogen lezen, niet wijzigen. Vraag een projectlid.']);
});
