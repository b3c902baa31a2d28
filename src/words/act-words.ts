import type { Remark } from '../acts/outcome.ts';
import type { AutomaticReason } from '../domain/actions/auto-status.ts';
import type { DueDateWarning } from '../domain/calendar/due-date-check.ts';
import type { Day } from '../domain/values/day.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';
import { visibleNumber } from '../lists/list.ts';
import { milestonesList } from '../lists/milestones.ts';
import { risksList } from '../lists/risks.ts';
import { showDay } from './show-date.ts';
import { createTranslate, type Translate, type WordKey } from './translate.ts';

const reasons = {
  'all-done': 'acts.allDone',
  started: 'acts.started',
  reopened: 'acts.reopened',
} as const satisfies Record<AutomaticReason, WordKey>;

/** What changed by itself, as far as its reader may hear: without a status only that it changed. */
export type SaidFollowed =
  | { readonly kind: 'pending'; readonly number: string }
  | { readonly kind: 'automatic'; readonly why: AutomaticReason; readonly number: string; readonly status?: string }
  | { readonly kind: 'superseded' | 'restored'; readonly number: string; readonly status?: string };

/** The one line about a row that changed by itself. */
export function followedWords(said: SaidFollowed, t: Translate): string {
  const { number } = said;
  if (said.kind === 'pending') return t('acts.pending', { number });
  if (said.status === undefined) return t('acts.alsoChanged', { number });
  const key = said.kind === 'automatic' ? reasons[said.why] : (`acts.${said.kind}` as const);
  // "N.v.t." brings a full stop of its own.
  return t(key, { number, status: said.status }).replace(/\.\.$/, '.');
}

/** What to know or to do next after an act; where projects stand side by side a number carries its own. */
export function remarkWords(
  remark: Remark,
  language: Language,
  numberOf: typeof visibleNumber = visibleNumber,
): string {
  const t = createTranslate(language);
  switch (remark.kind) {
    case 'due-date':
      return dueDateWords(remark.day, remark.warning, language);
    case 'steps-done':
      return t('acts.stepsDone');
    case 'execution':
      return t(remark.status === 'Done' ? 'acts.aheadDone' : 'acts.aheadStarted');
    case 'linked':
      return t(remark.status === 'Done' ? 'acts.linkedDone' : 'acts.linkedStarted');
    case 'milestone':
      return t('acts.milestone', { number: numberOf(milestonesList, remark.milestone) });
    case 'follow-up':
      return t('acts.followUp', { number: numberOf(risksList, remark.risk) });
    case 'risen':
      return t('acts.risen', { number: numberOf(risksList, remark.risk) });
    case 'rescore':
      return t('acts.rescore', { number: numberOf(risksList, remark.risk.id) });
  }
}

/** What somebody should know about a date that is accepted all the same. */
function dueDateWords(day: Day, warning: DueDateWarning, language: Language): string {
  const t = createTranslate(language);
  const shown = showDay(day, language, 'weekday');
  if (warning.kind === 'in-the-past') return t('rules.inThePast', { day: showDay(day, language, 'long') });
  return t('rules.dayOff', { day: shown, effective: showDay(warning.effective, language, 'weekday') });
}
