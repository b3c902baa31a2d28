import { afterEach, describe, expect, test } from 'vitest';
import type { GrotikAnswer } from '../../src/tab-api/grotik.ts';
import { buttonsOf, textOf } from './read-message.ts';
import { sharePointOf } from './sharepoint.ts';
import { type Delivered, type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
afterEach(() => world.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';

async function digestsOf(person: string, channel: Delivered['channel']): Promise<readonly Delivered[]> {
  return (await world.deliveries()).filter(
    (one) => one.kind === 'digest' && one.channel === channel && world.nameOf(one.recipient.id) === person,
  );
}

/** The mailed digest of this Monday, in lines. */
async function monday(): Promise<readonly string[]> {
  await world.moveTo('2026-11-23T08:30');
  const [mail] = await digestsOf(manager, 'mail');
  if (mail === undefined) throw new Error('no digest came');
  return textOf(mail)
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

test('the Monday digest says what the customer’s example says', async () => {
  world = await startSpilWorld();
  expect(await monday()).toEqual([
    'Weekbericht Rioolvervanging Bomenbuurt (RVB), week 47',
    "Voor Noëlle van 't Hoff · stand maandag 23 november 2026 · GROTIK is een voorstel tot jij het vaststelt",
    'GROTIK',
    'Geld          oranje  (was groen)   slechter',
    "Risico's      ROOD    (was oranje)  slechter",
    'Organisatie   oranje  (was oranje)  gelijk',
    'Tijd          oranje  (was oranje)  gelijk',
    'Informatie    groen   (was oranje)  beter',
    'Kwaliteit     groen   (was groen)   gelijk',
    'Toelichting',
    expect.stringMatching(
      /^Geld: prognose € 2\.933\.000 bij een budget van € 2\.850\.000 \(\+ € 83\.000, 2,9 %\).*B9.*Post Onderzoeken komt € 27\.000 hoger uit.*A9 .*te laat/,
    ),
    expect.stringMatching(/^Risico's: R1 Verontreinigde grond Lindestraat is op 17 november opgetreden.*R2 en R3/),
    'Organisatie: besluit B9 was nodig vóór 20 november. A25 heeft geen actiehouder.',
    expect.stringMatching(
      /^Tijd: mijlpalen MP5, MP6 en MP7 schuiven 10 werkdagen\. 3 van de 19 open acties zijn te laat \(16 %\)/,
    ),
    'Vraagt een keuze van jou',
    expect.stringMatching(/^1\. B9 .*€ 83\.000.*onvoorzien.*Wilma Schütte.*stuurgroep/),
    expect.stringMatching(/^2\. A19 .*5 werkdagen te laat \(hoog\): Netbeheer Midden aanspreken of verschuiven\?/),
    '3. A25 Subsidie klimaatadaptatie uitzoeken: wie pakt dit op?',
    'Acties: 19 open · 3 te laat · 2 afgerond in week 47',
    'Te laat: A19 Sjoerd Bruinsma (Netbeheer Midden) ma 16 nov · A5 Jan Bakker (Van der Graaf Infra B.V.) wo 18 nov · A9 Björn Özdemir vr 20 nov',
    'Deze week (6): A10 di 24 · A12 wo 25 · A11 en A13 do 26 · A7 en A21 vr 27 november',
    'Volgende week (5): A14 en A18 ma 30 november · A15 di 1 · A8 en A20 vr 4 december',
    "Risico's: 10 actief (3 rood, 6 oranje, 1 groen) · 1 kans",
    'Herbeoordelen: R7 vandaag · R12 sinds 1 oktober',
    'Besluiten: 1 wacht te lang (B9) · 1 aangehouden (B10, nodig vóór 11 december)',
    'Mijlpalen: eerstvolgende MP5 Opdracht uitvoering verstrekt, vr 27 november (was 13 november)',
    expect.stringMatching(/^Voor jou: A14 Capaciteit toezicht regelen.*, ma 30 november \(hoog\)$/),
  ]);
});

test('the manager may confirm from the card, the support professional reads the same without that button', async () => {
  world = await startSpilWorld();
  await monday();
  const [forManager] = await digestsOf(manager, 'chat');
  const [forSupport] = await digestsOf(support, 'chat');
  expect(buttonsOf(forManager?.content)).toContain('GROTIK vaststellen');
  expect(buttonsOf(forSupport?.content)).not.toContain('GROTIK vaststellen');
  expect(forSupport && textOf(forSupport)).toBe(forManager && textOf(forManager));
  expect(await digestsOf(support, 'mail')).toEqual([]);
});

describe('the digest follows what people changed in SharePoint before half past eight', () => {
  test.each([
    ['a later due date', 'Actions', 19, { DueDate: '2026-12-10T12:00:00Z' }, 'Acties: 19 open · 2 te laat'],
    ['a finished action', 'Actions', 9, { ActionStatus: 'Afgerond' }, 'Acties: 18 open · 2 te laat'],
    ['a new forecast', 'BudgetLines', 2, { Forecast: 500_000 }, 'Geld          ROOD'],
    ['a smaller chance', 'Risks', 2, { Probability: 1 }, "Risico's: 10 actief (2 rood"],
    ['a decision taken', 'Decisions', 9, { DecisionStatus: 'Genomen' }, 'Besluiten: 1 aangehouden (B10'],
    [
      'a milestone moved',
      'Milestones',
      5,
      { ForecastDate: '2026-12-18T12:00:00Z' },
      'Tijd          ROOD    (was oranje)  slechter',
    ],
  ])('%s', async (_, list, id, fields, expected) => {
    world = await startSpilWorld();
    await sharePointOf(world).edit(list, id, fields);
    expect((await monday()).join('\n')).toContain(expected);
  });
});

test('without the setting no mail goes out, the chat still does', async () => {
  world = await startSpilWorld();
  await sharePointOf(world).edit('ProjectSettings', 1, { DigestMailCopy: false });
  await world.moveTo('2026-11-23T08:30');
  expect(await digestsOf(manager, 'mail')).toEqual([]);
  expect(await digestsOf(manager, 'chat')).toHaveLength(1);
});

test('an escalation that falls on a digest day stands in the digest, not in a message of its own', async () => {
  world = await startSpilWorld();
  // Normaal escalates after five working days: Monday 23 November.
  await sharePointOf(world).edit('Actions', 10, { DueDate: '2026-11-16T12:00:00Z' });
  const lines = await monday();
  expect(lines).toContainEqual(expect.stringMatching(/^\d\. A10 .*5 werkdagen te laat/));
  expect(await world.reached('chat')).not.toContain(`reminder ${manager}`);
});

test('a digest day of its own moves the digest of one project only', async () => {
  world = await startSpilWorld();
  await world.moveTo('2026-11-26T08:30');
  const digests = (await world.deliveries()).filter(({ kind, channel }) => kind === 'digest' && channel === 'chat');
  expect(digests.map((one) => `${one.at.slice(0, 10)} ${world.nameOf(one.recipient.id)}`)).toEqual([
    `2026-11-23 ${manager}`,
    `2026-11-23 ${support}`,
    '2026-11-26 Fenna de Vries-Jansen',
    '2026-11-26 Daan Kuipers',
  ]);
});

describe('the six lights', () => {
  const inWeek = async (week: string) =>
    (await sharePointOf(world).read('GrotikStatus'))
      .map(({ fields }) => fields)
      .filter(({ WeekKey }) => WeekKey === week);

  test('stand in the list at seven o’clock on Monday, as proposals with their trend', async () => {
    world = await startSpilWorld({ loadedAt: '2026-11-22T12:00' });
    await world.moveTo('2026-11-23T06:59');
    expect(await inWeek('2026-W47')).toEqual([]);
    await world.moveTo('2026-11-23T07:00');
    const lights = (await inWeek('2026-W47')).map((fields) =>
      ['Aspect', 'ProposedLight', 'Trend', 'ConfirmState'].map((name) => fields[name]).join(' '),
    );
    expect(lights).toEqual([
      'Geld Oranje Slechter Voorstel',
      'Risico Rood Slechter Voorstel',
      'Organisatie Oranje Gelijk Voorstel',
      'Tijd Oranje Gelijk Voorstel',
      'Informatie Groen Beter Voorstel',
      'Kwaliteit Groen Gelijk Voorstel',
    ]);
    const evidence = Object.fromEntries(
      (await inWeek('2026-W47')).map((fields) => [fields['Aspect'], fields['Evidence']]),
    );
    expect(evidence).toMatchObject({
      Geld: expect.stringMatching(/GEL2[\s\S]*GEL3[\s\S]*GEL4/),
      Risico: expect.stringMatching(/RIS1[\s\S]*RIS3/),
      Organisatie: expect.stringMatching(/ORG4[\s\S]*ORG5/),
      Tijd: expect.stringMatching(/TIJ2[\s\S]*TIJ4[\s\S]*TIJ5/),
    });
  });

  test('are proposed later in the week when Spil was away on Monday', async () => {
    world = await startSpilWorld({ loadedAt: '2026-11-22T12:00', now: '2026-11-25T09:00' });
    expect(await inWeek('2026-W47')).toHaveLength(6);
  });

  test('stay what the manager confirmed, however often they are computed again', async () => {
    world = await startSpilWorld();
    const board = await world.api<GrotikAnswer>(manager, 'GET', '/api/projects/RVB/grotik?week=2026-W47');
    const { shownAt } = board.body;
    const aspects = board.body.aspects.map(({ aspect, proposedLight, version }) => ({
      aspect,
      shown: { light: proposedLight, version },
      light: 'Amber',
      explanation: 'Zo zie ik het zelf.',
      correction: 'We kijken er volgende week naar.',
    }));
    const confirmed = await world.api(manager, 'POST', '/api/projects/RVB/grotik/2026-W47/confirm', {
      shownAt,
      aspects,
    });
    expect(confirmed.status).toBe(200);
    await sharePointOf(world).edit('Risks', 1, { RiskStatus: 'Gesloten' });
    const before = await inWeek('2026-W47');
    world = await world.restart('2026-11-23T08:20');
    expect(await inWeek('2026-W47')).toEqual(before);
    expect(before.map(({ Light }) => Light)).toEqual(Array.from({ length: 6 }, () => 'Oranje'));
    expect((await monday()).join()).not.toContain('GROTIK is een voorstel');
  });
});
