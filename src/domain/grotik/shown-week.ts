import type { Moment } from '../values/moment.ts';
import type { GrotikAspect, Light } from '../values/vocabulary.ts';

/** One light as a card, a digest or a board showed it. */
export interface ShownLight {
  readonly aspect: GrotikAspect;
  readonly light: Light;
  /** Names all that was shown of it: what moved since has another one. */
  readonly version: string;
}

/** What somebody saw before confirming: only that can be confirmed (ruling 3.11.4). */
export interface ShownWeek {
  readonly at: Moment;
  readonly lights: readonly ShownLight[];
}

/** A light that no longer is what somebody saw; without `before` they had not seen it at all. */
export interface MovedLight {
  readonly aspect: GrotikAspect;
  readonly before: Light | undefined;
  readonly now: Light;
}
