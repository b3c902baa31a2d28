import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandKind } from '../../../bot/understand/command.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { bomenbuurt, roster } from './bomenbuurt.ts';

const writing: ReadonlySet<CommandKind> = new Set([
  'action.add',
  'action.complete',
  'action.postpone',
  'action.assign',
  'action.reopen',
  'action.start',
  'action.wait',
  'action.setPriority',
  'action.note',
  'action.cancel',
  'risk.add',
  'risk.score',
  'risk.occurred',
  'risk.control',
  'measure.add',
  'decision.add',
  'decision.take',
  'decision.hold',
  'decision.withdraw',
  'grotik.set',
  'grotik.confirm',
  'remind.send',
  'remind.schedule',
  'remind.pause',
  'remind.snooze',
  'digest.now',
  'signal.raise',
  'undo',
]);

function writes(text: string): CommandKind | undefined {
  const said = understand(text, bomenbuurt);
  return said.kind === 'command' && writing.has(said.command.kind) ? said.command.kind : undefined;
}

/** Words of the trade and of every day, dates, names, item numbers: none of them orders anything. */
const ordinary = [
  ...'de het een aannemer kraan riool bomen straat bewoners planning geld tijd rood groen oranje budget is was ligt loopt vandaag morgen vrijdag volgende week 3 december 12 2 en met over goed lang veel nieuw groot mooi bezig komt ziet the contract sewer street looks long big today friday december we they our 3-12 wk 49'.split(
    ' ',
  ),
  ...roster.map(({ name }) => name),
  'Jan',
  'A12',
  'R3',
  'B6',
  'RVB-A7',
  '#5',
];

describe('nothing is written by accident', () => {
  test('any text is understood without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(() => understand(text, bomenbuurt)).not.toThrow();
      }),
    );
  });

  test('text that starts as a command is understood without an error', () => {
    const openings = [
      'actie: ',
      'besluit: ',
      'risico: ',
      'verschuif A7 naar ',
      'geef A25 aan ',
      'notitie bij A19: ',
      'A12 is klaar, ',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...openings), fc.string({ unit: 'grapheme', maxLength: 200 }), (opening, text) => {
        expect(['command', 'question', 'nothing']).toContain(understand(opening + text, bomenbuurt).kind);
      }),
    );
  });

  test('ordinary words never make a command that writes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ordinary), { minLength: 1, maxLength: 12 }), (words) => {
        expect(writes(words.join(' '))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['actie 12 is nog niet afgerond'],
    ['A12 is bijna klaar'],
    ['A12 is 80% klaar'],
    ['A12 is vrijdag klaar'],
    ['A12 moet vrijdag klaar zijn'],
    ['als A12 klaar is, laat het me weten'],
    ['weet je of A12 klaar is?'],
    ['kun je zeggen of A12 klaar is?'],
    ['wanneer is A12 klaar?'],
    ['kan ik A12 afronden?'],
    ['A12 wordt morgen afgerond'],
    ['zet alles op afgerond'],
    ['alle acties zijn afgerond'],
    ['verwijder alles'],
    ['verschuif alle acties een week'],
    ['geef actie 25 niet aan Björn'],
    ['R6 is nog niet beheerst'],
    ['is R3 opgetreden?'],
    ['besluit 9 is nog niet genomen'],
    ['we hebben nog niets besloten over de bomen'],
    ['we hebben groen licht van de wethouder'],
    ['akkoord'],
    ['er staat rood op de rekening'],
    ['het groenbeheer is klaar'],
    ['we hebben geen tijd'],
    ['de opdracht voor de aannemer is klaar'],
    ['nieuwe verkeersmaatregel: borden plaatsen'],
    ['stuur geen herinneringen'],
    ['Jan moet vrijdag de aannemer bellen'],
    ['doe maar zoals Jan net zei'],
    ['zet de kans van risico 4 op 7'],
    ['A12 is not done'],
    ["don't close A12"],
    ['will A12 be done by Friday?'],
  ])('"%s" writes nothing', (text) => {
    expect(writes(text)).toBeUndefined();
  });
});

describe('long and hostile text', () => {
  test.each([
    ['blanks', `actie: ${' '.repeat(50_000)}x`],
    ['commas', `acties ${'1, '.repeat(5000)}`],
    ['numbers', `verschuif A7 naar ${'1-'.repeat(3000)}`],
    ['names', `actie: ${"Jan de van 't ".repeat(200)}`],
    ['words', `zet ${'de '.repeat(1000)}op afgerond`],
    ['letters', 'a'.repeat(100_000)],
    ['brackets', `actie: ${'(<at>'.repeat(5000)}`],
    ['hashes', `${'# '.repeat(1000)}aan`],
    ['weekdays', 'volgende week '.repeat(200)],
  ])('%s are read within a quarter of a second', (_, text) => {
    const start = performance.now();
    understand(text, bomenbuurt);
    expect(performance.now() - start).toBeLessThan(250);
  });

  test('what stands beyond two thousand characters is not read', () => {
    const said = understand(`actie: ${'x'.repeat(3000)} voor vrijdag`, bomenbuurt);
    expect(said).toMatchObject({ kind: 'question', ask: { kind: 'missing-day' } });
  });
});
