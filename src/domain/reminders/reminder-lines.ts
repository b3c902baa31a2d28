import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { groupBy } from '../values/group-by.ts';
import type { Occasion } from './occasion.ts';
import { meantBy } from './recipients.ts';
import type { ReminderLine } from './reminder-bundle.ts';
import { reminderRules, urgencyOf } from './reminder-rules.ts';
import { type ReminderSubject, subjectsOf } from './reminder-subject.ts';

/** Turns one person's occasions in a project into lines. */
export type MakeLines = (occasions: readonly Occasion[]) => readonly ReminderLine[];

/** One line per item: the most urgent rule speaks, the others are told with it. */
export function lineMaker(facts: ProjectFacts, calendar: WorkingCalendar, today: Day): MakeLines {
  const subjects = new Map(subjectsOf(facts, calendar).map((subject) => [nameOf(subject.item, subject.kind), subject]));

  function lineOf(told: readonly Occasion[]): readonly ReminderLine[] {
    const speaking = told.toSorted(leastUrgentFirst).at(-1);
    const rule = reminderRules.find(({ id }) => id === speaking?.rule);
    if (speaking === undefined || rule === undefined) return [];
    const subject = subjects.get(nameOf(speaking, rule.subject));
    if (subject === undefined) return [];
    const meant = rule.to.map((to) => meantBy(to, subject, facts, today)?.aad);
    return [
      {
        ...subject.item,
        project: facts.code,
        rule: rule.id,
        workingDays: calendar.workingDaysBetween(subject.zero, today),
        isEscalation: rule.id === 'RM-5',
        isStandIn: !meant.includes(speaking.recipient),
        occasions: told,
      },
    ];
  }

  return (occasions) => [...groupBy(occasions, (occasion) => nameOf(occasion)).values()].flatMap(lineOf);
}

const nameOf = (item: { list: string; itemId: number }, kind: ReminderSubject['kind'] | '' = ''): string =>
  `${item.list}:${item.itemId}:${kind}`;

const leastUrgentFirst = (a: Occasion, b: Occasion): number =>
  urgencyOf(a.rule) - urgencyOf(b.rule) || a.offset - b.offset;

/** Escalations first, then what is latest; the same every time. */
export const byUrgency = (a: ReminderLine, b: ReminderLine): number =>
  Number(b.isEscalation) - Number(a.isEscalation) ||
  b.workingDays - a.workingDays ||
  a.project.localeCompare(b.project) ||
  a.list.localeCompare(b.list) ||
  a.itemId - b.itemId;
