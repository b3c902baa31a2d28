import { person } from './bomenbuurt.ts';

/**
 * What a sentence must come to: the slots of the command, and the questions in order.
 * `asks` lists question kinds, `similar` the items that the answer mentions.
 */
export interface Expected {
  readonly command: Record<string, unknown>;
  readonly asks?: readonly (string | Record<string, unknown>)[];
  readonly similar?: readonly string[];
}

export type Utterance = readonly [id: string, text: string, expected: Expected | 'nothing'];

export const owner = (name: string): Record<string, unknown> => ({ kind: 'person', ...person(name) });
const n = (number: number): Record<string, unknown> => ({ number });
const ask = (kind: string, slots: Record<string, unknown>): Record<string, unknown> => ({ kind, ...slots });
const mine = { kind: 'mine' };

export const dutch: readonly Utterance[] = [
  [
    '1',
    'actie: Jan belt de aannemer voor vrijdag',
    {
      command: { kind: 'action.add', title: 'Jan belt de aannemer', due: '2026-11-27' },
      asks: [ask('which-person', { candidates: [person('Jan Bakker'), person('Jan de Groot')] })],
    },
  ],
  ['2', 'wat staat er open voor mij?', { command: { kind: 'action.list', filter: mine } }],
  ['3', "welke risico's zijn rood?", { command: { kind: 'risk.list', band: 'red' } }],
  [
    '4',
    'leg besluit vast: we kiezen variant B',
    {
      command: { kind: 'decision.add', title: 'we kiezen variant B' },
      asks: ['similar', ask('decision-details', { missing: ['level', 'rationale'] }), 'confirm-day'],
      similar: ['B6'],
    },
  ],
  ['5', 'zet actie 12 op afgerond', { command: { kind: 'action.complete', items: [n(12)] } }],
  [
    '6',
    'verschuif actie 7 naar 3 december',
    {
      command: {
        kind: 'action.postpone',
        target: { kind: 'items', items: [n(7)] },
        to: { kind: 'day', day: '2026-12-03' },
      },
    },
  ],
  ['7', 'status GROTIK', { command: { kind: 'grotik.show', week: '2026-W47' } }],
  ['8', 'herinner iedereen met een achterstallige actie', { command: { kind: 'remind.send' }, asks: ['confirm-send'] }],
  [
    '9',
    'nieuwe actie voor Daan: zaal reserveren, uiterlijk 1 dec',
    {
      command: { kind: 'action.add', title: 'zaal reserveren', owner: owner('Daan Kuipers'), due: '2026-12-01' },
      similar: ['A21'],
    },
  ],
  [
    '10',
    'Fenna, kun jij dinsdag de ondernemers bellen?',
    {
      command: {
        kind: 'action.add',
        title: 'de ondernemers bellen',
        owner: owner('Fenna de Vries-Jansen'),
        due: '2026-11-24',
      },
      asks: [ask('offer', { as: 'action' })],
    },
  ],
  [
    '11',
    'ap Renée: opdrachtbrief bodemonderzoek registreren wk 49',
    {
      command: {
        kind: 'action.add',
        title: 'opdrachtbrief bodemonderzoek registreren',
        owner: owner("Renée d'Hont"),
        due: '2026-12-04',
      },
    },
  ],
  [
    '12',
    'actie: regenwaterplan checken z.s.m.',
    {
      command: { kind: 'action.add', title: 'regenwaterplan checken', priority: 'High' },
      asks: [ask('missing-day', { slot: 'due', proposal: '2026-11-30', word: 'z.s.m.' })],
    },
  ],
  ['13', 'A12 is klaar', { command: { kind: 'action.complete', items: [n(12)] } }],
  [
    '14',
    '10 en 11 zijn af',
    {
      command: { kind: 'action.complete', items: [n(10), n(11)] },
      asks: [ask('which-list', { numbers: [10, 11], candidates: ['A'] })],
    },
  ],
  ['15', 'actie 12 is nog niet afgerond', { command: { kind: 'action.show', item: n(12), asked: 'Done' } }],
  ['16', 'is actie 12 al afgerond?', { command: { kind: 'action.show', item: n(12), asked: 'Done' } }],
  [
    '17',
    'heropen actie 3, de tekeningen kloppen niet',
    { command: { kind: 'action.reopen', item: n(3), reason: 'de tekeningen kloppen niet' } },
  ],
  [
    '18',
    'schuif mijn acties van deze week een week op',
    {
      command: {
        kind: 'action.postpone',
        target: { kind: 'mine', range: { from: '2026-11-23', to: '2026-11-29' } },
        to: { kind: 'shift', amount: 1, unit: 'week' },
      },
      asks: ['confirm-bulk'],
    },
  ],
  ['19', 'geef actie 25 aan Björn', { command: { kind: 'action.assign', item: n(25), owner: owner('Björn Özdemir') } }],
  [
    '20',
    'zet A5 op wacht op derden, de aannemer heeft geen kraan',
    { command: { kind: 'action.wait', item: n(5), note: 'de aannemer heeft geen kraan' } },
  ],
  [
    '21',
    'wie moet de kapvergunning indienen?',
    {
      command: {
        kind: 'action.find',
        search: { text: 'de kapvergunning indienen', terms: ['kapvergunning', 'indienen'] },
        asked: 'Owner',
      },
    },
  ],
  [
    '22',
    'wat moet er volgende week af?',
    {
      command: {
        kind: 'action.list',
        filter: { kind: 'due-between', range: { from: '2026-11-30', to: '2026-12-04' }, mineOnly: false },
      },
    },
  ],
  [
    '23',
    'actie 3 dec bewonersavond voorbereiden',
    {
      command: { kind: 'action.add', title: 'bewonersavond voorbereiden' },
      asks: [ask('confirm-day', { slot: 'due', day: '2026-12-03', why: 'number-or-date' })],
    },
  ],
  [
    '24',
    'actie: =HYPERLINK("http://x.nl") nalopen morgen',
    { command: { kind: 'action.add', title: '=HYPERLINK("http://x.nl") nalopen', due: '2026-11-24' } },
  ],
  ['25', 'maak A9 prio hoog', { command: { kind: 'action.setPriority', item: n(9), priority: 'High' } }],
  [
    '26',
    'notitie bij A19: netbeheerder belooft schema op 30-11',
    { command: { kind: 'action.note', item: n(19), note: 'netbeheerder belooft schema op 30-11' } },
  ],
  ['27', 'verwijder actie 17', { command: { kind: 'action.cancel', item: n(17) }, asks: ['missing-reason'] }],
  [
    '28',
    'nieuw risico: bemaling geeft scheuren bij Iepenhof 12, kans 2 gevolg 4',
    {
      command: {
        kind: 'risk.add',
        title: 'bemaling geeft scheuren bij Iepenhof 12',
        type: 'Threat',
        probability: 2,
        impact: 4,
      },
      similar: ['R6'],
    },
  ],
  [
    '29',
    'risico: oorzaak lange levertijd, gebeurtenis buizen te laat, gevolg 3 weken vertraging',
    {
      command: {
        kind: 'risk.add',
        title: 'buizen te laat',
        type: 'Threat',
        cause: 'lange levertijd',
        event: 'buizen te laat',
        consequence: '3 weken vertraging',
      },
      asks: [ask('missing-scores', { missing: ['probability', 'impact'], proposal: { impact: 3 } })],
    },
  ],
  [
    '30',
    'er is een grote kans dat de netbeheerder te laat is',
    {
      command: { kind: 'risk.add', title: 'de netbeheerder te laat is', type: 'Threat', probability: 4 },
      asks: [ask('offer', { as: 'risk' }), ask('missing-scores', { missing: ['impact'] })],
      similar: ['R3'],
    },
  ],
  [
    '31',
    'kans: glasvezel kan meeliften in onze sleuf',
    {
      command: { kind: 'risk.add', title: 'glasvezel kan meeliften in onze sleuf', type: 'Opportunity' },
      similar: ['R11'],
    },
  ],
  ['32', 'zet de kans van risico 4 op 3', { command: { kind: 'risk.score', item: n(4), probability: 3 } }],
  ['33', 'welke kansen hebben we?', { command: { kind: 'risk.list', type: 'Opportunity' } }],
  ['34', 'hoe groot is de kans op R3?', { command: { kind: 'risk.show', item: n(3) } }],
  [
    '35',
    'het kabelrisico is gisteren opgetreden',
    {
      command: { kind: 'risk.occurred', on: '2026-11-22' },
      asks: [
        ask('which-item', { list: 'R', candidates: [titleOf('R', 2), titleOf('R', 3)] }),
        ask('confirm-day', { slot: 'on', day: '2026-11-22', why: 'not-a-working-day' }),
      ],
    },
  ],
  ['36', 'R6 is beheerst', { command: { kind: 'risk.control', item: n(6) } }],
  [
    '37',
    'maatregel bij R8: inhuur via raamcontract, Noëlle, half januari',
    {
      command: {
        kind: 'measure.add',
        risk: n(8),
        title: 'inhuur via raamcontract',
        owner: owner("Noëlle van 't Hoff"),
        due: '2027-01-15',
      },
    },
  ],
  ['38', "welke risico's moeten herbeoordeeld worden?", { command: { kind: 'risk.list', review: true } }],
  ['39', "agendeer de risico's voor het projectoverleg", { command: { kind: 'risk.agenda' } }],
  [
    '40',
    'besluit: stuurgroep akkoord met start op 25 januari want levertijd gas',
    {
      command: {
        kind: 'decision.add',
        title: 'stuurgroep akkoord met start op 25 januari',
        level: 'SteeringGroup',
        rationale: 'levertijd gas',
      },
      asks: [ask('confirm-day', { slot: 'decidedOn', day: '2026-11-23' })],
    },
  ],
  [
    '41',
    'ter besluitvorming: extra speelplek Iepenhof, nodig voor 11-12',
    {
      command: { kind: 'decision.add', title: 'extra speelplek Iepenhof', neededBy: '2026-12-11' },
      asks: ['similar'],
      similar: ['B10'],
    },
  ],
  [
    '42',
    'wat hebben we besloten over nachtwerk?',
    { command: { kind: 'decision.find', search: { text: 'nachtwerk', terms: ['nachtwerk', 'nightwork'] } } },
  ],
  ['43', 'ongedaan maken', { command: { kind: 'undo' } }],
  [
    '44',
    'besluit 9 is vanmorgen genomen door Wilma',
    {
      command: { kind: 'decision.take', item: n(9), decidedOn: '2026-11-23', decidedBy: 'Wilma Schütte' },
      asks: [ask('decision-details', { missing: ['rationale'] })],
    },
  ],
  ['45', 'we hebben nog niets besloten over de bomen', { command: { kind: 'none' } }],
  [
    '46',
    'houd besluit 10 aan tot na de kerst',
    { command: { kind: 'decision.hold', item: n(10), neededBy: '2026-12-28' } },
  ],
  [
    '47',
    'besluitenlijst van de laatste stuurgroep',
    { command: { kind: 'decision.list', level: 'SteeringGroup', latest: true } },
  ],
  [
    '48',
    'zet geld op oranje want het bodemonderzoek valt duurder uit',
    {
      command: {
        kind: 'grotik.set',
        aspect: 'Money',
        light: 'Amber',
        explanation: 'het bodemonderzoek valt duurder uit',
      },
    },
  ],
  ['49', 'stel GROTIK week 47 vast', { command: { kind: 'grotik.confirm', week: '2026-W47' } }],
  ['50', 'waarom is tijd oranje?', { command: { kind: 'grotik.explain', aspect: 'Time', light: 'Amber' } }],
  ['51', 'hoe stonden we er twee weken geleden voor?', { command: { kind: 'grotik.show', week: '2026-W46' } }],
  [
    '52',
    'we hebben groen licht van de wethouder',
    {
      command: { kind: 'decision.add', title: 'we hebben groen licht van de wethouder', level: 'PoliticalClient' },
      asks: [ask('offer', { as: 'decision' }), 'decision-details', 'confirm-day'],
    },
  ],
  ['53', 'herinner mij donderdag aan A20', { command: { kind: 'remind.schedule', item: n(20), on: '2026-11-26' } }],
  ['54', 'stuur het weekbericht nu', { command: { kind: 'digest.now' }, asks: ['confirm-send'] }],
  ['55', 'zet mijn herinneringen uit tot 4 januari', { command: { kind: 'remind.pause', until: '2027-01-04' } }],
  [
    '56',
    'ik trek aan de bel: toezicht valt uit per 1 december',
    { command: { kind: 'signal.raise', text: 'toezicht valt uit per 1 december' }, similar: ['R8'] },
  ],
  ['57', 'hoe vol zit ik?', { command: { kind: 'workload.check' } }],
  ['58', 'welke mijlpalen schuiven?', { command: { kind: 'milestone.list', slippingOnly: true } }],
  [
    '59',
    'zet alles op afgerond',
    { command: { kind: 'clarify', why: 'bulk-without-filter', wanted: 'action.complete' } },
  ],
  ['60', 'doe maar zoals Jan net zei', { command: { kind: 'clarify', why: 'refers-to-speech' } }],
];

function titleOf(list: string, number: number): Record<string, unknown> {
  return { list, number };
}
