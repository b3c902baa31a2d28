/** Why Spil does not start, ready to show: what is wrong, then what to do. */
export class CannotStart extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'CannotStart';
  }
}
