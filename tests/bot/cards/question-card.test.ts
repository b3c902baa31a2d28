import { describe, expect, test } from 'vitest';
import type { Command } from '../../../bot/understand/command.ts';
import { questionCard } from '../../../bot/cards/question-card.ts';
import { projectQuestionCard } from '../../../bot/cards/project-question-card.ts';
import { type Question, questionSchema } from '../../../bot/understand/question.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { buttonsOf, nodesOf, pressOf, textsOf } from './read-card.ts';
import { sceneOf } from './scene-of.ts';

const bakker = {
  id: personId('11111111-1111-4111-8111-111111111111'),
  name: 'Jan Bakker',
  mail: 'j.bakker@lindemeer.nl',
};
const groot = {
  id: personId('22222222-2222-4222-8222-222222222222'),
  name: 'Jan de Groot',
  mail: 'j.degroot@lindemeer.nl',
};
const add: Command = { kind: 'action.add', title: 'Jan belt de aannemer', due: day('2026-11-27') };

const asked = (ask: Question, command: Command = add, count?: number, members = [bakker, groot]) =>
  questionCard({
    scene: sceneOf(),
    members,
    data: { verb: 'answer', language: 'nl', command, ask: questionSchema.parse(ask), later: [] },
    ...(count === undefined ? {} : { count }),
  });

const which = asked({ kind: 'which-person', slot: 'owner', text: 'Jan', candidates: [bakker, groot] });

test('two possible owners are two buttons that carry the whole command', () => {
  expect(buttonsOf(which).slice(0, 3)).toEqual(['Jan Bakker', 'Jan de Groot', 'Zonder actiehouder']);
  expect(pressOf(which, 'Jan de Groot')).toMatchObject({ command: add, person: groot.id });
});

test('two people with one name are told apart by mail, on buttons and in the list', () => {
  const namesake = { ...groot, name: 'Jan Bakker' };
  const people = [bakker, namesake];
  const card = asked({ kind: 'which-person', slot: 'owner', text: 'Jan Bakker', candidates: people }, add, 0, people);
  const told = ['Jan Bakker (j.bakker@lindemeer.nl)', 'Jan Bakker (j.degroot@lindemeer.nl)'];
  expect(buttonsOf(card).slice(0, 2)).toEqual(told);
  const list = nodesOf(card.card).find(({ type }) => type === 'Input.ChoiceSet');
  expect(list).toMatchObject({ choices: told.map((title) => ({ title })) });
  expect(pressOf(card, told[1] ?? '')).toMatchObject({ person: groot.id });
});

test('a question says what it is about', () => {
  expect(textsOf(which)).toEqual(['‘Jan belt de aannemer’', 'Wie bedoel je met ‘Jan’?', ...textsOf(which).slice(2)]);
});

test('a question about somebody’s work saves nothing, so no button says so', () => {
  const list: Command = { kind: 'action.list', filter: { kind: 'all' } };
  const nobody = asked(
    { kind: 'unknown-person', slot: 'owner', text: 'Kim', candidates: [], mayBeOrganisation: false },
    list,
  );
  const two = asked({ kind: 'which-person', slot: 'owner', text: 'Jan', candidates: [bakker, groot] }, list);
  expect(buttonsOf(nobody)).toEqual(['Toon', 'Nee']);
  expect(buttonsOf(two)).toEqual(['Jan Bakker', 'Jan de Groot', 'Iemand anders', 'Toon']);
  expect(buttonsOf(which)).toContain('Opslaan');
});

test('a missing date is asked with a proposal', () => {
  const card = asked({ kind: 'missing-day', slot: 'due', proposal: day('2026-11-30'), word: 'z.s.m.' });
  const input = nodesOf(card.card).find(({ type }) => type === 'Input.Date');
  expect(input).toMatchObject({ id: 'day', value: '2026-11-30', isRequired: true });
  expect(textsOf(card)).toContain('‘z.s.m.’ is geen datum. Welke datum past?');
  expect(pressOf(card, 'Opslaan', { day: '2026-12-01' })).toMatchObject({ day: '2026-12-01' });
});

test('an ambiguous date shows every reading with its weekday', () => {
  const candidates = [day('2026-11-27'), day('2026-12-04')];
  const card = asked({ kind: 'which-day', slot: 'due', text: 'volgende vrijdag', candidates });
  expect(buttonsOf(card).slice(0, 2)).toEqual(['vrijdag 27 november 2026', 'vrijdag 4 december 2026']);
});

test('a decision of today may turn out to be a proposal', () => {
  const command: Command = { kind: 'decision.add', title: 'We kiezen variant B' };
  const ask = { kind: 'confirm-day', slot: 'decidedOn', text: '', day: day('2026-11-23'), why: 'said-today' } as const;
  const card = asked(ask, command);
  expect(textsOf(card)).toContain('Is dit besluit vandaag genomen, op maandag 23 november 2026?');
  expect(pressOf(card, 'Nog niet besloten')).toMatchObject({ skip: true });
});

test('a change of several items says how many', () => {
  const command: Command = { kind: 'action.postpone', target: { kind: 'mine' } };
  expect(textsOf(asked({ kind: 'confirm-bulk' }, command, 4))).toEqual(['Dit geldt voor 4 acties. Doorgaan?']);
});

test('saying no is possible while a required field is empty', () => {
  const { card } = asked({ kind: 'missing-title' });
  const no = nodesOf(card).find(({ title }) => title === 'Nee');
  expect(no?.['associatedInputs']).toBe('none');
});

describe('every question', () => {
  const title = { list: 'A', number: 21, title: 'zaal reserveren' } as const;
  const questions: readonly Question[] = [
    { kind: 'which-person', slot: 'owner', text: 'Jan', candidates: [bakker, groot] },
    { kind: 'unknown-person', slot: 'owner', text: 'BAM', candidates: [], mayBeOrganisation: true },
    { kind: 'which-day', slot: 'due', text: '12-3', candidates: [day('2027-03-12')] },
    { kind: 'confirm-day', slot: 'due', text: '3 dec', day: day('2026-12-03'), why: 'maybe-content' },
    { kind: 'missing-day', slot: 'due' },
    { kind: 'impossible-day', slot: 'due', text: '31-11' },
    { kind: 'which-item', list: 'A', candidates: [title] },
    { kind: 'which-list', numbers: [10, 11], candidates: ['A', 'R'] },
    { kind: 'missing-owner' },
    { kind: 'missing-title' },
    { kind: 'missing-reason' },
    { kind: 'decision-details', missing: ['level', 'rationale', 'decidedBy'] },
    { kind: 'similar', items: [title] },
    { kind: 'confirm-bulk' },
    { kind: 'not-your-item', item: title },
    { kind: 'offer', as: 'action' },
  ];

  test.each(questions.map((ask) => [ask.kind, ask] as const))('%s fits a card with labels', (_, ask) => {
    const { card, summary } = asked(ask);
    const inputs = nodesOf(card).filter(({ type }) => type?.startsWith('Input.'));
    expect(card.actions?.length).toBeGreaterThan(0);
    expect(card.actions?.length).toBeLessThanOrEqual(6);
    expect(inputs.every(({ label }) => typeof label === 'string' && label !== '')).toBe(true);
    expect(summary).not.toBe('');
  });
});

test('a number of two projects gets a button per project', () => {
  const choice = (code: string, name: string) => ({
    code,
    name,
    data: {
      verb: 'run' as const,
      language: 'nl' as const,
      command: { kind: 'action.complete' as const, items: [{ project: projectCode(code), number: 3 }] },
    },
  });
  const projects = [choice('RVB', 'Rioolvervanging'), choice('SPO', 'Speelplekken')];
  const card = projectQuestionCard(projects, sceneOf(), 'A3');
  expect(textsOf(card)).toEqual(['A3 bestaat in meer projecten. Welk project bedoel je?']);
  expect(pressOf(card, 'SPO Speelplekken')).toMatchObject({ command: { items: [{ project: 'SPO', number: 3 }] } });
});
