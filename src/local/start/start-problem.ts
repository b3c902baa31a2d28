/** Why the local Microsoft 365 cannot start, with what to do about it. */
export class StartProblem extends Error {
  constructor(what: string, cure: string, cause?: unknown) {
    super(`${what}\n  ${cure}`, cause === undefined ? {} : { cause });
    this.name = 'StartProblem';
  }
}
