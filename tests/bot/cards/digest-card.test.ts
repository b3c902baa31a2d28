import { expect, test } from 'vitest';
import { channelReply, personReply } from '../../../bot/cards/proactive-cards.ts';
import { aspectOrder } from '../../../src/domain/values/vocabulary.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import { parseWeek, type WeekKey } from '../../../src/domain/values/week.ts';
import { rvbDigest } from '../../domain/digest/rvb-digest.ts';
import { buttonsOf, pressOf, textsOf } from './read-card.ts';

const tabUrl = (project: string) => `https://teams.example/${project}`;
const toConfirm = {
  at: '2026-11-23T07:30:00.000Z' as Moment,
  lights: aspectOrder.map((aspect) => ({ aspect, light: 'Green' as const, version: 'abcdefgh12345678' })),
};
const digest = (mayConfirm: boolean) =>
  personReply({ kind: 'digest', digest: rvbDigest(), ...(mayConfirm ? { toConfirm } : {}) }, 'nl', false, tabUrl);

test('the weekly card holds the sections of the digest in their order', () => {
  const texts = textsOf(digest(true));
  const order = ['GROTIK', 'Toelichting', 'Vraagt een keuze van jou', 'Acties', "Risico's", 'Besluiten', 'Mijlpalen'];
  const places = [...order, 'Voor jou'].map((heading) => texts.indexOf(heading));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('each light has a symbol beside its word, never only a colour', () => {
  const texts = textsOf(digest(true));
  expect(texts).toContain('Geld: ▲ oranje (was groen) · slechter');
  expect(texts).toContain("Risico's: ■ ROOD (was oranje) · slechter");
  expect(texts).toContain('Kwaliteit: ✓ groen (was groen) · gelijk');
});

test('only who may confirm gets the button, with the week and what was shown', () => {
  expect(buttonsOf(digest(true))).toEqual(['GROTIK vaststellen', 'Open in tabblad']);
  expect(buttonsOf(digest(false))).toEqual(['Open in tabblad']);
  const pressed = pressOf(digest(true), 'GROTIK vaststellen');
  expect(pressed).toMatchObject({ verb: 'confirm-grotik', project: 'RVB', week: '2026-W47', shown: toConfirm });
  expect('digest' in pressed && pressed.digest?.sections.length).toBeGreaterThan(6);
});

test('a digest stays well within what Teams takes as one card', () => {
  expect(JSON.stringify(digest(true).card).length).toBeLessThan(20_000);
});

test('the channel hears of a confirmed week without names', () => {
  const lights = ['Amber', 'Red', 'Amber', 'Amber', 'Green', 'Green'] as const;
  const posted = channelReply(
    {
      kind: 'grotik-confirmed',
      week: parseWeek('2026-W47') as WeekKey,
      lights: aspectOrder.map((aspect, index) => ({ aspect, light: lights[index] ?? 'Grey' })),
      isCorrected: false,
      actions: { open: 19, overdue: 3 },
    },
    'nl',
  );
  expect(textsOf(posted)).toEqual([
    "GROTIK week 47 is vastgesteld: Geld oranje, Risico's rood, Organisatie oranje, Tijd oranje, Informatie groen, " +
      'Kwaliteit groen. 19 acties open, 3 te laat. Details in het tabblad.',
  ]);
});
