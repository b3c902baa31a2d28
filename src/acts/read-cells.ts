import type { z } from 'zod';
import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import { earliestDay } from '../domain/values/day.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import { changesSchema, isEmptied, tooEarly } from '../lists/changes-schema.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import type { Home } from '../projects/home.ts';
import { columnOfStranger, withKnownPeople } from './known-people.ts';
import type { NotDone } from './outcome.ts';

/** Cells as somebody sent them, once they fit the columns that people may write; else the first that does not. */
export function readCells<L extends ListDeclaration>(
  list: L,
  cells: unknown,
  home: Pick<Home, 'members'>,
): Result<Changes<L>, NotDone> {
  const parsed = changesSchema(list).safeParse(cells);
  if (!parsed.success) return refused(problemOf(list, parsed.error.issues[0], cells));
  const column = columnOfStranger(parsed.data, home);
  if (column !== undefined) {
    return refused({
      kind: 'against-the-rules',
      rule: { kind: 'not-in-team', column },
      list,
      column,
      needs: undefined,
    });
  }
  // The same columns, so the same shape.
  return ok(withKnownPeople(parsed.data, home) as Changes<L>);
}

function problemOf(list: ListDeclaration, issue: z.core.$ZodIssue | undefined, cells: unknown): NotDone {
  const column = columnOf(issue);
  const rule = isEmpty(list, column, cells) ? ({ kind: 'needed', columns: [column] } as const) : ruleOf(column, issue);
  if (rule === undefined) return { kind: 'bad-cell', list, column };
  return { kind: 'against-the-rules', rule, list, column, needs: undefined };
}

/** A required cell is changed, never emptied. */
const isEmpty = ({ columns }: ListDeclaration, column: string, cells: unknown): boolean =>
  Object.hasOwn(columns, column) &&
  columns[column]?.required === 'always' &&
  columns[column].setBy !== 'app' &&
  (cells as Readonly<Record<string, unknown>>)[column] === null;

/** What a person can put right when they know how. */
function ruleOf(column: string, issue: z.core.$ZodIssue | undefined): RuleProblem | undefined {
  if (issue?.message === isEmptied) return { kind: 'needed', columns: [column] };
  if (issue?.message === tooEarly) return { kind: 'too-early', column, earliest: earliestDay };
  // A text within a cell, such as a name, is not the text that somebody typed.
  if (issue?.path.length !== 1 || !('origin' in issue) || issue.origin !== 'string') return undefined;
  if (issue.code === 'too_small') return { kind: 'too-short', column, minLength: Number(issue.minimum) };
  return issue.code === 'too_big' ? { kind: 'too-long', column, maxLength: Number(issue.maximum) } : undefined;
}

const columnOf = (issue: z.core.$ZodIssue | undefined): string =>
  String((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]) ?? '');
