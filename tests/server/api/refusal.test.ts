import { describe, expect, test } from 'vitest';
import { actionsList } from '../../../src/lists/actions.ts';
import type { ListProblem } from '../../../src/ports.ts';
import {
  badRequestRefusal,
  changedSinceRefusal,
  invalidCellRefusal,
  invalidRefusal,
  movedRefusal,
  notAllowedRefusal,
  projectRefusal,
  refusalFor,
  signInRefusal,
} from '../../../src/server/api/refusal.ts';
import type { ShownItem } from '../../../src/tab-api/item.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { itemOf } from '../../domain/item.ts';

const t = createTranslate('nl');
const theirs = itemOf(actionsList, 7, { Title: 'Bellen' });
const shown = { ...theirs, standing: { isOpen: true } } as unknown as ShownItem;

describe('what went wrong with the lists, as HTTP says it', () => {
  test.each<readonly [ListProblem, number, string]>([
    [{ kind: 'sign-in-needed' }, 401, 'Je bent niet aangemeld'],
    [{ kind: 'no-access' }, 403, 'geen toegang'],
    [{ kind: 'list-missing', list: 'Actions' }, 404, 'Acties'],
    [{ kind: 'list-missing', list: 'toString' }, 404, 'toString'],
    [{ kind: 'item-missing', list: 'Actions', id: 7 }, 404, 'A7'],
    [{ kind: 'stale', theirs }, 412, 'Aïsha El Amrani'],
    [{ kind: 'person-unknown', name: 'Piet', column: 'Owner' }, 422, 'Piet'],
    [{ kind: 'busy', retryAfterSeconds: 19 }, 503, '19 seconden'],
    [{ kind: 'unavailable' }, 502, 'SharePoint'],
    [{ kind: 'unsure', list: 'Actions' }, 504, 'Misschien is je wijziging toch opgeslagen.'],
  ])('%j', (problem, status, words) => {
    const { status: said, body } = refusalFor(problem, t, 'nl');
    expect([said, body.problem]).toEqual([
      status,
      { kind: problem.kind, ...(problem.kind === 'person-unknown' ? { column: 'Owner' } : {}) },
    ]);
    expect(body.message).toContain(words);
  });

  test('shows the version that was in the way to whoever may see it', () => {
    expect(refusalFor({ kind: 'stale', theirs }, t, 'nl', () => shown).body.problem).toEqual({
      kind: 'stale',
      theirs: shown,
    });
  });
});

describe('other refusals', () => {
  test('have a kind, a status, words', () => {
    expect(signInRefusal(t)).toMatchObject({ status: 401, body: { problem: { kind: 'sign-in-needed' } } });
    expect(projectRefusal(t)).toMatchObject({ status: 404, body: { problem: { kind: 'project-unknown' } } });
    expect(badRequestRefusal(t)).toMatchObject({ status: 400, body: { problem: { kind: 'invalid' } } });
    expect(badRequestRefusal(t, '__proto__').body.problem).toEqual({ kind: 'invalid', column: '__proto__' });
    expect(notAllowedRefusal('Nee.')).toEqual({
      status: 403,
      body: { problem: { kind: 'not-allowed' }, message: 'Nee.' },
    });
    for (const one of [signInRefusal(t), projectRefusal(t), badRequestRefusal(t)]) {
      expect(one.body.message).toMatch(/^[A-Z].+\.$/);
    }
  });

  test('of cells name the column, what is needed only where there is something', () => {
    const needs = { columns: ['Owner'], reason: true, first: {}, bodies: [] };
    expect(invalidRefusal('Vul in.', 'Owner', needs)).toEqual({
      status: 422,
      body: { problem: { kind: 'invalid', column: 'Owner', needs }, message: 'Vul in.' },
    });
    expect(invalidRefusal('Nee.').body.problem).toEqual({ kind: 'invalid' });
    const cell = invalidCellRefusal(actionsList, 'DueDate', { t, language: 'nl' });
    expect([cell.status, cell.body.problem.column]).toEqual([422, 'DueDate']);
    expect(cell.body.message).toContain('Streefdatum');
  });

  test('of an undo say whose write came after it', () => {
    const by = (isCaller: boolean) => changedSinceRefusal(shown, 'A7', 'Jan Bakker', isCaller, t);
    expect(by(false)).toMatchObject({ status: 412, body: { problem: { kind: 'stale', theirs: shown } } });
    expect(by(false).body.message).toContain('Jan Bakker');
    expect(by(true).body.message).not.toContain('Jan Bakker');
    expect(changedSinceRefusal(undefined, 'A7', 'Jan', false, t).body.problem).toEqual({ kind: 'stale' });
  });

  test('of lights that moved name each of them', () => {
    expect(movedRefusal(['Gewijzigd.', 'Tijd is groen.'])).toEqual({
      status: 412,
      body: { problem: { kind: 'moved', moved: ['Tijd is groen.'] }, message: 'Gewijzigd.' },
    });
    expect(movedRefusal([]).body).toEqual({ problem: { kind: 'moved', moved: [] }, message: '' });
  });
});
