import { describe, expect, test } from 'vitest';
import { understand } from '../../../bot/understand/understand.ts';
import { bomenbuurt, person } from './bomenbuurt.ts';
import { owner } from './utterances.ts';

const commandOf = (text: string): unknown => {
  const said = understand(text, bomenbuurt);
  return said.kind === 'nothing' ? said.kind : said.kind === 'command' ? said.command : said.partial;
};

const askedBy = (text: string): unknown => {
  const said = understand(text, bomenbuurt);
  return said.kind === 'question' ? said.ask : undefined;
};

describe('whose it is', () => {
  test.each([
    'van wie is A5?',
    'van wie is A5',
    'wie doet A5?',
    'wie doet actie 5',
    'wie is de actiehouder van A5?',
    'toon de eigenaar van A5',
    'aan wie is A5 toegewezen?',
    'A5 van wie?',
    'is A5 van Jan Bakker?',
    'who owns A5?',
    'whose is A5?',
    'whose action is A5',
    'who is the owner of A5?',
  ])('is asked by "%s"', (text) => {
    expect(commandOf(text)).toEqual({ kind: 'action.show', item: { number: 5 }, asked: 'Owner' });
  });

  test('is asked of a risk and of a decision too', () => {
    expect(commandOf('van wie is R3?')).toEqual({ kind: 'risk.show', item: { number: 3 }, asked: 'Owner' });
    expect(commandOf('wie heeft B4 ingebracht?')).toEqual({
      kind: 'decision.show',
      item: { number: 4 },
      asked: 'Owner',
    });
  });

  test.each(['toon A5', 'A5', 'wat is A5?', 'wanneer moet A5 af?', 'hoe staat het met A5?'])(
    'is not asked by "%s"',
    (text) => {
      expect(commandOf(text)).toEqual({ kind: 'action.show', item: { number: 5 } });
    },
  );
});

describe('who does it', () => {
  test.each([
    ['actie: Jan bellen voor vrijdag', undefined, 'Jan bellen'],
    ['actie: Jan Bakker belt de aannemer voor vrijdag', 'Jan Bakker', 'Jan Bakker belt de aannemer'],
    ['actie: ik bel de wethouder morgen', 'Aïsha El Amrani', 'ik bel de wethouder'],
    ['actie: Daan, zaal reserveren, 4 dec', 'Daan Kuipers', 'zaal reserveren'],
    ['actie: zaal reserveren - Daan - 4 dec', 'Daan Kuipers', 'zaal reserveren'],
    ['actie: bestek nakijken (Renée) voor 4 december', "Renée d'Hont", 'bestek nakijken'],
    ['actie: bestek nakijken door Renée, 4 december', "Renée d'Hont", 'bestek nakijken'],
    ['actie: bestek nakijken door de aannemer voor 4 december', undefined, 'bestek nakijken door de aannemer'],
    ['actie: bestek nakijken, eigenaar Sjoerd, streefdatum 4 dec', 'Sjoerd Bruinsma', 'bestek nakijken'],
    ['actie voor Daan om stukken te sturen voor vrijdag', 'Daan Kuipers', 'stukken te sturen'],
    ['kun je een actie maken voor Daan: stukken sturen, deadline 3 december?', 'Daan Kuipers', 'stukken sturen'],
  ])('%s', (text, name, title) => {
    expect(commandOf(text)).toMatchObject({ kind: 'action.add', title });
    expect((commandOf(text) as { owner?: unknown }).owner).toEqual(name === undefined ? undefined : owner(name));
  });

  test('a mention wins over a name that two people have', () => {
    const mentions = [{ text: '<at>Jan</at>', id: person('Jan de Groot').id }];
    const said = understand('actie: <at>Jan</at> belt de aannemer voor vrijdag', { ...bomenbuurt, mentions });
    expect(said).toMatchObject({ kind: 'command', command: { owner: { id: person('Jan de Groot').id } } });
  });

  test('a known organisation owns from outside', () => {
    expect(commandOf('actie: Netbeheer Midden levert schema uiterlijk 4 december')).toMatchObject({
      owner: { kind: 'organisation', name: 'Netbeheer Midden' },
    });
  });

  test('a typing error is offered, not assumed', () => {
    expect(askedBy('geef A25 aan Bjorm')).toMatchObject({
      kind: 'unknown-person',
      candidates: [person('Björn Özdemir')],
    });
    expect(commandOf('geef A25 aan Bjorm')).toEqual({ kind: 'action.assign', item: { number: 25 } });
  });

  test('two owners are a choice', () => {
    expect(askedBy('actie: Jan Bakker en Fenna maken de planning voor vrijdag')).toMatchObject({
      kind: 'which-person',
      candidates: [person('Jan Bakker'), person('Fenna de Vries-Jansen')],
    });
  });
});

describe('dates that belong to the title', () => {
  test.each([
    ["actie: agenda's stuurgroep 3 december rondsturen", "agenda's stuurgroep 3 december rondsturen"],
    ['actie: zaal reserveren voor bewonersavond 14 januari', 'zaal reserveren voor bewonersavond 14 januari'],
    ['actie: verschuif de vergadering naar dinsdag', 'verschuif de vergadering naar dinsdag'],
  ])('%s is confirmed', (text, title) => {
    expect(commandOf(text)).toEqual({ kind: 'action.add', title });
    expect(askedBy(text)).toMatchObject({ kind: 'confirm-day', why: 'maybe-content' });
  });

  test('a due phrase leaves another date in the title', () => {
    expect(commandOf('actie: vergadering op 10 december voorbereiden, uiterlijk vrijdag')).toEqual({
      kind: 'action.add',
      title: 'vergadering op 10 december voorbereiden',
      due: '2026-11-27',
    });
  });

  test('a day gone by is no due date', () => {
    expect(commandOf('actie: verslag van gisteren rondsturen')).toEqual({
      kind: 'action.add',
      title: 'verslag van gisteren rondsturen',
    });
    expect(askedBy('actie: verslag van gisteren rondsturen')).toMatchObject({ kind: 'missing-day' });
  });

  test('a date that does not exist is named', () => {
    expect(askedBy('actie: bestek nakijken 31-11')).toEqual({ kind: 'impossible-day', slot: 'due', text: '31-11' });
  });

  test('a past date and a Saturday are taken with a hint', () => {
    expect(understand('actie: bestek nakijken 1-10-2026', bomenbuurt)).toMatchObject({
      kind: 'command',
      hints: [{ kind: 'in-the-past', slot: 'due' }],
    });
    expect(understand('actie: bestek nakijken zaterdag', bomenbuurt)).toMatchObject({
      kind: 'command',
      hints: [{ kind: 'not-a-working-day', slot: 'due' }],
    });
  });
});

describe('other words for the same', () => {
  const complete = (...numbers: number[]): object => ({
    kind: 'action.complete',
    items: numbers.map((number) => ({ number })),
  });
  const to = (day: string): object => ({ kind: 'action.postpone', to: { kind: 'day', day } });

  test.each<[string, object]>([
    ['rond A12 af', complete(12)],
    ['kun je actie 12 op afgerond zetten?', complete(12)],
    ['ik heb A12 afgerond', complete(12)],
    ['acties 12 en 13 zijn afgerond', complete(12, 13)],
    ['Hoi Spil, zet actie 12 op klaar alsjeblieft', complete(12)],
    ['finish A12 and A13', complete(12, 13)],
    ['RVB-A12 is klaar', { items: [{ project: 'RVB', number: 12 }] }],
    ['actie 12 is klaar, offerte ligt in de map', { ...complete(12), note: 'offerte ligt in de map' }],
    ['A7 naar vrijdag', to('2026-11-27')],
    ['zet A7 op 4 december', to('2026-12-04')],
    ['stel A7 uit tot volgende week dinsdag', to('2026-12-01')],
    ['change the due date of A7 to Dec 4', to('2026-12-04')],
    ['schuif A7 3 werkdagen op', { to: { kind: 'shift', amount: 3, unit: 'working-day' } }],
    ['verschuif A7 naar vrijdag want de kraan is stuk', { reason: 'de kraan is stuk' }],
    ['verschuif actie 7 naar 4 december, de kraan is stuk', { reason: 'de kraan is stuk' }],
    ['A7, A9 en A12 naar vrijdag', { target: { items: [{ number: 7 }, { number: 9 }, { number: 12 }] } }],
    ['mijn acties', { kind: 'action.list', filter: { kind: 'mine' } }],
    ['show my overdue actions', { filter: { kind: 'overdue', mineOnly: true } }],
    ['wat staat er open voor Daan?', { filter: { kind: 'of-person', person: owner('Daan Kuipers') } }],
    ["what's due next week?", { filter: { kind: 'due-between' } }],
    ['ik pak A25 op', { kind: 'action.assign', owner: owner('Aïsha El Amrani') }],
    ['A5 is opgepakt', { kind: 'action.start', item: { number: 5 } }],
    ['zet prioriteit van A9 op laag', { kind: 'action.setPriority', priority: 'Low' }],
    ['A17 is niet meer nodig', { kind: 'action.cancel', item: { number: 17 } }],
    ['rode risico’s', { kind: 'risk.list', band: 'red' }],
    ['R4 kans 3 gevolg 2', { kind: 'risk.score', probability: 3, impact: 2 }],
    ['toon besluit 6', { kind: 'decision.show', item: { number: 6 } }],
    ['wanneer is het krediet besloten?', { kind: 'decision.find' }],
    ['B9 is genomen door de raad op 20 november', { decidedBy: 'de raad', decidedOn: '2026-11-20' }],
    ['wat heeft de stuurgroep besloten?', { kind: 'decision.list', level: 'SteeringGroup' }],
    ['besluitenlijst van 28 september', { range: { from: '2026-09-28', to: '2026-09-28' } }],
    ['is de kapvergunning al ingediend?', { kind: 'action.find' }],
    ['actie: brief versturen voor 3 december om 14:00', { title: 'brief versturen', due: '2026-12-03' }],
    ['hoe staan we ervoor?', { kind: 'grotik.show', week: '2026-W47' }],
    ['GROTIK week 46', { kind: 'grotik.show', week: '2026-W46' }],
    ['leg kwaliteit uit', { kind: 'grotik.explain', aspect: 'Quality' }],
    ['afspraak: Jan Bakker levert vrijdag de tekeningen', { kind: 'action.add', due: '2026-11-27' }],
    ['afspraak: we vergaderen voortaan op dinsdag', { kind: 'decision.add' }],
    ['maak dat ongedaan', { kind: 'undo' }],
    ['leg dat maar vast', { kind: 'clarify', why: 'what-to-record' }],
    ['wat kun je?', { kind: 'help' }],
    ['A12', { kind: 'action.show', item: { number: 12 } }],
  ])('%s', (text, expected) => {
    expect(commandOf(text)).toMatchObject(expected);
  });

  test.each([[''], ['   '], ['het weer is mooi'], ['de aannemer is klaar']])('"%s" is nothing', (text) => {
    expect(commandOf(text)).toBe('nothing');
  });
});
