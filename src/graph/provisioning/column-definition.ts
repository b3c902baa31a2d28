import type { Column } from '../../lists/column.ts';
import { type ListDeclaration, personIdColumn } from '../../lists/list.ts';

/** Body of a new column, as Graph takes it: what is empty is left out, for a null there fails. */
export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly [property: string]: unknown;
}

export interface DefinitionContext {
  readonly listIds: ReadonlyMap<string, string>;
  /** What a row that somebody adds in SharePoint itself gets as project. */
  readonly projectCode?: string;
}

/** A companion column repeats the person's label, so that an administrator sees what it belongs to. */
const companionLabel = (column: Column): string => `${column.label.nl} (id)`;

/** The definitions of a declared column: itself, and the companion that a person column has. */
export function columnDefinitions(
  name: string,
  column: Column,
  context: DefinitionContext,
): readonly ColumnDefinition[] {
  const own = {
    name,
    displayName: column.label.nl,
    ...traits(column),
    ...facet(column, context),
    ...defaults(name, column, context),
  };
  if (column.kind === 'person') return [own, companion(name, column)];
  return column.kind === 'people' ? [own, peopleCompanion(name, column)] : [own];
}

/** Whether a column can be created only after the list that it points to. */
const pointsToList = ({ kind }: Column): boolean => kind === 'lookup' || kind === 'lookups';

/** Every definition of a list that needs no other list, except its Title, which SharePoint makes itself. */
export const ownDefinitions = (list: ListDeclaration, context: DefinitionContext): readonly ColumnDefinition[] =>
  Object.entries(list.columns)
    .filter(([name, column]) => name !== 'Title' && !pointsToList(column))
    // A formula names other columns, so it comes behind them.
    .sort(([, a], [, b]) => Number(a.kind === 'calculated') - Number(b.kind === 'calculated'))
    .flatMap(([name, column]) => columnDefinitions(name, column, context));

function traits({ indexed, unique, hidden, required, kind, setBy }: Column): object {
  // A person whom the site has not met is kept in the companion: the lookup itself must be allowed to stay empty.
  const isRequired = required === 'always' && kind !== 'person' && kind !== 'people' && setBy !== 'app';
  return {
    ...(indexed ? { indexed } : {}),
    ...(unique ? { indexed: true, enforceUniqueValues: true } : {}),
    ...(hidden ? { hidden } : {}),
    ...(isRequired ? { required: true } : {}),
  };
}

function facet(column: Column, { listIds }: DefinitionContext): object {
  switch (column.kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: column.maxLength } };
    case 'note':
      return { text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } };
    case 'number':
      return {
        number: {
          ...(column.whole ? { decimalPlaces: 'none' } : {}),
          ...(column.min === undefined ? {} : { minimum: column.min }),
          ...(column.max === undefined ? {} : { maximum: column.max }),
        },
      };
    case 'currency':
      return { currency: { locale: 'nl-NL' } };
    case 'boolean':
      return { boolean: {} };
    case 'day':
      return { dateTime: { format: 'dateOnly', displayAs: 'standard' } };
    case 'choice':
      return { choice: choiceFacet(column.choices, 'dropDownMenu') };
    case 'choices':
      return { choice: choiceFacet(column.choices, 'checkBoxes') };
    case 'person':
    case 'people':
      return { personOrGroup: { allowMultipleSelection: column.kind === 'people', chooseFromType: 'peopleOnly' } };
    case 'lookup':
    case 'lookups':
      return {
        lookup: {
          listId: listIds.get(column.list) ?? '',
          columnName: 'Title',
          allowMultipleValues: column.kind === 'lookups',
        },
      };
    case 'calculated':
      return { calculated: { formula: column.formula, outputType: 'number' } };
  }
}

const choiceFacet = (choices: Readonly<Record<string, { nl: string }>>, displayAs: string): object => ({
  allowTextEntry: false,
  choices: Object.values(choices).map(({ nl }) => nl),
  displayAs,
});

function defaults(name: string, column: Column, { projectCode }: DefinitionContext): object {
  if (name === 'ProjectCode' && projectCode !== undefined) return { defaultValue: { value: projectCode } };
  const value = defaultText(column);
  return value === undefined ? {} : { defaultValue: { value } };
}

function defaultText(column: Column): string | undefined {
  if (column.kind === 'choice') return column.default === undefined ? undefined : column.choices[column.default]?.nl;
  if (column.kind === 'boolean') return column.default ? '1' : '0';
  return column.kind === 'number' && column.default !== undefined ? String(column.default) : undefined;
}

const companion = (name: string, column: Column): ColumnDefinition => ({
  name: personIdColumn(name),
  displayName: companionLabel(column),
  hidden: true,
  ...(column.indexed ? { indexed: true } : {}),
  text: { allowMultipleLines: false, maxLength: 255 },
});

const peopleCompanion = (name: string, column: Column): ColumnDefinition => ({
  name: personIdColumn(name),
  displayName: companionLabel(column),
  hidden: true,
  text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' },
});
