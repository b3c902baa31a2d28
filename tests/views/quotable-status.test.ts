import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import type { GrotikStatus } from '../../src/lists/grotik-status.ts';
import { quotableStatus } from '../../src/views/quotable-status.ts';
import { readerOf } from '../bot/cards/scene-of.ts';
import { rvbFacts } from '../domain/rvb-facts.ts';

const open = rvbFacts();
const facts = {
  ...open,
  risks: open.risks.map((risk) => (risk.id === 8 ? { ...risk, cells: { ...risk.cells, Confidential: true } } : risk)),
};
const calendar = createCalendar(open.settings);
const quote = (cells: GrotikStatus['cells'], reader = readerOf({ place: 'channel' })) =>
  quotableStatus(facts, calendar, reader)(cells);

const whole = {
  Aspect: 'Risk',
  WeekKey: '2026-W47',
  Light: 'Red',
  ExplanationText: 'Twee risico’s zijn rood.',
  CorrectiveText: 'Bespreek R3.',
  Evidence: 'RIS1: R3; RIS2: R2 zonder maatregel',
} as const;

describe('the words to a light', () => {
  test('are quoted whole where they tell nothing hidden', () => {
    expect(quote(whole)).toEqual(whole);
  });

  test.each([
    ['the explanation', { ExplanationText: 'Door R8 is het rood.' }],
    ['the correction', { CorrectiveText: 'Bespreek R8.' }],
  ])('go as a whole when %s tells of a hidden row; the light and the rules stay', (_, told) => {
    expect(quote({ ...whole, ...told })).toStrictEqual({
      Aspect: 'Risk',
      WeekKey: '2026-W47',
      Light: 'Red',
      Evidence: 'RIS1: R3; RIS2: R2 zonder maatregel',
    });
  });

  test('go too when a rule tells of one; only that rule is left out', () => {
    expect(quote({ ...whole, Evidence: 'RIS1: R3; RIS2: R8; RIS4: R2' })).toStrictEqual({
      Aspect: 'Risk',
      WeekKey: '2026-W47',
      Light: 'Red',
      Evidence: 'RIS1: R3; RIS4: R2',
    });
  });

  test('go too when a rule may have counted one: the number would tell its state', () => {
    const counted = { ...whole, Evidence: 'RIS1: R3; RIS3: 3 rood; RIS4: R2, R3' };
    expect(quote(counted)).toStrictEqual({
      Aspect: 'Risk',
      WeekKey: '2026-W47',
      Light: 'Red',
      Evidence: 'RIS1: R3; RIS4: R2, R3',
    });
    expect(quote(counted, readerOf({ isGuest: true }))).toEqual(quote(counted));
    expect(quote(counted, readerOf())).toEqual(counted);
  });

  test('may count where no hidden row can be among what was counted', () => {
    const late = { ...whole, Aspect: 'Time', Evidence: 'TIJ4: 3/19 te laat' } as const;
    expect(quote(late)).toEqual(late);
    const { Aspect: _, ...unknown } = late;
    expect(quote(unknown).Evidence).toBe('');
  });

  test('are quoted to a member in their own chat, whatever they tell', () => {
    const told = { ...whole, ExplanationText: 'Door R8 is het rood.' };
    expect(quote(told, readerOf())).toEqual(told);
  });

  test('that were never written are not made up', () => {
    expect(quote({ Light: 'Green' })).toStrictEqual({ Light: 'Green' });
    expect(quote({ Light: 'Red', CorrectiveText: 'Bespreek R8.' })).toStrictEqual({ Light: 'Red', Evidence: '' });
  });
});
