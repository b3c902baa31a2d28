import { describe, expect, test } from 'vitest';
import { personReply } from '../../../bot/cards/proactive-cards.ts';
import type { AutomaticLine } from '../../../src/domain/reminders/automatic-line.ts';
import type { ReminderLine } from '../../../src/domain/reminders/reminder-bundle.ts';
import { day } from '../../../src/domain/values/day.ts';
import { type ETag, projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { buttonsOf, nodesOf, pressOf, textsOf } from './read-card.ts';

const renee = personId('renee');

const line = (given: Partial<ReminderLine>): ReminderLine => ({
  project: projectCode('RVB'),
  list: 'Actions',
  itemId: 12,
  etag: '"1"' as ETag,
  title: 'Offerte aanvullend bodemonderzoek checken',
  status: 'InProgress',
  rawStatus: undefined,
  rule: 'RM-1',
  date: day('2026-11-25'),
  workingDays: -2,
  priority: 'Normal',
  owner: { aad: renee, name: "Renée d'Hont" },
  externalOwner: undefined,
  isConfidential: false,
  isEscalation: false,
  isStandIn: false,
  occasions: [],
  ...given,
});

const reminder = (lines: readonly ReminderLine[], possiblyDouble = false) =>
  personReply(
    { kind: 'reminder', name: "Renée d'Hont", today: day('2026-11-23'), bundle: { recipient: renee, lines } },
    'nl',
    possiblyDouble,
    (project) => `https://teams.example/${project}`,
  );

describe('one reminder', () => {
  const card = reminder([line({})]);

  test('reads in the fixed tone', () => {
    expect(textsOf(card)[0]).toBe(
      'Hoi Renée, over 2 werkdagen (wo 25 november) is deze actie aan de beurt: ' +
        'A12 Offerte aanvullend bodemonderzoek checken. Lukt dat?',
    );
  });

  test('can be finished, moved or passed on where it is read', () => {
    expect(buttonsOf(card)).toEqual(['Afgerond', 'Verschuiven', 'Verschuif', 'Hulp nodig', 'Open in tabblad']);
    expect(pressOf(card, 'Afgerond')).toMatchObject({ verb: 'complete', project: 'RVB', list: 'Actions', item: 12 });
    expect(pressOf(card, 'Verschuif', { day: '2026-12-03' })).toMatchObject({
      verb: 'postpone',
      day: '2026-12-03',
      shown: { day: '2026-11-25' },
    });
  });

  test.each([{}, { isEscalation: true }, { list: 'Risks' }, { rule: 'RM-10' }] as const)(
    'has no button that is always refused for who may only read: %o',
    (given) => {
      expect(buttonsOf(reminder([line({ ...given, isReadOnly: true })]))).toEqual(['Open in tabblad']);
    },
  );

  test('is told aloud in full', () => {
    expect(card.card.speak).toContain('A12 Offerte aanvullend bodemonderzoek checken');
    expect(card.card.lang).toBe('nl');
  });
});

test('a message that may have arrived before says so first', () => {
  const card = reminder([line({})], true);
  expect(textsOf(card)[0]).toBe('Mogelijk dubbel: Teams gaf geen duidelijk antwoord.');
  expect(card.summary).toMatch(/^Mogelijk dubbel/);
});

describe('several reminders', () => {
  const lines = Array.from({ length: 12 }, (_, index) => line({ itemId: index + 1, title: `Actie ${index + 1}` }));
  const card = reminder(lines);

  test('show ten, say how many are left', () => {
    expect(textsOf(card).filter((text) => text.startsWith('Over 2 werkdagen'))).toHaveLength(10);
    expect(textsOf(card)).toContain('en nog 2');
  });

  test('have buttons of their own, so that the card itself has few', () => {
    expect(card.card.actions).toHaveLength(1);
    const sets = nodesOf(card.card).filter(({ type }) => type === 'ActionSet');
    expect(sets).toHaveLength(10);
    expect(sets.every(({ actions }) => (actions as unknown[]).length <= 6)).toBe(true);
  });

  test('stay on the screen when one of them is pressed', () => {
    expect(pressOf(card, 'Afgerond')).toMatchObject({ item: 1, keep: true });
  });

  test('name no input twice: a client refuses such a card', () => {
    const ids = nodesOf(card.card).flatMap(({ type, id }) => (type?.startsWith('Input.') ? [id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('tell projects apart', () => {
    const both = reminder([line({}), line({ project: projectCode('SPO'), itemId: 3, title: 'Keuring aanvragen' })]);
    expect(textsOf(both).join()).toContain('RVB-A12');
    expect(textsOf(both).join()).toContain('SPO-A3');
  });
});

test('an escalation asks for a choice, not for the work itself', () => {
  const card = reminder([line({ rule: 'RM-5', isEscalation: true, workingDays: 5, date: day('2026-11-16') })]);
  expect(buttonsOf(card).filter((title) => title !== 'Verschuif')).toEqual([
    'Bespreken',
    'Verschuiven',
    'Andere actiehouder',
    'Geen actie',
    'Open in tabblad',
  ]);
});

test('an action without an owner asks for one', () => {
  const card = reminder([line({ rule: 'RM-10', owner: undefined, workingDays: 2 })]);
  expect(buttonsOf(card)[0]).toBe('Actiehouder kiezen');
  expect(pressOf(card, 'Actiehouder kiezen')).toMatchObject({ verb: 'assign', item: 12 });
});

test('a decision is not finished with a press', () => {
  const card = reminder([line({ list: 'Decisions', itemId: 9, rule: 'RM-7', status: 'Proposed', workingDays: 1 })]);
  expect(buttonsOf(card)).toEqual(['Hulp nodig', 'Open in tabblad']);
});

test('a title cannot smuggle a link into the card', () => {
  const card = reminder([line({ title: '[gratis](http://kwaad.nl)' })]);
  const [text] = nodesOf(card.card).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
  expect(text).toContain('\\[gratis\\]');
});

describe('what Spil changed by itself', () => {
  const change = (given: Partial<AutomaticLine> = {}): AutomaticLine => ({
    project: projectCode('RVB'),
    list: 'Decisions',
    itemId: 6,
    etag: '"7"' as ETag,
    title: 'We kiezen variant B.',
    why: 'all-done',
    status: 'Done',
    milestone: undefined,
    isHidden: false,
    mayUndo: true,
    ...given,
  });
  const changedCard = (lines: readonly ReminderLine[], ...changed: readonly AutomaticLine[]) =>
    personReply(
      {
        kind: 'reminder',
        name: "Renée d'Hont",
        today: day('2026-11-23'),
        bundle: { recipient: renee, lines, changed },
      },
      'nl',
      false,
      (project) => `https://teams.example/${project}`,
    );

  test('stands alone in a message when there is nothing to be reminded of, with its own way back', () => {
    const card = changedCard([], change());
    expect(textsOf(card)).toEqual([
      'Intussen gewijzigd:',
      'Hoi Renée,',
      'B6 We kiezen variant B staat nu op Afgerond: alle gekoppelde acties zijn klaar.',
    ]);
    expect(buttonsOf(card)).toEqual(['B6 ongedaan maken', 'Open in tabblad']);
    expect(pressOf(card, 'B6 ongedaan maken')).toMatchObject({
      verb: 'undo',
      project: 'RVB',
      list: 'Decisions',
      item: 6,
      etag: '"7"',
    });
  });

  test('follows the reminders', () => {
    const texts = textsOf(changedCard([line({})], change()));
    expect(texts.slice(-3)).toEqual([
      'Lukt dat?',
      'Intussen gewijzigd:',
      'B6 We kiezen variant B staat nu op Afgerond: alle gekoppelde acties zijn klaar.',
    ]);
  });

  test('cannot be undone by whoever may not', () => {
    expect(buttonsOf(changedCard([], change({ mayUndo: false })))).toEqual(['Open in tabblad']);
  });

  test('says of a hidden item its number only', () => {
    const card = changedCard([], change({ isHidden: true, title: '', status: undefined, mayUndo: false }));
    expect(textsOf(card).at(-1)).toBe('B6 (vertrouwelijk) is automatisch gewijzigd.');
  });

  test('says that a milestone may have been reached', () => {
    const finished = { list: 'Actions', itemId: 5, why: 'steps-done', milestone: 3 } as const;
    expect(textsOf(changedCard([], change(finished))).at(-1)).toMatch(
      /^A5 .* staat nu op Afgerond: alle stappen zijn klaar\. Deze actie hoort bij mijlpaal MP3/,
    );
  });
});
