import { addDays } from '../../domain/values/day.ts';
import { foldInPlace } from '../text/fold.ts';
import type { Stretch } from '../text/tidy.ts';
import { anyWeekdaySource } from './calendar-words.ts';
import { calendarDays } from './calendar-days.ts';
import { type DayContext, type DayReading, type DayRule, onDay } from './day-reading.ts';
import { feastDays } from './feast-days.ts';
import { pastDays } from './past-days.ts';
import { periodDays } from './period-days.ts';
import { relativeDays } from './relative-days.ts';
import { unknownDays } from './unknown-days.ts';
import { bareShortWeekday, weekdayDays } from './weekday-days.ts';

/** A date phrase in a text: where it stands (its marker included), what it says. */
export interface DayFound extends Stretch {
  readonly text: string;
  readonly reading: DayReading;
  readonly isAbsolute: boolean;
  /** `due`: words such as uiterlijk, which leave no doubt; `on`: weaker ones such as op. */
  readonly marker?: 'due' | 'on';
}

const rules: readonly DayRule[] = [
  ...relativeDays,
  ...weekdayDays,
  ...calendarDays,
  ...periodDays,
  ...feastDays,
  ...pastDays,
  ...unknownDays,
];

/** Words that make a number with a dot or dash something else than a date. */
const notADate = /(?<![a-z])(?:versie|version|paragraaf|artikel|hoofdstuk|bijlage|revisie|variant|rev\.?|nr\.?|v)\s*$/;

/** A time behind a date goes with it: lists keep days. */
const clock =
  /^,?\s+(?:om\s+|at\s+)?(?:\d{1,2}[:.]\d{2}(?:\s*(?:uur|u|h|am|pm))?|\d{1,2}\s*(?:uur|u|h|am|pm))(?![a-z0-9])/;

const dueMarker =
  '(?:streefdatum|deadline|wanneer|datum|when|due date|due|gereed|klaar|nodig|needed)?[:\\s]*(?:uiterlijk(?:\\s+(?:op|voor))?|voor(?:\\s+of\\s+op)?|t/m|tot\\s+en\\s+met|tot|deadline|streefdatum|wanneer|datum|when|due(?:\\s+(?:by|on))?|no\\s+later\\s+than|not\\s+later\\s+than|at\\s+the\\s+latest\\s+by|latest|by|before|until|till)';
const dueBefore = new RegExp(`(?<![a-z0-9])${dueMarker}[:\\s]+(?:op\\s+|on\\s+|de\\s+|the\\s+)?$`);
const onBefore = /(?<![a-z0-9])(?:op|on|per|vanaf|om|at|in)\s+$/;

/** All date phrases of a text, in reading order, the longest reading where several overlap. */
export function findDays(text: string, context: DayContext): readonly DayFound[] {
  const folded = foldInPlace(text);
  const found = rules
    .flatMap((rule) => matchesOf(rule, text, folded, context))
    .concat(shortWeekdays(text, folded, context))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DayFound[] = [];
  for (const one of found) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.map((one) => withMarker(one, text, folded, context)).toSorted((a, b) => a.start - b.start);
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

function matchesOf(rule: DayRule, text: string, folded: string, context: DayContext): readonly DayFound[] {
  return [...folded.matchAll(rule.pattern)].flatMap((match) => {
    if (rule.isAbsolute && notADate.test(folded.slice(Math.max(0, match.index - 12), match.index))) return [];
    const reading = rule.read(match.groups ?? {}, context);
    if (reading === undefined) return [];
    const spoken = match.index + match[0].length;
    const end = spoken + (clock.exec(folded.slice(spoken, spoken + 30))?.[0].length ?? 0);
    return [{ text: text.slice(match.index, spoken), start: match.index, end, reading, isAbsolute: rule.isAbsolute }];
  });
}

const short = new RegExp(
  `(?<=(?:voor|uiterlijk|op|t/m|tot|by|on|before|until)\\s+)(?<weekday>${anyWeekdaySource})(?![a-z0-9'])`,
  'g',
);

function shortWeekdays(text: string, folded: string, context: DayContext): readonly DayFound[] {
  return matchesOf({ pattern: short, isAbsolute: false, read: bareShortWeekday }, text, folded, context);
}

function withMarker(found: DayFound, text: string, folded: string, context: DayContext): DayFound {
  const lead = folded.slice(Math.max(0, found.start - 40), found.start);
  const due = dueBefore.exec(lead);
  const on = due === null ? onBefore.exec(lead) : null;
  const length = (due ?? on)?.[0].length ?? 0;
  if (length === 0) return found;
  const start = found.start - length;
  const marker = text.slice(start, found.start);
  return {
    ...found,
    start,
    marker: due === null ? 'on' : 'due',
    reading: meansDayBefore(marker, context) ? dayBefore(found.reading, context) : found.reading,
  };
}

/** "vóór vrijdag" ends on Thursday; "voor vrijdag" does so only where the project says so. */
function meansDayBefore(marker: string, { beforeMeansPreviousDay }: DayContext): boolean {
  if (/v[oó]ó?r\s+of\s+op/i.test(marker)) return false;
  if (/vóór|vóor|voór/i.test(marker.normalize('NFC'))) return true;
  return beforeMeansPreviousDay && /\b(?:voor|before)\s*$/i.test(marker);
}

function dayBefore(reading: DayReading, { calendar }: DayContext): DayReading {
  if (reading.kind !== 'day') return reading;
  return onDay(calendar.previousWorkingDay(addDays(reading.day, -1)));
}
