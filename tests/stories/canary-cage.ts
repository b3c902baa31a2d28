import { nodesOf } from '../bot/cards/read-card.ts';
import { sharePointOf } from './sharepoint.ts';
import type { SpilWorld } from './spil-world.ts';

/** Rows that sentences of the understanding tests name, made confidential with one canary in every cell. */
export const hiddenRows = [
  ['Actions', 12],
  ['Actions', 14],
  ['Actions', 20],
  ['Risks', 1],
  ['Risks', 6],
  ['Decisions', 6],
  ['Decisions', 9],
  ['ControlMeasures', 1],
  ['Milestones', 5],
  ['BudgetLines', 2],
] as const;

/** Actions that are late; a part of each owner's name. */
export const lateRows = [
  [5, 'Jan'],
  [9, 'Björn'],
  [19, 'Sjoerd'],
] as const;

const canaryDay = '2026-10-13';
const amount = 917_351;

const cellsOf: Readonly<Record<(typeof hiddenRows)[number][0], Readonly<Record<string, unknown>>>> = {
  Actions: {
    ActionDescription: 'Kanariebeschrijving',
    ExternalOwner: 'Kanariehouder',
    DueDate: canaryDay,
    Priority: 'Hoog',
    GrotikAspect: 'Tijd',
    ActionStatus: 'Wacht op derden',
    ProgressNotes: '[2026-10-13 Kanarie] Kanarienotitie',
  },
  Risks: { EventText: 'Kanariegebeurtenis', OccurredOn: canaryDay, RiskStatus: 'Opgetreden', ReviewDate: canaryDay },
  Decisions: {
    Rationale: 'Kanarieonderbouwing',
    DecidedBy: 'Kanariebestuur',
    DecisionStatus: 'Voorgesteld',
    NeededBy: canaryDay,
    FinancialImpact: amount,
  },
  ControlMeasures: { CostEstimate: amount, DueDate: canaryDay },
  Milestones: { ForecastDate: '2027-10-13' },
  BudgetLines: { Forecast: amount },
};

/** Somebody who never talks plants them, so that nobody can take the planting back. */
const planter = 'Zoë Łukasik';

export async function plantCanaries(world: SpilWorld): Promise<void> {
  const lists = sharePointOf(world, planter);
  for (const [list, id] of hiddenRows) {
    const title = `Kanarie ${list} rioolvervanging ${id}`;
    await lists.edit(list, id, { ...cellsOf[list], Title: title, Confidential: true });
  }
  for (const [id] of lateRows) {
    await lists.edit('Actions', id, {
      ExternalOwner: 'Laatvogel BV',
      ProgressNotes: '[2026-11-20 Laatvogel] bel ik terug',
    });
  }
  const text = 'Kanarie Risks rioolvervanging 1 trad op 13 oktober op. Laatvogel is te laat met A5.';
  for (const { id, fields } of await lists.read('GrotikStatus')) {
    if (fields['WeekKey'] !== '2026-W47') continue;
    await lists.edit('GrotikStatus', Number(id), { ExplanationText: text, CorrectiveText: `${text} € 917.351` });
  }
}

export const confidentialCanary = /kanarie|917\.?351|13 okt|13 oct|october 13|2026-10-13/i;
const lateCanary = /laatvogel/i;

const stateWords = /wacht op derden|waiting|opgetreden|occurred|voorgesteld|proposed|afgerond|done|te laat|overdue/i;
const hiddenNumber = /\b(?:A12|A14|A20|R1|R6|B6|B9)\b/;

/** What a card says, piece by piece; a list of all members to choose from names nobody in particular. */
function piecesOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap((node) => {
    if (node.type === 'Input.ChoiceSet') return [];
    // A list says one thing in each of its lines, in its summary all at once.
    const { body: _, actions: __, card: ___, items: ____, attachments: _____, speak, fallbackText, ...own } = node;
    const holds = typeof node['value'] === 'object' || node.type === 'message';
    return holds || speak !== undefined || fallbackText !== undefined
      ? []
      : [JSON.stringify(own).replaceAll(/\\\\(.)/g, '$1')];
  });
}

/** Where a channel tells what a confidential row holds, or who is late. */
export function leaksIn(answer: unknown): readonly string[] {
  const whole = JSON.stringify(answer);
  const pieces = piecesOf(answer);
  return [
    ...[confidentialCanary, lateCanary].flatMap((canary) => (canary.test(whole) ? [`${canary}: ${whole}`] : [])),
    ...pieces.filter(namesLate).map((piece) => `names who is late: ${piece}`),
    ...pieces.filter(tellsState).map((piece) => `tells a state: ${piece}`),
  ];
}

const namesLate = (piece: string): boolean =>
  lateRows.some(([id, name]) => new RegExp(`\\bA${id}\\b`).test(piece) && piece.includes(name));

const tellsState = (piece: string): boolean =>
  piece.includes('TextBlock') && hiddenNumber.test(piece) && stateWords.test(piece);
