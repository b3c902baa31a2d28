import type { Writer } from '../../domain/values/person.ts';
import type { Column } from '../../lists/column.ts';
import type { Cells, Flaw, Item, ListDeclaration } from '../../lists/list.ts';
import { cellFromField, type ReadCell } from './cell-from-field.ts';
import { lookupCell, lookupsCell, peopleCell, personCell } from './reference-cell.ts';
import type { Fields, Row, RowWriter } from './row.ts';
import type { SitePeople } from '../people/site-people.ts';

/** Gives a row the meaning that its list declares; what does not fit becomes a flaw, never an exception. */
export function rowToItem<L extends ListDeclaration>(list: L, row: Row, people: SitePeople): Item<L> {
  const { fields, createdBy, modifiedBy, ...envelope } = row;
  return {
    ...envelope,
    createdBy: knownWriter(createdBy, people),
    modifiedBy: knownWriter(modifiedBy, people),
    ...readCells(list, fields, people),
  };
}

/** Some parts of SharePoint tell an address but no directory id: the people of the site give the id to it. */
export function knownWriter({ address, ...writer }: RowWriter, people: SitePeople): Writer {
  const id = writer.id ?? (address === undefined ? undefined : people.idAt(address));
  return id === undefined ? writer : { ...writer, id };
}

/** The cells of a row, and what is wrong with them. */
export function readCells<L extends ListDeclaration>(
  list: L,
  fields: Fields,
  people: SitePeople,
): { readonly cells: Cells<L>; readonly flaws: readonly Flaw[] } {
  const cells: Record<string, unknown> = {};
  const flaws: Flaw[] = [];
  for (const [name, column] of Object.entries(list.columns)) {
    const { value, flaw } = readCell(name, column, fields, people);
    if (value !== undefined) cells[name] = value;
    if (flaw) flaws.push({ column: name, ...flaw });
    else if (value === undefined && column.required === 'always')
      flaws.push({ column: name, kind: 'missing', raw: '' });
  }
  // The loop has just built these cells from the same declaration that the type is derived from.
  return { cells: cells as Cells<L>, flaws };
}

function readCell(name: string, column: Column, fields: Fields, people: SitePeople): ReadCell {
  switch (column.kind) {
    case 'person':
      return { value: personCell(name, fields, people) };
    case 'people':
      return { value: filled(peopleCell(name, fields, people)) };
    case 'lookup':
      return { value: lookupCell(name, fields) };
    case 'lookups':
      return { value: filled(lookupsCell(name, fields)) };
    case 'calculated':
      return {};
    default:
      return cellFromField(column, fields[name]);
  }
}

const filled = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values);
