import type { MovedLight } from '../domain/grotik/shown-week.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';
import { dayAt, type Moment, timeAt } from '../domain/values/moment.ts';
import { showDay } from './show-date.ts';
import { createTranslate, type Translate } from './translate.ts';

interface Moved {
  readonly since: Moment | undefined;
  readonly changed: readonly MovedLight[];
}

/** Says that a week is not what somebody saw: first that nothing was done, then each light that moved. */
export function movedWords({ since, changed }: Moved, language: Language): readonly string[] {
  const t = createTranslate(language);
  return [sinceWords(since, language, t), ...changed.map((light) => lightWords(light, t))];
}

const sinceWords = (since: Moment | undefined, language: Language, t: Translate): string =>
  since === undefined
    ? t('grotik.moved.unseen')
    : t('grotik.moved.since', { day: showDay(dayAt(since), language, 'long'), time: timeAt(since) });

function lightWords({ aspect: name, before, now: light }: MovedLight, t: Translate): string {
  const aspect = t(`grotik.aspects.${name}`);
  const now = t(`grotik.lights.${light}`);
  if (before === undefined) return t('grotik.moved.new', { aspect, now });
  if (before === light) return t('grotik.moved.same', { aspect, now });
  return t('grotik.moved.light', { aspect, before: t(`grotik.lights.${before}`), now });
}
