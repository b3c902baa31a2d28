import { owner, type Utterance } from './utterances.ts';

const n = (number: number): Record<string, unknown> => ({ number });
const ask = (kind: string, slots: Record<string, unknown>): Record<string, unknown> => ({ kind, ...slots });

export const english: readonly Utterance[] = [
  [
    'E1',
    'action: Renée sends the contract by Friday',
    {
      command: {
        kind: 'action.add',
        title: 'Renée sends the contract',
        owner: owner("Renée d'Hont"),
        due: '2026-11-27',
      },
    },
  ],
  ['E2', "what's on my plate?", { command: { kind: 'action.list', filter: { kind: 'mine' } } }],
  ['E3', 'what is overdue?', { command: { kind: 'action.list', filter: { kind: 'overdue', mineOnly: false } } }],
  ['E4', 'mark A12 as done', { command: { kind: 'action.complete', items: [n(12)] } }],
  ['E5', "A12 isn't done yet", { command: { kind: 'action.show', item: n(12), asked: 'Done' } }],
  [
    'E6',
    'move action 7 to Dec 3',
    {
      command: {
        kind: 'action.postpone',
        target: { kind: 'items', items: [n(7)] },
        to: { kind: 'day', day: '2026-12-03' },
      },
    },
  ],
  [
    'E7',
    'push A10 by two days',
    {
      command: {
        kind: 'action.postpone',
        target: { kind: 'items', items: [n(10)] },
        to: { kind: 'shift', amount: 2, unit: 'day' },
      },
    },
  ],
  [
    'E8',
    'move A7 to 12/3',
    {
      command: { kind: 'action.postpone', target: { kind: 'items', items: [n(7)] } },
      asks: [ask('which-day', { slot: 'to', candidates: ['2027-03-12', '2026-12-03'] })],
    },
  ],
  ['E9', 'assign 25 to Bjorn', { command: { kind: 'action.assign', item: n(25), owner: owner('Björn Özdemir') } }],
  [
    'E10',
    'who owns the permit?',
    {
      command: { kind: 'action.find', search: { text: 'the permit', terms: ['permit', 'vergunning'] }, asked: 'Owner' },
    },
  ],
  [
    'E11',
    'add risk: dewatering damages houses, probability 2 impact 4',
    { command: { kind: 'risk.add', title: 'dewatering damages houses', type: 'Threat', probability: 2, impact: 4 } },
  ],
  ['E12', 'which risks are red?', { command: { kind: 'risk.list', band: 'red' } }],
  ['E13', 'risk 6 is under control', { command: { kind: 'risk.control', item: n(6) } }],
  [
    'E14',
    'add opportunity: fibre can share our trench',
    { command: { kind: 'risk.add', title: 'fibre can share our trench', type: 'Opportunity' } },
  ],
  ['E15', 'risk 1 happened last Tuesday', { command: { kind: 'risk.occurred', item: n(1), on: '2026-11-17' } }],
  [
    'E16',
    'record decision: we go for variant B because of root zones',
    {
      command: { kind: 'decision.add', title: 'we go for variant B', rationale: 'root zones' },
      asks: ['similar', ask('decision-details', { missing: ['level'] }), 'confirm-day'],
      similar: ['B6'],
    },
  ],
  [
    'E17',
    'what did we decide about night work?',
    {
      command: {
        kind: 'decision.find',
        search: { text: 'night work', terms: ['night', 'work', 'nightwork', 'nachtwerk'] },
      },
    },
  ],
  ['E18', 'withdraw decision 8', { command: { kind: 'decision.withdraw', item: n(8) } }],
  ['E19', 'GROTIK status please', { command: { kind: 'grotik.show', week: '2026-W47' } }],
  ['E20', 'set time to green', { command: { kind: 'grotik.set', aspect: 'Time', light: 'Green' } }],
  ['E21', 'remind everyone who is late', { command: { kind: 'remind.send' }, asks: ['confirm-send'] }],
  ['E22', 'remind me tomorrow about A20', { command: { kind: 'remind.schedule', item: n(20), on: '2026-11-24' } }],
  [
    'E23',
    'snooze A9 until next Monday',
    { command: { kind: 'remind.snooze', item: n(9), until: '2026-11-30' }, asks: ['not-your-item'] },
  ],
  [
    'E24',
    'show decisions from last month',
    { command: { kind: 'decision.list', range: { from: '2026-10-01', to: '2026-10-31' } } },
  ],
  ['E25', 'help', { command: { kind: 'help' } }],
];
