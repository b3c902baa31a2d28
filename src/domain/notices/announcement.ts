import type { GrotikAspect, Light } from '../values/vocabulary.ts';
import type { WeekKey } from '../values/week.ts';

/** What Spil can say in a project's channel: only what all its members may see. */
export type Announcement = {
  readonly kind: 'grotik-confirmed';
  readonly week: WeekKey;
  readonly lights: readonly { readonly aspect: GrotikAspect; readonly light: Light }[];
  /** It was confirmed before. */
  readonly isCorrected: boolean;
  /** How the actions stand today; said of a first confirmation only, since a correction is about a day gone by. */
  readonly actions: { readonly open: number; readonly overdue: number } | undefined;
};
