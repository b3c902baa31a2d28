import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import { userListId } from '../sites/user-information-list.ts';

export interface LookupText {
  readonly text: string | undefined;
  readonly email: string | undefined;
}

/** Finds what a person or lookup column shows for an id, asking each row only once. */
export function lookupTexts(db: SqliteDatabase, siteId: string): (column: ColumnDefinition, id: number) => LookupText {
  const rows = new Map<string, Record<string, unknown> | undefined>();
  const valuesOf = (listId: string, id: number) => {
    const key = `${listId}/${id}`;
    if (!rows.has(key)) rows.set(key, fetchValues(db, listId, id));
    return rows.get(key);
  };
  return (column, id) => {
    const values = valuesOf(column.lookup?.listId ?? userListId(siteId), id);
    const shown = values?.[column.lookup?.columnName ?? 'Title'];
    const email = column.personOrGroup ? values?.['EMail'] : undefined;
    return {
      text: shown === undefined ? undefined : String(shown),
      email: email === undefined ? undefined : String(email),
    };
  };
}

function fetchValues(db: SqliteDatabase, listId: string, id: number): Record<string, unknown> | undefined {
  const row = db.all('SELECT vals FROM graph_items WHERE list_id = ? AND id = ?', [listId, id])[0];
  return row && (JSON.parse(String(row['vals'])) as Record<string, unknown>);
}
