/** A sample folder that cannot be loaded: says where the fault is, then what to do. */
export class SampleProblem extends Error {
  constructor(where: string, what: string, cure: string) {
    super(`${where}: ${what}\n  ${cure}`);
    this.name = 'SampleProblem';
  }
}
