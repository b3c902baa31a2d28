import type { Day } from '../../domain/values/day.ts';
import { ok, refused, type Result } from '../../domain/values/result.ts';
import type { DayContext } from './day-reading.ts';
import { findDays } from './find-days.ts';

/** Reads a text that is to be one day and nothing else, by the same rules as a sentence. */
export function typedDay(text: string, context: DayContext): Result<Day, 'no-day' | 'several-days'> {
  const typed = text.trim();
  const [found, ...others] = findDays(typed, context);
  const isWhole = found?.start === 0 && found.end === typed.length && others.length === 0;
  if (!isWhole) return refused('no-day');
  switch (found.reading.kind) {
    case 'day':
    case 'past':
    case 'far-ahead':
      return ok(found.reading.day);
    case 'choice':
      return refused('several-days');
    case 'impossible':
    case 'unknown':
      return refused('no-day');
  }
}
