import type { z } from 'zod';
import { ok, type Result, refused } from '../domain/values/result.ts';
import { changesSchema } from '../lists/changes-schema.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import type { NotDone } from './outcome.ts';

/** Cells as somebody sent them, once they fit the columns that people may write; else the first that does not. */
export function readCells<L extends ListDeclaration>(list: L, cells: unknown): Result<Changes<L>, NotDone> {
  const parsed = changesSchema(list).safeParse(cells);
  return parsed.success
    ? ok(parsed.data)
    : refused({ kind: 'bad-cell', list, column: columnOf(parsed.error.issues[0]) });
}

const columnOf = (issue: z.core.$ZodIssue | undefined): string =>
  String((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]) ?? '');
