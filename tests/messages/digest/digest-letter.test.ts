import { describe, expect, test } from 'vitest';
import { digestLetter } from '../../../src/messages/digest/digest-letter.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { rvbDigest } from '../../domain/digest/rvb-digest.ts';
import { itemOf } from '../../domain/item.ts';

const golden = `Weekbericht Rioolvervanging Bomenbuurt (RVB), week 47
Voor Noëlle van 't Hoff · stand maandag 23 november 2026 · GROTIK is een voorstel tot jij het vaststelt

GROTIK
  Geld          oranje  (was groen)   slechter
  Risico's      ROOD    (was oranje)  slechter
  Organisatie   oranje  (was oranje)  gelijk
  Tijd          oranje  (was oranje)  gelijk
  Informatie    groen   (was oranje)  beter
  Kwaliteit     groen   (was groen)   gelijk

Toelichting
  Geld: prognose € 2.933.000 bij een budget van € 2.850.000 (+ € 83.000, 2,9 %). Besluit B9 (€ 83.000) staat nog open. Post Onderzoeken komt € 27.000 hoger uit. A9 (Prognose kosten grondsanering bijwerken) is te laat.
  Risico's: R1 Verontreinigde grond Lindestraat is op 17 november opgetreden. R1, R2 en R3 zijn rood; voor 3 van de 3 loopt een maatregel.
  Organisatie: besluit B9 was nodig vóór 20 november. A25 heeft geen actiehouder.
  Tijd: mijlpalen MP5, MP6 en MP7 schuiven 10 werkdagen. 3 van de 19 open acties zijn te laat (16 %). A5 en A19 hebben voorrang en zijn te laat.

Vraagt een keuze van jou
  1. B9 De overschrijding van € 83.000 wordt gedekt uit de post onvoorzien. (nodig vóór 20 november): naar Wilma Schütte, of eerst in de stuurgroep?
  2. A19 Verlegschema gas en water vaststellen, 5 werkdagen te laat (hoog): Netbeheer Midden aanspreken of verschuiven?
  3. A25 Subsidie klimaatadaptatie uitzoeken: wie pakt dit op?

Acties: 19 open · 3 te laat · 2 afgerond in week 47
  Te laat: A19 Sjoerd Bruinsma (Netbeheer Midden) ma 16 nov · A5 Jan Bakker (Van der Graaf Infra B.V.) wo 18 nov · A9 Björn Özdemir vr 20 nov
  Deze week (6): A10 di 24 · A12 wo 25 · A11 en A13 do 26 · A7 en A21 vr 27 november
  Volgende week (5): A14 en A18 ma 30 november · A15 di 1 · A8 en A20 vr 4 december

Risico's: 10 actief (3 rood, 6 oranje, 1 groen) · 1 kans
  Herbeoordelen: R7 vandaag · R12 sinds 1 oktober

Besluiten: 1 wacht te lang (B9) · 1 aangehouden (B10, nodig vóór 11 december)

Mijlpalen: eerstvolgende MP5 Opdracht uitvoering verstrekt, vr 27 november (was 13 november)

Voor jou: A14 Capaciteit toezicht regelen met capaciteitsleverancier, ma 30 november (hoog)`;

const textOf = (change?: (facts: ProjectFacts) => ProjectFacts) => digestLetter(rvbDigest(change), 'nl').text;

test('the weekly mail of the sample reads as the customer described it', () => {
  expect(digestLetter(rvbDigest(), 'nl')).toEqual({
    kind: 'digest',
    subject: 'Weekbericht Rioolvervanging Bomenbuurt (RVB), week 47',
    text: golden,
  });
});

test('the English mail says the same in English', () => {
  const { subject, text } = digestLetter(rvbDigest(), 'en');
  expect(subject).toBe('Weekly digest Rioolvervanging Bomenbuurt (RVB), week 47');
  expect(text).toContain('Risks         RED     (was amber)   worse');
  expect(text).toContain('forecast €2,933,000 on a budget of €2,850,000 (+ €83,000, 2.9%)');
  expect(text).toContain('This week (6): A10 Tue 24 · A12 Wed 25 · A11 and A13 Thu 26 · A7 and A21 Fri 27 November');
  expect(text).not.toMatch(/\{\{|digest\.|grotik\./);
});

test('a title is repeated literally, whatever stands in it', () => {
  const nasty = '$t(digest.title) {{name}} <b>=1+1';
  const text = textOf((facts) => ({
    ...facts,
    actions: facts.actions.map((action) =>
      action.id === 19 ? { ...action, cells: { ...action.cells, Title: nasty } } : action,
    ),
  }));
  expect(text).toContain(`2. A19 ${nasty}, 5 werkdagen te laat`);
});

describe('empty sections', () => {
  const empty = textOf((facts) => ({
    ...facts,
    actions: [],
    risks: [],
    decisions: [],
    milestones: undefined,
    budgetLines: undefined,
    grotik: [],
  }));

  test('only the lights, their reasons and the actions remain', () => {
    const headings = empty
      .split('\n\n')
      .slice(1)
      .map((block) => block.split(/[\n:]/)[0]);
    expect(headings).toEqual(['GROTIK', 'Toelichting', 'Acties']);
  });

  test('a light without a past says so by silence, a grey one why', () => {
    expect(empty).toContain('  Geld          grijs                 onbekend');
    expect(empty).toContain('  Geld: er zijn geen actuele en volledige cijfers van de begrotingsposten.');
    expect(empty).toContain('Acties: 0 open · 0 te laat · 0 afgerond in week 47');
  });
});

describe('the explanation of a light', () => {
  const written = (ExplanationText: string) => (facts: ProjectFacts) => ({
    ...facts,
    grotik: [
      ...facts.grotik,
      itemOf(grotikStatusList, 50, { WeekKey: '2026-W47', Aspect: 'Time', ProposedLight: 'Amber', ExplanationText }),
    ],
  });

  test('a person’s own words replace those of the rules', () => {
    expect(textOf(written('De aannemer is ziek.\nHet werk ligt stil.'))).toContain(
      '  Tijd: De aannemer is ziek. Het werk ligt stil.\n',
    );
  });

  test('a draft that nobody touched is told in the language of the reader', () => {
    const draft =
      'Oorzaak: mijlpalen MP5, MP6 en MP7 schuiven 10 werkdagen. 3 van de 19 open acties zijn te laat (16 %). ' +
      'A5 en A19 hebben voorrang en zijn te laat.\nGevolg: de planning komt onder druk te staan.';
    const { text } = digestLetter(rvbDigest(written(draft)), 'en');
    expect(text).toContain('  Time: milestones MP5, MP6 and MP7 slip 10 working days.');
  });
});

test('a confirmed week is not called a proposal', () => {
  const text = digestLetter({ ...rvbDigest(), isConfirmed: true }, 'nl').text;
  expect(text).toContain('stand maandag 23 november 2026 · GROTIK is vastgesteld');
});
