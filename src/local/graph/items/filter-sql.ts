import type { SqlValue } from '../../../sqlite/sqlite-database.ts';
import { graphTime } from '../graph-core.ts';
import { badRequest } from '../request/graph-refusal.ts';
import type { FilterClause } from './filter-clause.ts';
import type { FilterField } from './filter-field.ts';

export interface SqlCondition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const operators = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/** Says a clause in SQL; text compares without regard to case, as in SharePoint. */
export function clauseCondition(clause: FilterClause, field: FilterField): SqlCondition {
  const { literal, operator } = clause;
  if (literal.text === 'null' && !literal.quoted) {
    return { sql: `${field.sql} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`, params: [] };
  }
  if (operator === 'startswith') {
    const sql = `substr(${field.sql}, 1, length(?)) = ? COLLATE NOCASE`;
    return { sql, params: [literal.text, literal.text] };
  }
  const compared = `${field.sql} ${operators[operator]} ? COLLATE NOCASE`;
  const sql = operator === 'ne' ? `(${compared} OR ${field.sql} IS NULL)` : compared;
  return { sql, params: [comparedValue(clause, field)] };
}

function comparedValue({ literal }: FilterClause, field: FilterField): SqlValue {
  switch (field.kind) {
    case 'text':
      return literal.text;
    case 'number':
      return numberIn(literal.text);
    case 'boolean':
      return booleanIn(literal.text);
    case 'dateTime':
      return momentIn(literal.text);
  }
}

// SharePoint reads `true` as text, finds no number in it and compares with 0: the answer is the opposite (sp-dev-docs#4750).
function booleanIn(text: string): boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() !== 'true';
  return numberIn(text) !== 0;
}

function numberIn(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw badRequest('Invalid filter clause');
  return value;
}

function momentIn(text: string): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw badRequest('Invalid filter clause');
  return graphTime(moment);
}
