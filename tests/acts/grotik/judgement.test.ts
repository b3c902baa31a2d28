import { describe, expect, test } from 'vitest';
import { correctedExplanation } from '../../../src/acts/grotik/corrected-explanation.ts';
import { isAlreadySo, judge, type LightChoice, missingWords } from '../../../src/acts/grotik/judgement.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { Light } from '../../../src/domain/values/vocabulary.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { itemOf } from '../../domain/item.ts';

const words = { explanation: 'Oorzaak: regen.', correction: 'Pompen.' };

const item = (cells: GrotikStatus['cells'] = {}) =>
  itemOf(grotikStatusList, 1, {
    ExplanationText: words.explanation,
    CorrectiveText: words.correction,
    ConfirmState: 'Proposal',
    ...cells,
  });

/** A light of a week that is past: no rules speak for it any more. */
const standing = (light: Light) =>
  ({ aspect: 'Time', light, version: 'v', stored: item(), proposal: undefined }) as const;

const judged = (light: Light, choice?: Omit<LightChoice, 'aspect'>, stored = item()) =>
  judge(standing(light), stored, words, choice && { aspect: 'Time', ...choice });

const confirmed = (Light: Light) => item({ ConfirmState: 'Confirmed', Light });

describe('a judgement', () => {
  test('keeps what the person says nothing about', () => {
    expect(judged('Amber')).toMatchObject({ light: 'Amber', ...words });
  });

  test('takes what the person says, without the white around it', () => {
    const choice = { light: 'Red', explanation: '  Kaart kwijt ', correction: ' Opnieuw\n' } as const;
    expect(judged('Amber', choice)).toMatchObject({ light: 'Red', explanation: 'Kaart kwijt', correction: 'Opnieuw' });
  });

  test('is already so only when light and both texts stand confirmed', () => {
    expect(isAlreadySo(judged('Amber', {}, confirmed('Amber')))).toBe(true);
    expect(isAlreadySo(judged('Amber', {}, item({ Light: 'Amber' })))).toBe(false);
    expect(isAlreadySo(judged('Red', {}, confirmed('Amber')))).toBe(false);
    expect(isAlreadySo(judged('Amber', { explanation: 'Anders' }, confirmed('Amber')))).toBe(false);
    expect(isAlreadySo(judged('Amber', { correction: 'Anders' }, confirmed('Amber')))).toBe(false);
  });
});

describe('the words that are missing', () => {
  const needs = (...given: Parameters<typeof judged>) => missingWords(judged(...given), '').map((one) => one.needs);

  test.each(['Amber', 'Red'] as const)('a light that is %s needs an explanation and a correction', (light) => {
    expect(needs(light)).toEqual([]);
    expect(needs(light, { explanation: '' })).toEqual(['explanation']);
    expect(needs(light, { correction: ' ' })).toEqual(['correction']);
  });

  test('a green one needs neither', () => {
    expect(needs('Green', { explanation: '', correction: '' })).toEqual([]);
  });

  test('another light than stands needs words, which of a past week are always somebody’s own', () => {
    expect(needs('Amber', { light: 'Green', explanation: '' })).toEqual(['explanation']);
    expect(needs('Amber', { light: 'Green' })).toEqual([]);
  });

  test('a confirmed one needs a reason instead', () => {
    const changed = judged('Amber', { light: 'Red' }, confirmed('Amber'));
    expect(missingWords(changed, ' ')).toEqual([{ aspect: 'Time', needs: 'reason' }]);
    expect(missingWords(changed, 'de factuur viel hoger uit')).toEqual([]);
    expect(missingWords(judged('Amber', {}, confirmed('Amber')), ''), 'nothing changes').toEqual([]);
  });
});

describe('the explanation of a corrected light', () => {
  const correcting = { name: 'Ann', today: day('2026-11-23'), reason: 'beter gezegd', language: 'nl' } as const;

  test('that was emptied is the reason alone', () => {
    const emptied = judged('Amber', { explanation: '' }, confirmed('Amber'));
    expect(correctedExplanation(emptied, correcting)).toBe('[2026-11-23 Ann] Correctie: beter gezegd');
  });

  test('keeps each line that somebody signed, once', () => {
    const signed = '[2026-11-20 Bo] Correctie: eerst';
    const before = item({ ConfirmState: 'Corrected', Light: 'Amber', ExplanationText: `Regen.\n${signed}` });
    const lines = (explanation: string) =>
      correctedExplanation(judged('Amber', { explanation }, before), correcting).split('\n');
    expect(lines('Zon.')).toEqual(['Zon.', signed, '[2026-11-23 Ann] Correctie: beter gezegd']);
    expect(lines(`Zon.\n${signed}`)).toEqual(['Zon.', signed, '[2026-11-23 Ann] Correctie: beter gezegd']);
  });
});
