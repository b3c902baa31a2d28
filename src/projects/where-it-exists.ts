import { ok, type Result } from '../domain/values/result.ts';
import type { ListProblem } from '../ports.ts';

/** A list that is not there has no rows, leaves its defaults; whoever needs it to work is told by what needs it. */
export const whereItExists = <T>(read: Result<readonly T[], ListProblem>): Result<readonly T[], ListProblem> =>
  !read.ok && read.problem.kind === 'list-missing' ? ok([]) : read;
