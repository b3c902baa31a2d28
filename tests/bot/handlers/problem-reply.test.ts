import { expect, test } from 'vitest';
import { listProblemReply, listProblemWords } from '../../../bot/handlers/problem-reply.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { ListProblem } from '../../../src/ports.ts';
import { itemOf } from '../../domain/item.ts';
import { textsOf } from '../cards/read-card.ts';

const row = itemOf(actionsList, 7, {});

test.each<[ListProblem, string, string]>([
  [{ kind: 'sign-in-needed' }, 'Je bent niet aangemeld. Meld je aan', 'You are not signed in.'],
  [{ kind: 'list-missing', list: 'Actions' }, 'De lijst Acties ontbreekt', 'The list Actions is missing'],
  [{ kind: 'list-missing', list: 'Niets' }, 'De lijst Niets ontbreekt', 'The list Niets is missing'],
  [{ kind: 'item-missing', list: 'Actions', id: 7 }, 'A7 bestaat niet', 'A7 does not exist'],
  [{ kind: 'item-missing', list: 'Niets', id: 7 }, '7 bestaat niet', '7 does not exist'],
  [{ kind: 'stale', theirs: row }, 'Dit item is intussen gewijzigd door Aïsha El Amrani.', 'Aïsha El Amrani'],
  [
    { kind: 'stale', theirs: { ...row, modifiedBy: { name: '' } } },
    'Dit item is intussen gewijzigd. Bekijk',
    'changed',
  ],
  [{ kind: 'person-unknown', name: 'Lotte', column: 'Owner' }, 'Lotte staat niet in deze organisatie.', 'Lotte'],
  [{ kind: 'busy', retryAfterSeconds: 12 }, 'Probeer het over 12 seconden opnieuw.', '12 seconds'],
  [{ kind: 'unavailable' }, 'SharePoint antwoordt nu niet.', 'SharePoint'],
  [
    { kind: 'unsure', list: 'Actions' },
    'Misschien is het toch opgeslagen. Kijk eerst in de lijst Acties.',
    'Maybe it was saved after all. Look in the list Actions first.',
  ],
])('%j is told in Dutch and in English', (problem, nl, en) => {
  expect(listProblemWords(problem, 'read', 'nl')).toContain(nl);
  expect(listProblemWords(problem, 'read', 'en')).toContain(en);
});

test('no access is something else for who wanted to look and for who wanted to write', () => {
  expect(listProblemWords({ kind: 'no-access' }, 'read', 'nl')).toMatch(/^Je hebt geen toegang/);
  expect(listProblemWords({ kind: 'no-access' }, 'write', 'nl')).toMatch(/^Je mag hier lezen, maar niet wijzigen/);
});

test('a write that may have been done is never said to have changed nothing', () => {
  const problem = { kind: 'unsure', list: 'Actions' } as const;
  expect(listProblemWords(problem, 'write', 'nl')).not.toContain('niets gewijzigd');
  expect(listProblemWords(problem, 'write', 'en')).not.toContain('Nothing was changed');
});

test('a problem stands beside the pressed card, which stays', () => {
  const reply = listProblemReply({ kind: 'unavailable' }, 'read', 'nl');
  expect(reply.beside).toBe(true);
  expect(textsOf(reply)).toEqual([listProblemWords({ kind: 'unavailable' }, 'read', 'nl')]);
});
