import { describe, expect, test } from 'vitest';
import { actionCard } from '../../../bot/cards/action-card.ts';
import { actionListCard } from '../../../bot/cards/action-list-card.ts';
import { actionFacts, actionRow } from '../../../bot/cards/action-words.ts';
import { literal } from '../../../bot/cards/literal.ts';
import { shownOwner } from '../../../bot/cards/shown-beside.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { buttonsOf, factsOf, pressOf, textsOf } from './read-card.ts';
import { sceneOf, viewIn } from './scene-of.ts';

const tabUrl = () => 'https://teams.example';

const lateCells = {
  Title: 'Proefsleuven graven Eikenlaan',
  Owner: { name: 'Jan Bakker' },
  ExternalOwner: 'Van der Graaf Infra B.V.',
  DueDate: day('2026-11-18'),
  ActionStatus: 'InProgress',
} as const;
const late = viewIn(actionsList, 5, lateCells);
const secretCells = {
  Title: 'Onderhandelen over de prijs',
  Owner: { name: 'Noëlle' },
  DueDate: day('2026-12-01'),
  ActionStatus: 'New',
  Confidential: true,
} as const;

describe('a row of a list', () => {
  test('says number, title, day, owner, status', () => {
    expect(actionRow(late, sceneOf(), { withOwner: true })).toBe(
      '**A5** Proefsleuven graven Eikenlaan · wo 18 november · Jan Bakker (Van der Graaf Infra B.V.) · ' +
        'In behandeling · ⚠ te laat',
    );
  });

  test('names nobody who is late in a channel', () => {
    const row = actionRow(viewIn(actionsList, 5, lateCells, { place: 'channel' }), sceneOf(), { withOwner: true });
    expect(row).toContain('te laat');
    expect(row).not.toMatch(/Jan|Graaf/);
  });

  test('of a confidential action is only a number in a channel', () => {
    const inChannel = viewIn(actionsList, 7, secretCells, { place: 'channel' });
    expect(actionRow(inChannel, sceneOf(), { withOwner: true })).toBe('A7 (vertrouwelijk)');
    expect(actionRow(viewIn(actionsList, 7, secretCells), sceneOf(), { withOwner: true })).toContain('Onderhandelen');
  });

  test('of a confidential action is its number with the status for a guest', () => {
    const toGuest = viewIn(actionsList, 7, secretCells, { isGuest: true });
    expect(actionRow(toGuest, sceneOf(), { withOwner: true })).toBe('A7 (vertrouwelijk) · Nieuw');
  });

  test('carries its project where projects stand side by side', () => {
    expect(actionRow(late, sceneOf({ severalProjects: true }), { withOwner: false })).toMatch(/^\*\*RVB-A5\*\*/);
  });
});

test('after a write everything is repeated, with the weekday', () => {
  expect(factsOf({ summary: '', card: cardWith(actionFacts(late, sceneOf())) })).toEqual({
    Actie: 'A5 Proefsleuven graven Eikenlaan',
    Actiehouder: 'Jan Bakker (Van der Graaf Infra B.V.)',
    Streefdatum: 'woensdag 18 november 2026 (⚠ te laat)',
    Status: 'In behandeling',
  });
});

const cardWith = (facts: ReturnType<typeof actionFacts>) => ({
  type: 'AdaptiveCard' as const,
  body: [{ type: 'FactSet' as const, facts: [...facts] }],
});

const shownCard = (
  action: Parameters<typeof actionCard>[0]['action'],
  remarks: readonly string[],
  ...place: [Parameters<typeof actionCard>[1], typeof tabUrl]
) => actionCard({ action, remarks, mayPress: true }, ...place);

test('a confidential action has no step buttons in a channel: they would tell that it is open', () => {
  const inChannel = viewIn(actionsList, 7, secretCells, { place: 'channel' });
  expect(buttonsOf(shownCard(inChannel, [], sceneOf(), tabUrl))).toEqual(['Open in tabblad']);
});

test('an action that ended has no step buttons', () => {
  const done = viewIn(actionsList, 3, { Title: 'Tekeningen verwerken', ActionStatus: 'Done' });
  expect(buttonsOf(shownCard(done, [], sceneOf(), tabUrl))).toEqual(['Open in tabblad']);
  expect(buttonsOf(shownCard(late, [], sceneOf(), tabUrl))).toContain('Afgerond');
});

test('a button to postpone carries the date beside it, also when there is none', () => {
  const postponed = (cells: object) =>
    actionCard({ action: viewIn(actionsList, 5, cells), remarks: [], mayPress: true }, sceneOf(), tabUrl);
  const pressed = (cells: object) => pressOf(postponed(cells), 'Verschuif', { day: '2026-12-03' });
  expect(pressed(lateCells)).toMatchObject({ verb: 'postpone', day: '2026-12-03', shown: { day: '2026-11-18' } });
  expect(pressed({ ...lateCells, DueDate: undefined })).toMatchObject({ shown: {} });
});

test.each([
  [
    { Owner: { aad: 'a0000000-0000-4000-8000-000000000003', name: 'Jan' }, ExternalOwner: undefined },
    'personal',
    { person: 'a0000000-0000-4000-8000-000000000003' },
  ],
  [{ Owner: undefined }, 'personal', { organisation: 'Van der Graaf Infra B.V.' }],
  [{ Owner: { name: 'Jan' } }, 'personal', undefined],
  [{}, 'channel', undefined],
] as const)('whose an action is goes with a button where it is shown: %j', (cells, place, shown) => {
  expect(shownOwner(viewIn(actionsList, 5, { ...lateCells, ...cells } as object, { place })).shown).toEqual(shown);
});

describe('the steps of an action', () => {
  const withSteps = (Steps: string, cells: object = {}) => ({ ...lateCells, ...cells, Steps });
  const shown = (cells: object, reader = {}, scene = sceneOf()) =>
    textsOf(shownCard(viewIn(actionsList, 5, cells, reader), [], scene, tabUrl));

  test('stand on its card as a checklist, under a line that says how far it is', () => {
    expect(shown(withSteps('[x] Klic-melding doen\n[ ] Sleuf graven'))).toEqual([
      'A5 Proefsleuven graven Eikenlaan',
      'Stappen: 1 van 2 klaar',
      '☑ Klic-melding doen',
      '☐ Sleuf graven',
    ]);
    expect(shown(withSteps('[x] Dig'), {}, sceneOf({ language: 'en' }))).toContain('Steps: 1 of 1 done');
  });

  test('are said aloud as far as they are', () => {
    const view = viewIn(actionsList, 5, withSteps('[x] Klic-melding doen\n[ ] Sleuf graven'));
    expect(shownCard(view, ['Goed om te weten.'], sceneOf(), tabUrl).summary).toBe(
      'A5 Proefsleuven graven Eikenlaan. Stappen: 1 van 2 klaar. Goed om te weten.',
    );
  });

  test('are literal, whatever somebody typed', () => {
    const view = viewIn(actionsList, 5, withSteps('[ ] **Bel** [ons](https://kwaad.nl)'));
    const { card } = shownCard(view, [], sceneOf(), tabUrl);
    expect(JSON.stringify(card.body)).toContain(JSON.stringify(literal('☐ **Bel** [ons](https://kwaad.nl)')));
    expect(JSON.stringify(card.body)).not.toContain('**Bel**');
  });

  test('are ten at most, then how many are left', () => {
    const texts = shown(withSteps(Array.from({ length: 13 }, (_, index) => `[ ] Stap ${index + 1}`).join('\n')));
    expect(texts.filter((text) => text.startsWith('☐'))).toHaveLength(10);
    expect(texts).toContain('Stappen: 0 van 13 klaar');
    expect(texts.at(-1)).toBe('en nog 3');
  });

  test.each([undefined, ''])('that are not there are not mentioned: %j', (Steps) => {
    expect(shown({ ...lateCells, Steps })).toEqual(['A5 Proefsleuven graven Eikenlaan']);
  });

  test.each([{ place: 'channel' }, { isGuest: true }] as const)('of a hidden action stay hidden: %j', (reader) => {
    expect(shown(withSteps('[ ] Prijs noemen', secretCells), reader)).toEqual(['A5 (vertrouwelijk)']);
  });
});

describe('a list of actions', () => {
  const actions = Array.from({ length: 12 }, (_, index) =>
    viewIn(actionsList, index + 1, { Title: `Actie nummer ${index + 1}`, ActionStatus: 'New' }),
  );
  const card = actionListCard(
    { title: 'Jij hebt 12 open acties', actions, remarks: [], isOwn: true, toFinish: actions },
    sceneOf(),
    tabUrl,
  );

  test('shows ten, then how many are left', () => {
    expect(textsOf(card).filter((text) => text.includes('Actie nummer'))).toHaveLength(10);
    expect(textsOf(card)).toContain('en nog 2');
  });

  test('has at most six buttons', () => {
    expect(buttonsOf(card)).toEqual(['A1 afgerond', 'A2 afgerond', 'A3 afgerond', 'Open in tabblad']);
  });

  test('says its numbers aloud', () => {
    expect(card.summary).toContain('A1, A2, A3');
  });

  test('speaks the language of the question', () => {
    const english = sceneOf({ language: 'en', severalProjects: true });
    const row = actionRow({ ...late, project: projectCode('SPO') }, english, { withOwner: true });
    expect(row).toContain('**SPO-A5**');
    expect(row).toContain('In progress · ⚠ overdue');
  });
});
