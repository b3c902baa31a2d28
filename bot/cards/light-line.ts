import type { GrotikAspect, Light, Trend } from '../../src/domain/values/vocabulary.ts';
import type { Translate } from '../../src/words/translate.ts';

interface ShownLight {
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly previous: Light | undefined;
  readonly trend: Trend;
}

/** One light with its symbol, its word, what it was. */
export function lightLine({ aspect, light, previous, trend }: ShownLight, t: Translate): string {
  const now = t('cards.grotik.light', { aspect: t(`grotik.aspects.${aspect}`), light: t(`cards.lights.${light}`) });
  if (previous === undefined) return now;
  return now + t('cards.grotik.was', { light: t(`grotik.lights.${previous}`), trend: t(`grotik.trends.${trend}`) });
}
