import { type ColumnDefinition, columnDefinitions } from '../../../src/graph/provisioning/column-definition.ts';
import type { Column } from '../../../src/lists/column.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { allLists } from '../../../src/lists/register.ts';

/** A list as it stands on a site: a lookup names its list, for ids differ from site to site. */
export interface ListShape {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly ColumnDefinition[];
  /** One row that fits, as Graph takes it. */
  readonly row: Readonly<Record<string, unknown>>;
}

const named = new Map(allLists.map(({ name }) => [name, name]));

/** Every list of a project, in the order in which they are made. */
export const shapeOfLists = (): readonly ListShape[] =>
  allLists.map((list) => ({
    name: list.name,
    label: list.label.nl,
    columns: Object.entries(list.columns).flatMap(([name, column]) =>
      columnDefinitions(name, column, { listIds: named, projectCode: 'RVB' }),
    ),
    row: rowOf(list),
  }));

const rowOf = (list: ListDeclaration): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(list.columns).flatMap(([name, column]) => {
      const value = cellOf(name, column);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** A value that the column takes; none where it would point to a person or a row of this one site. */
function cellOf(name: string, column: Column): unknown {
  switch (column.kind) {
    case 'text':
    case 'note':
      return name === 'ProjectCode' ? 'RVB' : `Tekst van ${name}`.slice(0, column.maxLength);
    case 'number':
      return column.min ?? 1;
    case 'currency':
      return 1000;
    case 'boolean':
      return true;
    case 'day':
      return '2026-11-25T00:00:00Z';
    case 'choice':
      return Object.values(column.choices)[0]?.nl;
    case 'choices':
    case 'person':
    case 'people':
    case 'lookup':
    case 'lookups':
    case 'calculated':
      return undefined;
  }
}
