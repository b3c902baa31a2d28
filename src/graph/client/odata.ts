import { type ListDeclaration, personIdColumn } from '../../lists/list.ts';

type TextColumnName<L extends ListDeclaration> = Extract<keyof L['columns'], string>;

/** A text between OData quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `$filter` on one indexed column: SharePoint refuses any other. The column name comes from the declaration. */
export function whereEqual<L extends ListDeclaration>(list: L, column: TextColumnName<L>, value: string): string {
  if (list.columns[column]?.indexed !== true) throw new Error(`${list.name}.${column} has no index to filter on`);
  return `$filter=${encodeURIComponent(`fields/${column} eq ${quoted(value)}`)}`;
}

/** `$expand` that fetches the declared columns only, in the form in which each can be read. */
export const expandFields = (list: ListDeclaration): string => `$expand=fields($select=${fieldNames(list).join(',')})`;

function fieldNames(list: ListDeclaration): readonly string[] {
  return Object.entries(list.columns).flatMap(([name, { kind }]) => {
    // A single person or lookup answers its id only; its shown text comes when the column itself is named too.
    if (kind === 'person') return [name, `${name}LookupId`, personIdColumn(name)];
    if (kind === 'people') return [name, personIdColumn(name)];
    if (kind === 'lookup') return [`${name}LookupId`];
    return kind === 'calculated' ? [] : [name];
  });
}
