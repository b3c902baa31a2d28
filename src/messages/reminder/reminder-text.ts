import type { AutomaticLine } from '../../domain/reminders/automatic-line.ts';
import type { ReminderBundle, ReminderLine } from '../../domain/reminders/reminder-bundle.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { listNamed } from '../../lists/register.ts';
import { visibleNumber } from '../../lists/list.ts';
import { firstNameOf } from '../../reading/people/personal-name.ts';
import { showDay } from '../../words/show-date.ts';
import { showStatus } from '../../words/show-status.ts';
import { titleInSentence } from '../../words/title-in-sentence.ts';
import { createTranslate, type Translate } from '../../words/translate.ts';
import { automaticNumber, automaticText } from '../automatic/automatic-text.ts';

/** One reminded item in words; `sentence` starts in lower case, to follow a greeting. */
export interface ReminderSentence {
  readonly line: ReminderLine;
  readonly number: string;
  readonly sentence: string;
  readonly remarks: readonly string[];
}

/** A row that changed by itself, in words. */
export interface AutomaticSentence {
  readonly line: AutomaticLine;
  readonly number: string;
  readonly sentence: string;
}

export interface ReminderText {
  readonly greeting: string;
  readonly sentences: readonly ReminderSentence[];
  readonly changed: readonly AutomaticSentence[];
  readonly closing: string;
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

function greetingOf(name: string, t: Translate): string {
  const first = firstNameOf(name);
  return first === '' ? t('reminders.greetingNameless') : t('reminders.greeting', { name: first });
}

function numberOf(line: ReminderLine, severalProjects: boolean): string {
  const list = listNamed(line.list);
  const number = list === undefined ? String(line.itemId) : visibleNumber(list, line.itemId);
  return severalProjects ? `${line.project}-${number}` : number;
}

interface Phrase {
  readonly line: ReminderLine;
  readonly t: Translate;
  readonly values: Readonly<Record<string, string | number>>;
}

function taskSentence({ line, t, values }: Phrase): string {
  const count = Math.abs(line.workingDays);
  if (line.isEscalation) return t('reminders.escalation', { ...values, count });
  if (line.workingDays === 0) return t('reminders.today', values);
  return t(line.workingDays < 0 ? 'reminders.before' : 'reminders.overdue', { ...values, count });
}

function decisionSentence({ line, t, values }: Phrase): string {
  if (line.workingDays > 0) return t('reminders.decisionLate', values);
  if (line.workingDays === 0) return t('reminders.decisionToday', values);
  return t('reminders.decisionBefore', { ...values, count: -line.workingDays });
}

function sentenceOf(phrase: Phrase): string {
  switch (phrase.line.rule) {
    case 'RM-7':
      return decisionSentence(phrase);
    case 'RM-8':
      return phrase.t(phrase.line.workingDays > 0 ? 'reminders.reviewLate' : 'reminders.reviewToday', phrase.values);
    case 'RM-10':
      return phrase.t('reminders.unowned', phrase.values);
    case 'RM-1':
    case 'RM-2':
    case 'RM-3':
    case 'RM-4':
    case 'RM-5':
      return taskSentence(phrase);
  }
}

/** Which rule speaks would tell the date: a hidden item only asks for attention. */
function hiddenSentence(line: ReminderLine, number: string, t: Translate, language: Language): ReminderSentence {
  const list = listNamed(line.list);
  const status = line.status ?? line.rawStatus;
  const item = t('reminders.confidential', { number });
  const sentence = t('reminders.hidden', {
    item,
    status: list === undefined ? '?' : showStatus(list, status, language),
  });
  return { line, number, sentence, remarks: [] };
}

function describe(line: ReminderLine, severalProjects: boolean, t: Translate, language: Language): ReminderSentence {
  const number = numberOf(line, severalProjects);
  if (line.isHidden) return hiddenSentence(line, number, t, language);
  const values = {
    item: `${number} ${titleInSentence(line.title)}`,
    date: line.date === undefined ? '' : showDay(line.date, language, 'weekday'),
    what: t(line.list === 'ControlMeasures' ? 'reminders.thisMeasure' : 'reminders.thisAction'),
    owner: line.externalOwner ?? line.owner?.name ?? t('reminders.nobody'),
  };
  const remarks = [
    ...(line.isStandIn ? [t('reminders.standIn')] : []),
    ...(line.rawStatus === undefined ? [] : [t('reminders.unknownStatus', { status: line.rawStatus })]),
  ];
  return { line, number, sentence: sentenceOf({ line, t, values }), remarks };
}

/** A person's reminders of one day in words, for card, feed or mail alike. */
export function reminderText(bundle: ReminderBundle, name: string, language: Language): ReminderText {
  const t = createTranslate(language);
  const changed = bundle.changed ?? [];
  const severalProjects = new Set([...bundle.lines, ...changed].map((line) => line.project)).size > 1;
  return {
    greeting: greetingOf(name, t),
    sentences: bundle.lines.map((line) => describe(line, severalProjects, t, language)),
    changed: changed.map((line) => ({
      line,
      number: automaticNumber(line, severalProjects),
      sentence: automaticText(line, severalProjects, language),
    })),
    closing: bundle.lines.length === 0 ? '' : t('reminders.canYou'),
  };
}
