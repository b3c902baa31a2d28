import type { Cells, Item, ListDeclaration } from '../../src/lists/list.ts';
import { nameOf, ref, type Who } from './acts-bench.ts';

/** What somebody did, as far as the rules of the customer look at it. */
export interface Deed {
  readonly who: Who;
  readonly name: string;
  readonly today: string;
  readonly isUndo: boolean;
}

type Row = Pick<Item, 'id' | 'cells'>;
type Filled = Readonly<Record<string, unknown>>;

const keeperRoles: readonly Who[] = ['manager', 'support'];
const frozen = 'Title DecisionText Rationale Alternatives DecisionLevel DecidedBy DecidedOn FinancialImpact SourceUrl';

const steps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Actions: {
    New: 'InProgress Done Cancelled',
    InProgress: 'Waiting Done Cancelled',
    Waiting: 'InProgress Done Cancelled',
    Done: 'InProgress',
    Cancelled: 'New',
  },
  Risks: { Open: 'Controlled Occurred', Controlled: 'Open Occurred Closed', Occurred: 'Closed', Closed: 'Open' },
  ControlMeasures: {
    New: 'InProgress Done Cancelled',
    InProgress: 'Done Cancelled',
    Done: 'InProgress',
    Cancelled: 'New',
  },
  Decisions: {
    Proposed: 'OnHold Taken Rejected Withdrawn',
    OnHold: 'Proposed Taken Rejected Withdrawn',
    Taken: 'Withdrawn Proposed Superseded',
    // Only when the one that replaced it goes back.
    Superseded: 'Taken',
  },
};

const statusOf = ({ standing }: ListDeclaration, cells: Cells<ListDeclaration> | undefined): string =>
  String(cells?.[standing?.status ?? '']);

const has = (cells: Filled, ...columns: readonly string[]): boolean =>
  columns.every((column) => cells[column] !== undefined && String(cells[column]).trim() !== '');

/** What the domain sheet says of a row by itself, in words of its own; empty when the row may be so. */
export function wrongIn(list: ListDeclaration, { id, cells }: Row, rows: readonly Row[]): readonly string[] {
  const status = statusOf(list, cells);
  const filled = cells as Filled;
  const rules: Readonly<Record<string, readonly (readonly [string, boolean])[]>> = {
    Actions: [
      ['CompletedOn without Afgerond, or the reverse', (status === 'Done') !== has(filled, 'CompletedOn')],
      [
        'nobody named',
        !['New', 'Cancelled'].includes(status) && !has(filled, 'Owner') && !has(filled, 'ExternalOwner'),
      ],
      ['cancelled without reason', status === 'Cancelled' && !has(filled, 'ClosingNote')],
    ],
    Risks: [
      ['closed without reason', status === 'Closed' && !has(filled, 'ClosingReason')],
      [
        'controlled without residuals',
        status === 'Controlled' && !has(filled, 'ResidualProbability', 'ResidualImpact'),
      ],
      ['controlled without cause', status === 'Controlled' && !has(filled, 'CauseText')],
      ['occurred and in doubt', status === 'Occurred' && filled['Probability'] !== 5],
      ['occurred on no day', status === 'Occurred' && !has(filled, 'OccurredOn')],
      ['a score between classes', ![1, 2, 3, 4, 5].includes(filled['Probability'] as number)],
      ['an impact between classes', ![1, 2, 3, 4, 5].includes(filled['Impact'] as number)],
    ],
    ControlMeasures: [['nobody named', !has(filled, 'MeasureOwner')]],
    Decisions: [
      ['taken by nobody', status === 'Taken' && !has(filled, 'DecidedBy', 'DecidedOn', 'Rationale')],
      ['rejected on no day', status === 'Rejected' && !has(filled, 'DecidedOn')],
      ['superseded by nothing', status === 'Superseded' && !rows.some((row) => isSuccessor(row, id))],
      ['taken beside its successor', status === 'Taken' && rows.some((row) => isSuccessor(row, id, ['Taken']))],
      ['proposed by nobody', !has(filled, 'ProposedBy')],
    ],
  };
  const early = Object.entries(list.columns).filter(
    ([name, { kind }]) => kind === 'day' && String(filled[name] ?? '2026') < '2000',
  );
  return [
    ...(rules[list.name] ?? []).flatMap(([name, isWrong]) => (isWrong ? [name] : [])),
    ...early.map(([name]) => `${name} before 2000`),
    ...(status === 'undefined' ? ['no status'] : []),
  ];
}

const isSuccessor = ({ cells }: Row, id: number, statuses = ['Taken', 'Withdrawn', 'Superseded']): boolean =>
  cells['ReplacesRef'] === id && statuses.includes(String(cells['DecisionStatus']));

/** What the domain sheet says of a change that somebody made, apart from what followed by itself. */
export function wrongInChange(list: ListDeclaration, before: Row, after: Row, deed: Deed): readonly string[] {
  const [was, is] = [statusOf(list, before.cells), statusOf(list, after.cells)];
  const isStep = was === is || deed.isUndo || (steps[list.name]?.[was] ?? '').split(' ').includes(is);
  return [
    ...(isStep ? [] : [`${list.name} went from ${was} to ${is}`]),
    ...(list.name === 'Decisions' && was === 'Taken' ? rewritten(before.cells, after.cells, is) : []),
    ...notesOf(before.cells, after.cells, deed),
  ];
}

function rewritten(before: Filled, after: Filled, status: string): readonly string[] {
  // Put back or undone: the two ways that the sheet leaves open.
  if (status === 'Proposed') return [];
  return frozen
    .split(' ')
    .filter((column) => has(before, column) && JSON.stringify(before[column]) !== JSON.stringify(after[column]))
    .map((column) => `${column} of a taken decision was rewritten`);
}

/** Notes only grow, a line at a time, each under the name of who wrote it. */
export function notesOf(before: Filled, after: Filled, { name, today }: Deed): readonly string[] {
  const [old, now] = [before['ProgressNotes'] ?? '', after['ProgressNotes'] ?? ''].map(String);
  if (old === now) return [];
  if (!now?.startsWith(old ?? '')) return ['notes were rewritten'];
  const lines = now
    .slice((old ?? '').length)
    .split('\n')
    .filter(Boolean);
  return lines.every((line) => line.startsWith(`[${today} ${name}] `)) ? [] : ['notes in another name'];
}

const isOwn = (cells: Filled, column: string, who: Who): boolean =>
  cells[column] === undefined || (cells[column] as { aad?: string }).aad === ref(who).aad;

/** Whether somebody may make this change (domain sheet 3.9), or add this row when nothing stood there. */
export function mayMake(
  list: ListDeclaration,
  before: Filled | undefined,
  after: Filled,
  { who, isUndo }: Deed,
): boolean {
  if (who === 'guest') return false;
  // Taking back the own write: who could do it then is asked of what stood there, in the tests of undo.
  if (isUndo || keeperRoles.includes(who)) return who !== 'support' || isUndo || !asksManager(list, before, after);
  if (asksManager(list, before, after)) return false;
  const keepsRisks = who === 'keeper';
  switch (list.name) {
    case 'Actions':
      return before === undefined || isOwn(before, 'Owner', who);
    case 'Risks':
      return before === undefined || keepsRisks || isOwn(before, 'RiskOwner', who);
    case 'ControlMeasures':
      return before === undefined || keepsRisks || isOwn(before, 'MeasureOwner', who);
    default:
      return isOpenProposal(before) && isOpenProposal(after) && isOwn(before ?? after, 'ProposedBy', who)
        ? before === undefined || before['DecisionStatus'] === after['DecisionStatus']
        : false;
  }
}

const isOpenProposal = (cells: Filled | undefined): boolean =>
  cells === undefined || cells['DecisionStatus'] === 'Proposed' || cells['DecisionStatus'] === 'OnHold';

function asksManager(list: ListDeclaration, before: Filled | undefined, after: Filled): boolean {
  const move = `${list.name} ${String(before?.[list.standing?.status ?? ''])} ${statusOf(list, after as never)}`;
  return [
    'Actions Cancelled New',
    'Risks Controlled Closed',
    'Risks Occurred Closed',
    'Decisions Taken Proposed',
  ].includes(move);
}

const ownerIn = ({ standing }: ListDeclaration, cells: Filled | undefined): string | undefined =>
  (cells?.[standing?.owner ?? ''] as { aad?: string } | undefined)?.aad;

/** Who must hear of a change: whoever owns the row now, whoever owned it, never the doer. */
export const mustHear = (
  list: ListDeclaration,
  before: Filled | undefined,
  after: Filled,
  who: Who,
): readonly string[] =>
  [...new Set([ownerIn(list, after), ownerIn(list, before)])]
    .filter((id) => id !== undefined && id !== ref(who).aad)
    .map(nameOf);
