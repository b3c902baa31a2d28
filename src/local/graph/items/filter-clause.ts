import { badRequest } from '../request/graph-refusal.ts';

export interface FilterClause {
  readonly field: string;
  readonly operator: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'startswith';
  readonly literal: { readonly text: string; readonly quoted: boolean };
}

const field = String.raw`fields/([A-Za-z_][\w]*)`;
const literal = String.raw`('(?:[^']|'')*'|[^\s()']+)`;
const comparison = new RegExp(String.raw`^\(?\s*${field}\s+(eq|ne|lt|le|gt|ge)\s+${literal}\s*\)?`, 'i');
const start = new RegExp(String.raw`^startswith\(\s*${field}\s*,\s*${literal}\s*\)`, 'i');

/** Reads what list items can be filtered on: comparisons and startswith, joined by `and`. */
export function parseFilter(filter: string): readonly FilterClause[] {
  const clauses: FilterClause[] = [];
  let rest = filter.trim();
  for (;;) {
    const { clause, length } = readClause(rest);
    clauses.push(clause);
    rest = rest.slice(length).trim();
    if (rest === '') return clauses;
    const and = /^and\s+/i.exec(rest);
    if (!and) throw badRequest('Invalid filter clause');
    rest = rest.slice(and[0].length);
  }
}

function readClause(text: string): { clause: FilterClause; length: number } {
  const compared = comparison.exec(text);
  if (compared) {
    const operator = (compared[2] ?? 'eq').toLowerCase() as FilterClause['operator'];
    return {
      clause: { field: compared[1] ?? '', operator, literal: unquote(compared[3]) },
      length: compared[0].length,
    };
  }
  const started = start.exec(text);
  if (!started) throw badRequest('Invalid filter clause');
  const clause = { field: started[1] ?? '', operator: 'startswith', literal: unquote(started[2]) } as const;
  return { clause, length: started[0].length };
}

function unquote(raw = ''): FilterClause['literal'] {
  if (!raw.startsWith("'")) return { text: raw, quoted: false };
  return { text: raw.slice(1, -1).replaceAll("''", "'"), quoted: true };
}
