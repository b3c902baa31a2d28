import { isChecklist } from './is-checklist.ts';
import type { Column } from '../../src/lists/column.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';

/** One column of a grid, derived from the declaration of its list. */
export interface GridColumn {
  readonly name: string;
  readonly column: Column;
  readonly label: string;
  /** Pixels; the first column also takes what is left. */
  readonly width: number;
  readonly isEditable: boolean;
  readonly alignsEnd: boolean;
}

const widths: Readonly<Record<Column['kind'], number>> = {
  text: 168,
  note: 240,
  number: 96,
  currency: 132,
  calculated: 152,
  boolean: 96,
  day: 188,
  choice: 152,
  choices: 200,
  person: 184,
  people: 220,
  lookup: 104,
  lookups: 140,
};

/** Columns whose words are longer or shorter than those of their kind. */
const ownWidths: Readonly<Record<string, number>> = {
  Title: 300,
  Priority: 112,
  Probability: 116,
  Impact: 116,
  GrotikAspect: 128,
  ActionStatus: 168,
  DecisionLevel: 192,
  Steps: 104,
};

const editableKinds: ReadonlySet<Column['kind']> = new Set([
  'text',
  'note',
  'number',
  'currency',
  'boolean',
  'day',
  'choice',
  'person',
  'lookup',
]);

/** Whether people may change this column by hand in the tab. */
const isEditable = (column: Column): boolean =>
  column.setBy === undefined && editableKinds.has(column.kind) && !hasOwnField(column);

/** Whether a column is changed in a field of its own in the panel, never as one text. */
export const hasOwnField = (column: Column): boolean =>
  isChecklist(column) || (column.kind === 'note' && column.grows === true);

export function gridColumn(list: ListDeclaration, name: string, language: Language): GridColumn | undefined {
  const column = list.columns[name];
  if (column === undefined || column.hidden === true) return undefined;
  return {
    name,
    column,
    label: column.label[language],
    width: ownWidths[name] ?? widths[column.kind],
    isEditable: isEditable(column),
    alignsEnd: column.kind === 'currency',
  };
}

/** Columns that every list has but no board needs: the project is clear from the page. */
const implied: ReadonlySet<string> = new Set(['ProjectCode', 'ClientKey']);

/** Every column that a person may see, in the order of the declaration with the common ones last. */
export function columnsOf(list: ListDeclaration, language: Language): readonly GridColumn[] {
  const common = new Set(['Confidential', 'SourceUrl', 'AutoChangedOn']);
  const names = Object.keys(list.columns).filter((name) => !implied.has(name));
  return [...names.filter((name) => !common.has(name)), ...names.filter((name) => common.has(name))].flatMap(
    (name) => gridColumn(list, name, language) ?? [],
  );
}

/** The same for the panel of one item: what people work through stands right under what the item is. */
export function panelColumns(list: ListDeclaration, language: Language): readonly GridColumn[] {
  const all = columnsOf(list, language);
  const rest = all.filter(({ column }) => !isChecklist(column));
  const end = rest.findIndex(({ column: { kind } }) => kind !== 'text' && kind !== 'note');
  return rest.toSpliced(end, 0, ...all.filter(({ column }) => isChecklist(column)));
}
