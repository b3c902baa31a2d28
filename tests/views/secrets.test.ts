import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { budgetLinesList } from '../../src/lists/budget-lines.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { projectSettingsList } from '../../src/lists/project-settings.ts';
import { secretsOf } from '../../src/views/secrets.ts';
import { readerOf, rowOf } from '../bot/cards/scene-of.ts';

const channel = readerOf({ place: 'channel' });
const member = readerOf();
const guest = readerOf({ isGuest: true });
const tomorrow = day('2027-03-01');

const hidden = rowOf(decisionsList, 12, {
  Title: 'Schikken met de aannemer (nadeelcompensatie).',
  DecisionText: 'We betalen in twee delen\nMet geheimhouding!',
  Rationale: 'ja',
  DecisionStatus: 'Proposed',
  FinancialImpact: 83_000,
  NeededBy: day('2026-12-04'),
  ProposedBy: { aad: personId('jan'), name: "Jan van 't Hoff-Peeters" },
  Confidential: true,
});

describe('what a confidential row holds', () => {
  const tells = secretsOf([hidden], channel);

  test.each([
    'Zie B12 voor de rest.',
    'b12',
    'We gaan Schikken met de aannemer (nadeelcompensatie)',
    'Er ligt een voorstel: schikken met de aannemer.',
    'Afspraak: we betalen in twee delen, zegt men.',
    'met geheimhouding',
    'De kosten zijn 83000 euro.',
    'De kosten zijn € 83.000.',
    'De kosten zijn 83 000 euro.',
    'De kosten zijn 83\u00a0000 euro.',
    'Voor 2026-12-04 beslissen.',
    'Voor 4-12 beslissen.',
    'Voor 4/12 beslissen.',
    'Voor 4 december beslissen.',
    'Voor 4 dec beslissen.',
    'Before 4 December.',
    "Jan van 't Hoff-Peeters vraagt erom.",
    'Jan vraagt erom.',
    'HOFF-PEETERS vraagt erom.',
  ])('is told by "%s"', (text) => {
    expect(tells(text)).toBe(true);
  });

  test.each([
    '',
    'Zie B1 en B120 voor de rest.',
    'Ja, dat is goed.',
    'De aannemer begint in januari.',
    'De kosten zijn 183.000 euro.',
    'De kosten zijn 8.300.000 euro.',
    'Voor 14 december beslissen.',
    'Voor 4 januari beslissen.',
    'Voor 4-1 beslissen.',
    'Januari is druk.',
    'Wat van een ander is.',
    'Proposed',
    'RVB',
  ])('is not told by "%s"', (text) => {
    expect(tells(text)).toBe(false);
  });

  test('is looked for where a guest reads, wherever that is', () => {
    expect(secretsOf([hidden], guest)('Zie B12.')).toBe(true);
    expect(secretsOf([hidden], readerOf({ place: 'channel', isGuest: true }))('Zie B12.')).toBe(true);
  });

  test('may be told to a member in their own chat', () => {
    expect(secretsOf([hidden], member)('B12: schikken met de aannemer voor 83.000')).toBe(false);
  });

  test('counts an amount of a hundred, and no smaller number', () => {
    const tellsOf = (AmountIncrease: number) =>
      secretsOf([rowOf(budgetLinesList, 3, { Budget: AmountIncrease, Confidential: true })], channel);
    expect(tellsOf(100)('Dat kost 100 euro.')).toBe(true);
    expect(tellsOf(99)('Dat kost 99 euro.')).toBe(false);
  });

  test('counts a word of four letters, and no shorter one', () => {
    const tellsOf = (Title: string) => secretsOf([rowOf(budgetLinesList, 3, { Title, Confidential: true })], channel);
    expect(tellsOf('Buis')('De buis is te duur.')).toBe(true);
    expect(tellsOf('Gas')('Het gas is te duur.')).toBe(false);
  });

  test('of a list whose items nobody numbers has no number to tell', () => {
    const role = rowOf(projectRolesList, 7, { Person: { name: 'Zoë Łukasik' }, Confidential: true });
    expect(secretsOf([role], channel)('7 undefined7')).toBe(false);
    expect(secretsOf([role], channel)('Łukasik doet het.')).toBe(true);
  });

  test('with signs of its own is looked for literally', () => {
    const tellsOf = secretsOf([rowOf(actionsList, 3, { Title: 'Prijs (x.y)? [a]', Confidential: true })], channel);
    expect(tellsOf('de prijs (x.y)? [a] dus')).toBe(true);
    expect(tellsOf('Prijs: xzy')).toBe(true);
    expect(tellsOf('Prij (xzy) a')).toBe(false);
  });

  test('initials and small words of a name are no name', () => {
    const row = rowOf(actionsList, 3, { Owner: { name: 'J.P. de Vries, IB' }, Confidential: true });
    const tellsOf = secretsOf([row], channel);
    expect(['de', 'J.P.', 'IB', 'vries'].map((word) => tellsOf(`zegt ${word} nu`))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('names an organisation that acts', () => {
    const row = rowOf(actionsList, 3, { ExternalOwner: 'Netbeheer Noord', Confidential: true });
    expect(secretsOf([row], channel)('netbeheer wacht')).toBe(true);
  });

  test('a date that is none has no words', () => {
    const row = rowOf(actionsList, 3, { DueDate: 'na de gunning' as never, Confidential: true });
    expect(secretsOf([row], channel)('na de gunning')).toBe(false);
  });
});

describe('who is late', () => {
  const late = rowOf(actionsList, 5, {
    Title: 'Vergunning aanvragen',
    DueDate: day('2026-11-02'),
    ActionStatus: 'InProgress',
    Owner: { name: 'Zoë Łukasik' },
    ExternalOwner: 'Netbeheer',
    ProgressNotes: '[2026-11-03 Bart] wacht op tekening',
  });

  test('is not named in a channel, what is late is', () => {
    const tells = secretsOf([late], channel);
    expect(['Zoë belt.', 'Łukasik belt.', 'Netbeheer belt.'].map(tells)).toEqual([true, true, true]);
    expect(['A5 is te laat.', 'Vergunning aanvragen', 'wacht op tekening'].map(tells)).toEqual([false, false, false]);
  });

  test('is named to one person, guests included', () => {
    expect([member, guest].map((reader) => secretsOf([late], reader)('Zoë belt.'))).toEqual([false, false]);
  });

  test('is nobody while the date is still to come', () => {
    const planned = rowOf(actionsList, 5, { ...late.item.cells, DueDate: tomorrow });
    expect(secretsOf([planned], channel)('Zoë belt.')).toBe(false);
  });
});

test('several people of one cell are all looked for', () => {
  const Deputies = [{ name: 'Zoë Łukasik' }, { name: 'Jan Bakker' }];
  const tells = secretsOf([rowOf(projectSettingsList, 1, { Deputies, Confidential: true })], channel);
  expect(['Łukasik', 'Bakker', 'Peeters'].map(tells)).toEqual([true, true, false]);
});

test('without secrets every text may be told', () => {
  expect(secretsOf([], channel)('wat dan ook')).toBe(false);
});
