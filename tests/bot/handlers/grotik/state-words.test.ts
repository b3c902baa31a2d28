import { expect, test } from 'vitest';
import { stateWords } from '../../../../bot/handlers/grotik/state-words.ts';
import type { Talk } from '../../../../bot/handlers/talk.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { storedStatus } from '../../../../src/grotik/show-status.ts';
import { type GrotikStatus, grotikStatusList } from '../../../../src/lists/grotik-status.ts';
import { createTranslate } from '../../../../src/words/translate.ts';
import { itemOf } from '../../../domain/item.ts';
import { week } from './week-bench.ts';

const talk = { t: createTranslate('nl'), language: 'nl' } as Talk;
const confirmed: GrotikStatus['cells'] = {
  WeekKey: week,
  Light: 'Amber',
  ProposedLight: 'Amber',
  ConfirmState: 'Confirmed',
  ConfirmedBy: { name: 'Noëlle' },
  ConfirmedOn: day('2026-11-23'),
};
const corrected: GrotikStatus['cells'] = {
  ...confirmed,
  ConfirmState: 'Corrected',
  ConfirmedBy: { name: 'Aïsha' },
  ConfirmedOn: day('2026-11-25'),
};

/** How a week is called of which these lights stand written, money first. */
const said = (money: GrotikStatus['cells'], time: GrotikStatus['cells'], isConfirmed = true): string => {
  const rows = [
    itemOf(grotikStatusList, 1, { ...money, Aspect: 'Money' }),
    itemOf(grotikStatusList, 2, { ...time, Aspect: 'Time' }),
  ];
  return stateWords({ ...storedStatus(rows, week), isConfirmed }, talk);
};

const proposed: GrotikStatus['cells'] = { WeekKey: week, ProposedLight: 'Amber', ConfirmState: 'Proposal' };

test('a proposal is called one', () => {
  expect(said(proposed, proposed, false)).toBe(
    'Dit is een voorstel. De projectmanager heeft het nog niet vastgesteld.',
  );
});

test('of a proposal that SharePoint took in part the confirmed lights are named', () => {
  expect(said(confirmed, proposed, false)).toBe('Een deel is vastgesteld: Geld. De rest is nog een voorstel.');
  expect(said(confirmed, corrected, false)).toBe('Een deel is vastgesteld: Geld en Tijd. De rest is nog een voorstel.');
});

test('a confirmed week says by whom and on which day', () => {
  expect(said(confirmed, { ...confirmed, ConfirmedBy: { name: 'Aïsha' } })).toBe(
    '✓ Vastgesteld door Noëlle op maandag 23 november 2026.',
  );
});

test('a corrected one says who corrected it, whichever light that was', () => {
  expect(said(confirmed, corrected)).toBe('✓ Gecorrigeerd door Aïsha op woensdag 25 november 2026.');
});

test.each(['ConfirmedBy', 'ConfirmedOn'] as const)(
  'one of which nobody filled in %s, as in SharePoint itself, says only that it is confirmed',
  (column) => {
    const { [column]: _, ...half } = confirmed;
    expect(said(half, half)).toBe('Deze week is vastgesteld.');
  },
);
