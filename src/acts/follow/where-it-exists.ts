import { ok, type Result } from '../../domain/values/result.ts';
import type { ListProblem } from '../../ports.ts';

/** A list that is not there has no rows. */
export const whereItExists = <T>(read: Result<readonly T[], ListProblem>): Result<readonly T[], ListProblem> =>
  !read.ok && read.problem.kind === 'list-missing' ? ok([]) : read;
