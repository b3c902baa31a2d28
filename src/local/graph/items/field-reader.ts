import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import type { JsonObject } from '../request/graph-exchange.ts';
import { invalidRequest } from '../request/graph-refusal.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import { columnKind, pointsElsewhere } from '../lists/column-kind.ts';
import { columnsOf } from '../lists/column-store.ts';
import type { GraphList } from '../lists/list-store.ts';
import type { GraphSite } from '../sites/site-store.ts';
import { calculate } from './calculated-value.ts';
import { etagOf, type GraphItem, type StoredValue } from './item-store.ts';
import { lookupTexts } from './lookup-text.ts';
import { systemFields } from './system-fields.ts';

/** SharePoint's limit of lookup and person columns in one query. */
const mostLookups = 12;

export type FieldReader = (item: GraphItem) => JsonObject;

/** Prepares the reading of many items: the columns and the people are fetched once. */
export function fieldReader(
  db: SqliteDatabase,
  site: GraphSite,
  list: GraphList,
  select: readonly string[] | undefined,
): FieldReader {
  const columns = columnsOf(db, list.id);
  const shown = columns.filter((column) => isAsked(column, select));
  if (shown.filter(pointsElsewhere).length > mostLookups) throw tooManyLookups();
  const textOf = lookupTexts(db, site.id);
  return (item) => {
    const fields: JsonObject = { '@odata.etag': etagOf(item) };
    for (const column of shown) Object.assign(fields, read(column, item, columns, select, textOf));
    for (const [name, value] of Object.entries(systemFields(item))) {
      if (!select || select.includes(name)) fields[name] = value;
    }
    return fields;
  };
}

const tooManyLookups = () =>
  invalidRequest(
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

function isAsked(column: ColumnDefinition, select: readonly string[] | undefined): boolean {
  if (!select) return !column.hidden;
  return select.includes(column.name) || select.includes(`${column.name}LookupId`);
}

type TextOf = ReturnType<typeof lookupTexts>;

function read(
  column: ColumnDefinition,
  item: GraphItem,
  columns: readonly ColumnDefinition[],
  select: readonly string[] | undefined,
  textOf: TextOf,
): JsonObject {
  if (column.calculated) return { [column.name]: calculate(column.calculated, columns, item.values) };
  const value = item.values[column.name];
  // An empty field is not null, it is not there.
  if (value === undefined) return {};
  const kind = columnKind(column);
  if (kind === 'person' || kind === 'lookup') return readSingle(column, Number(value), select, textOf);
  if (kind !== 'people' && kind !== 'lookups') return { [column.name]: value };
  return { [column.name]: idsIn(value).map((id) => readOneOfMany(column, id, textOf)) };
}

function readSingle(
  column: ColumnDefinition,
  id: number,
  select: readonly string[] | undefined,
  textOf: TextOf,
): JsonObject {
  const idName = `${column.name}LookupId`;
  const { text } = textOf(column, id);
  return {
    ...(select?.includes(column.name) && text !== undefined ? { [column.name]: text } : {}),
    ...(!select || select.includes(idName) ? { [idName]: String(id) } : {}),
  };
}

function readOneOfMany(column: ColumnDefinition, id: number, textOf: TextOf): JsonObject {
  const { text, email } = textOf(column, id);
  return { LookupId: id, LookupValue: text ?? '', ...(email === undefined ? {} : { Email: email }) };
}

const idsIn = (value: StoredValue): readonly number[] => (Array.isArray(value) ? value.map(Number) : []);
