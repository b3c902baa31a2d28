import type { Question } from '../question.ts';
import { type DayFound, findDays } from '../../../src/reading/days/find-days.ts';
import { missingDay, type SettledDay, settleDay } from '../settle-day.ts';
import type { Sentence } from '../text/sentence.ts';
import { cut } from '../../../src/reading/text/tidy.ts';

/** What is left of a title once its due phrase is taken out, beside what that phrase says. */
interface DueRead extends SettledDay {
  readonly title: string;
  readonly isUrgent: boolean;
}

/** "voor bewonersavond 14 januari": the date of an event, which the title needs. */
const eventBefore =
  /(?:^|\s)(?:voor|van|over|rond|na|bij|tijdens|for|of|about|around|during)\s+(?:(?:de|het|een|the|a)\s+)?[a-z][\w'-]*\s+$/;

/** Finds the due date in the text of an action; a date that may belong to the text is confirmed first. */
export function dueIn(body: Sentence): DueRead {
  const found = pickDue(findDays(body.text, { ...body.context, language: body.language, towards: 'future' }));
  if (found === undefined)
    return { title: body.text, isUrgent: false, doubt: missingDay('due', body.context), hints: [] };
  const isUrgent = found.reading.kind === 'unknown' && found.reading.isUrgent;
  const settled = settleDay(found, 'due', body.context);
  if (!mayBeContent(found, body)) return { ...settled, title: cut(body.text, found), isUrgent };
  if (found.reading.kind === 'past')
    return { title: body.text, isUrgent, hints: [], doubt: missingDay('due', body.context) };
  const title = found.start === 0 ? cut(body.text, found) : body.text;
  return { title, isUrgent, hints: [], doubt: confirmContent(settled, found) };
}

/** "de vergadering naar dinsdag", "het verslag van vandaag": the day says something of another word. */
const attachedTo = /(?:^|\s)(?:van|naar|over|sinds|tussen|from|to|of|since|about)\s+(?:de\s+|the\s+)?$/;

const edge = (found: DayFound, length: number): boolean => found.start === 0 || found.end >= length;

function pickDue(days: readonly DayFound[]): DayFound | undefined {
  return (
    days.findLast((one) => one.marker === 'due') ?? days.findLast((one) => one.reading.kind !== 'past') ?? days.at(-1)
  );
}

function mayBeContent(found: DayFound, { folded }: Sentence): boolean {
  if (found.marker === 'due' || found.reading.kind === 'impossible') return false;
  if (attachedTo.test(folded.slice(0, found.start))) return true;
  if (!found.isAbsolute) return false;
  const atEdge = edge(found, folded.replace(/[\s.!?)]+$/, '').length);
  if (found.start === 0) return true;
  return !atEdge || (found.marker === undefined && eventBefore.test(folded.slice(0, found.start)));
}

function confirmContent({ day, doubt }: SettledDay, { text }: DayFound): Question {
  if (day === undefined) return doubt ?? { kind: 'impossible-day', slot: 'due', text };
  return { kind: 'confirm-day', slot: 'due', text, day, why: 'maybe-content' };
}
