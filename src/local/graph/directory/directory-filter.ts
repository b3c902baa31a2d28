import { isObject, type JsonObject } from '../request/graph-exchange.ts';
import { badRequest } from '../request/graph-refusal.ts';

export type DirectoryTest = (entity: JsonObject) => boolean;

/** Understands `a eq 'x'` and `startswith(a,'x')`, joined by `or`: what people pickers ask. */
export function parseDirectoryFilter(filter: string): DirectoryTest {
  const tests = filter.split(/\s+or\s+/i).map(parseClause);
  return (entity) => isObject(entity) && tests.some((test) => test(entity));
}

function parseClause(clause: string): DirectoryTest {
  const equal = /^\s*(\w+)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(clause);
  if (equal) return (entity) => valueOf(entity, equal[1]) === wanted(equal[2]);
  const start = /^\s*startswith\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)\s*$/i.exec(clause);
  if (start) return (entity) => valueOf(entity, start[1]).startsWith(wanted(start[2]));
  throw badRequest('Invalid filter clause');
}

const valueOf = (entity: JsonObject, property = ''): string => String(entity[property] ?? '').toLowerCase();
const wanted = (literal = ''): string => literal.replaceAll("''", "'").toLowerCase();
