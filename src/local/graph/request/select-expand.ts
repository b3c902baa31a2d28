import type { RequestQuery } from './request-query.ts';

export interface FieldsExpansion {
  readonly expanded: boolean;
  /** Undefined when all visible fields are wanted. */
  readonly select: readonly string[] | undefined;
}

/** Reads `$expand=fields` and `$expand=fields($select=A,B)`. */
export function fieldsExpansion(query: RequestQuery): FieldsExpansion {
  const expand = query.get('expand') ?? '';
  const match = /(?:^|,)\s*fields\s*(?:\(([^)]*)\))?/i.exec(expand);
  if (!match) return { expanded: false, select: undefined };
  const nested = /(?:^|;)\s*\$?select\s*=\s*([^;]*)/i.exec(match[1] ?? '');
  return { expanded: true, select: nested?.[1] === undefined ? undefined : namesIn(nested[1]) };
}

/** The names of `$select`, or undefined when it is absent. */
export function selected(query: RequestQuery): readonly string[] | undefined {
  const select = query.get('select');
  return select === undefined || select.trim() === '' ? undefined : namesIn(select);
}

/** Keeps what `$select` names, and the annotations that always stay. */
export function applySelect<T extends object>(entity: T, select: readonly string[] | undefined): Partial<T> {
  if (!select) return entity;
  const keep = (key: string) => key.startsWith('@odata.') || select.includes(key);
  return Object.fromEntries(Object.entries(entity).filter(([key]) => keep(key))) as Partial<T>;
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
