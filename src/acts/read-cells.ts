import type { z } from 'zod';
import { earliestDay } from '../domain/values/day.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import { changesSchema, tooEarly } from '../lists/changes-schema.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import type { NotDone } from './outcome.ts';

/** Cells as somebody sent them, once they fit the columns that people may write; else the first that does not. */
export function readCells<L extends ListDeclaration>(list: L, cells: unknown): Result<Changes<L>, NotDone> {
  const parsed = changesSchema(list).safeParse(cells);
  return parsed.success ? ok(parsed.data) : refused(problemOf(list, parsed.error.issues[0]));
}

function problemOf(list: ListDeclaration, issue: z.core.$ZodIssue | undefined): NotDone {
  const column = columnOf(issue);
  if (issue?.message !== tooEarly) return { kind: 'bad-cell', list, column };
  const rule = { kind: 'too-early', column, earliest: earliestDay } as const;
  return { kind: 'against-the-rules', rule, list, column, needs: undefined };
}

const columnOf = (issue: z.core.$ZodIssue | undefined): string =>
  String((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]) ?? '');
