import { isSameCell } from '../changes/same-cell.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { DecisionChanges } from './decision-changes.ts';

/** What was decided, why, by whom: history once a decision is Genomen (ruling 3.11.5). */
export const frozenColumns = [
  'Title',
  'DecisionText',
  'Rationale',
  'Alternatives',
  'DecisionLevel',
  'DecidedBy',
  'DecidedOn',
  'FinancialImpact',
  'SourceUrl',
  // What a taken decision replaced stays replaced: another one here would leave that without a successor.
  'ReplacesRef',
] as const;

type FrozenColumn = (typeof frozenColumns)[number];

/** What each column is called in the note that says that it was filled in afterwards. */
const calledInNote: Readonly<Record<FrozenColumn, string>> = {
  Title: 'besluit',
  DecisionText: 'volledige tekst',
  Rationale: 'onderbouwing',
  Alternatives: 'alternatieven',
  DecisionLevel: 'gremium',
  DecidedBy: 'besloten door',
  DecidedOn: 'datum',
  FinancialImpact: 'financieel gevolg',
  SourceUrl: 'link',
  ReplacesRef: 'vervangt',
};

/** An empty one of these may be filled once, at any time; the others only shortly after the recording. */
const alwaysFillable: readonly string[] = ['Rationale', 'SourceUrl'];

/** What ended otherwise than by being taken replaces nothing any more. */
const isFillable = (column: FrozenColumn, { cells }: Decision, isMendable: boolean): boolean =>
  (isMendable && (column !== 'ReplacesRef' || cells.DecisionStatus === 'Taken')) || alwaysFillable.includes(column);

const asked = (decision: Decision, changes: DecisionChanges): readonly FrozenColumn[] =>
  frozenColumns.filter((column) => column in changes && !isSameCell(decision.cells[column], changes[column]));

const isEmpty = (value: unknown): boolean => isSameCell(value, undefined);

/** Frozen columns that a change would write over. */
export const overwritten = (decision: Decision, changes: DecisionChanges): readonly FrozenColumn[] =>
  asked(decision, changes).filter((column) => !isEmpty(decision.cells[column]));

/** Frozen columns that were left empty and that a change fills. */
export const filledIn = (decision: Decision, changes: DecisionChanges): readonly FrozenColumn[] =>
  asked(decision, changes).filter((column) => isEmpty(decision.cells[column]));

/** Frozen columns in which nobody may write: what is filled, and once it cannot be mended most of what is empty. */
export const frozenNow = (decision: Decision, isMendable: boolean): readonly FrozenColumn[] =>
  frozenColumns.filter((column) => !isEmpty(decision.cells[column]) || !isFillable(column, decision, isMendable));

/** Empty columns that a change fills although nobody may any more. */
export const filledTooLate = (decision: Decision, changes: DecisionChanges, isMendable: boolean) =>
  filledIn(decision, changes).filter((column) => !isFillable(column, decision, isMendable));

export const namesInNote = (columns: readonly FrozenColumn[]): string =>
  columns.map((column) => calledInNote[column]).join(', ');
