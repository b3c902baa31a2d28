import type { ProjectCode } from '../values/ids.ts';
import type { GrotikAspect } from '../values/vocabulary.ts';
import type { WeekKey } from '../values/week.ts';

const aspectLetters = {
  Money: 'G',
  Risk: 'R',
  Organisation: 'O',
  Time: 'T',
  Information: 'I',
  Quality: 'K',
} as const satisfies Record<GrotikAspect, string>;

/** Key of one light, such as `RVB-2026-W47-G`. */
export const statusKey = (code: ProjectCode, week: WeekKey, aspect: GrotikAspect): string =>
  `${code}-${week}-${aspectLetters[aspect]}`;
