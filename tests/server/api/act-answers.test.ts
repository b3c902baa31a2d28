import { describe, expect, test } from 'vitest';
import type { Done, NotDone } from '../../../src/acts/outcome.ts';
import type { NotUndone } from '../../../src/acts/undo/objection.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Home } from '../../../src/projects/home.ts';
import { doneAnswer, notDoneRefusal, notUndoneRefusal, undoneAnswer } from '../../../src/server/api/act-answers.ts';
import type { ProjectCaller } from '../../../src/server/api/caller.ts';
import type { ItemAnswer } from '../../../src/tab-api/write.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { itemOf } from '../../domain/item.ts';

const jan = { id: personId('jan'), name: 'Jan Bakker' };
const home = {
  actor: { id: jan.id, isGuest: false, roles: new Set<never>(), mayConfirmGrotik: false, keepsRisks: false },
  calendar: createCalendar(defaultSettings),
  today: day('2026-11-23'),
} as unknown as Home;
const caller = { person: jan, t: createTranslate('nl'), language: 'nl' } as unknown as ProjectCaller;

const action = itemOf(actionsList, 7, {
  Title: 'Bellen',
  ActionStatus: 'Done',
  Owner: { aad: jan.id, name: jan.name },
});
const decision = itemOf(decisionsList, 4, { DecisionStatus: 'Taken', ExecutionStatus: 'Done' });
const before = itemOf(decisionsList, 4, { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' });

const automatic = { kind: 'automatic', why: 'all-done', list: decisionsList, before, after: decision } as const;

const done: Done = {
  list: actionsList,
  before: action,
  after: action,
  isChanged: true,
  followed: [automatic],
  told: [{ aad: personId('zoe'), name: 'Zoë Łukasik' }],
  remarks: [{ kind: 'steps-done', item: 7 }],
  undo: undefined,
};

describe('what an act did, as the tab hears it', () => {
  test('is the row, what followed with its way back, who heard, what to know', async () => {
    expect(await doneAnswer(done, caller, home)).toMatchObject({
      status: 200,
      body: {
        item: { id: 7, cells: action.cells, standing: { isOpen: false }, rights: { mayChange: true } },
        followed: [
          {
            list: 'Decisions',
            item: 4,
            etag: decision.etag,
            text: 'B4 staat nu op Afgerond: alle gekoppelde acties zijn klaar.',
          },
        ],
        told: ['Zoë Łukasik'],
        remarks: ['Alle stappen zijn klaar. Daarom staat de actie op Afgerond.'],
        offers: [],
      },
    });
    expect((await doneAnswer(done, caller, home, 201)).status).toBe(201);
  });

  test('what has to wait for the next round says so, without a way back', async () => {
    const { body } = await doneAnswer({ ...done, followed: [{ ...automatic, after: undefined }] }, caller, home);
    expect(body).toMatchObject({
      followed: [
        { list: 'Decisions', item: 4, text: 'B4 kon nog niet mee veranderen. Spil doet dat bij de volgende ronde.' },
      ],
    });
    expect(JSON.stringify((body as { followed: object }).followed)).not.toContain('etag');
  });

  test('a replaced decision says what became of it', async () => {
    const after = { ...decision, cells: { DecisionStatus: 'Superseded' } };
    const replaced = { kind: 'superseded', list: decisionsList, before, after } as const;
    expect((await doneAnswer({ ...done, followed: [replaced] }, caller, home)).body).toMatchObject({
      followed: [{ text: 'B4 staat nu op Vervangen.' }],
    });
    // It stands again when its successor goes, never by itself.
    const { body } = await doneAnswer({ ...done, followed: [replaced] }, caller, home);
    const { followed } = body as ItemAnswer;
    expect(followed[0]).not.toHaveProperty('etag');
  });
});

describe('a risk that occurred', () => {
  const occurred: Done = { ...done, followed: [], told: [], remarks: [{ kind: 'follow-up', risk: 2 }] };

  test('offers an action that is already linked to it', async () => {
    expect((await doneAnswer(occurred, caller, home)).body).toMatchObject({
      remarks: ['R2 is opgetreden. Leg een vervolgactie vast.'],
      offers: [{ list: 'Actions', cells: { RiskRef: 2 }, text: 'Actie bij R2 toevoegen' }],
    });
  });

  test('says so in the language of its reader', async () => {
    const english = { ...caller, t: createTranslate('en'), language: 'en' } as const;
    expect((await doneAnswer(occurred, english, home)).body).toMatchObject({
      offers: [{ text: 'Add an action for R2' }],
    });
  });
});

describe('what an undo did', () => {
  const undone = { list: actionsList, before: action, after: action, followed: [automatic], told: done.told } as const;

  test('says what went back with it, who heard', async () => {
    expect(await undoneAnswer({ ...undone, wasAddition: false }, caller, home)).toMatchObject({
      status: 200,
      body: { item: { id: 7 }, followed: [{ item: 4 }], told: ['Zoë Łukasik'], remarks: [], offers: [] },
    });
  });

  test('of an addition says that the row stays, in which status', async () => {
    expect((await undoneAnswer({ ...undone, wasAddition: true }, caller, home)).body).toMatchObject({
      remarks: ['A7 is teruggedraaid. De regel blijft staan met status Afgerond.'],
    });
  });
});

describe('why an act did not happen', () => {
  const refusal = (problem: NotDone) => {
    const { status, body } = notDoneRefusal(problem, caller, home);
    return [status, body.problem, body.message] as const;
  };

  test.each<readonly [NotDone, number, object, string]>([
    [{ kind: 'unknown-list', list: 'toString' }, 404, { kind: 'list-missing' }, 'toString'],
    [{ kind: 'unknown-list', list: 'ProjectRoles' }, 422, { kind: 'invalid' }, 'Rollen is in Spil alleen om te lezen'],
    [{ kind: 'unknown-act', list: 'Actions', act: 'fly' }, 422, { kind: 'invalid' }, 'Acties'],
    [{ kind: 'forbidden', refusal: { kind: 'guest' } }, 403, { kind: 'not-allowed' }, 'Gasten'],
    [
      { kind: 'bad-cell', list: actionsList, column: 'DueDate' },
      422,
      { kind: 'invalid', column: 'DueDate' },
      'Streefdatum',
    ],
    [
      { kind: 'lists', list: actionsList, problem: { kind: 'no-access' } },
      403,
      { kind: 'no-access' },
      'Je mag hier lezen, maar niet wijzigen',
    ],
  ])('%j', (problem, status, said, words) => {
    const [code, body, message] = refusal(problem);
    expect([code, body]).toEqual([status, said]);
    expect(message).toContain(words);
  });

  test('a rule names the column and what would satisfy it', () => {
    const needs = { columns: ['ClosingNote'], reason: true, first: {}, bodies: [] };
    const rule = { kind: 'reason-needed' } as const;
    const [status, problem] = refusal({
      kind: 'against-the-rules',
      rule,
      list: actionsList,
      column: 'ActionStatus',
      needs,
    });
    expect([status, problem]).toEqual([422, { kind: 'invalid', column: 'ActionStatus', needs }]);
  });

  test('a body that is too low hears which bodies may, in words and by name', () => {
    const bodies = ['Executive', 'Council'] as const;
    const [status, problem, message] = refusal({
      kind: 'against-the-rules',
      rule: { kind: 'level-too-low', bodies },
      list: decisionsList,
      column: 'DecisionLevel',
      needs: { columns: [], reason: false, first: {}, bodies },
    });
    expect([status, problem]).toMatchObject([422, { column: 'DecisionLevel', needs: { bodies } }]);
    expect(message).toContain('Dat kan alleen: College van B&W, Gemeenteraad.');
  });

  test('somebody else’s version is shown as the row that it is', () => {
    const stale = { kind: 'lists', list: actionsList, problem: { kind: 'stale', theirs: action } } as const;
    expect(refusal(stale)).toMatchObject([412, { theirs: { id: 7, standing: { isOpen: false } } }, expect.anything()]);
  });
});

describe('why an undo did not happen', () => {
  const refusal = (problem: NotUndone) => notUndoneRefusal(problem, caller, home);

  test('another wrote after it, or the asker did', () => {
    const by = (id: string) => ({ ...action, modifiedBy: { id: personId(id), name: 'Piet' }, etag: '"9"' as ETag });
    const theirs = refusal({ kind: 'changed-since', list: actionsList, theirs: by('piet') });
    expect(theirs).toMatchObject({ status: 412, body: { problem: { kind: 'stale', theirs: { id: 7 } } } });
    expect(theirs.body.message).toContain('Piet');
    expect(refusal({ kind: 'changed-since', list: actionsList, theirs: by('jan') }).body.message).not.toContain('Piet');
  });

  test('it is another’s, it is too late, or what refuses any act', () => {
    const others = refusal({ kind: 'not-your-write', by: 'Piet', list: actionsList, item: action });
    expect([others.status, others.body.message]).toEqual([403, expect.stringContaining('Piet')]);
    expect(refusal({ kind: 'undo-too-late' })).toMatchObject({
      status: 403,
      body: { problem: { kind: 'not-allowed' }, message: expect.stringMatching(/24 uur|te laat|lang/) },
    });
    expect(refusal({ kind: 'unknown-list', list: 'x' }).status).toBe(404);
  });
});
