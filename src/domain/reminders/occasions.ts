import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { dayAt } from '../values/moment.ts';
import type { PersonId } from '../values/person.ts';
import type { Occasion } from './occasion.ts';
import { type FindRecipient, recipientFinder } from './recipients.ts';
import { offsetsWithin, type ReminderRule, rulesFor } from './reminder-rules.ts';
import { type ReminderSubject, subjectsOf } from './reminder-subject.ts';

export interface OccasionQuestion {
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  /** First day that counts: the day the project came under watch, or later. */
  readonly from: Day;
  readonly today: Day;
  readonly roster: ReadonlySet<PersonId>;
}

/** Everything that people are to be told from `from` up to `today`, as far as it still holds now. */
export function occasionsDue(question: OccasionQuestion): readonly Occasion[] {
  const { facts, calendar, roster, today } = question;
  const findRecipient = recipientFinder(facts, roster, today);
  const rules = rulesFor(facts.settings);
  return subjectsOf(facts, calendar).flatMap((subject) =>
    rules
      .filter((rule) => holdsFor(rule, subject))
      .flatMap((rule) => occasionsOf(rule, subject, findRecipient, question)),
  );
}

const holdsFor = (rule: ReminderRule, subject: ReminderSubject): boolean =>
  rule.subject === subject.kind && (rule.priority === undefined || rule.priority === subject.item.priority);

function occasionsOf(
  rule: ReminderRule,
  subject: ReminderSubject,
  findRecipient: FindRecipient,
  { facts, calendar, from, today }: OccasionQuestion,
): readonly Occasion[] {
  // Offsets are working days, so a sending day is never a quiet day.
  const first = calendar.workingDaysBetween(subject.zero, calendar.nextWorkingDay(from));
  const last = calendar.workingDaysBetween(subject.zero, calendar.previousWorkingDay(today));
  const told = new Set(rule.to.flatMap((to) => findRecipient(to, subject) ?? []));
  return offsetsWithin(rule, first, last)
    .map((offset) => ({ offset, dueOn: calendar.addWorkingDays(subject.zero, offset) }))
    .filter(({ dueOn }) => wasThere(subject, dueOn, today))
    .flatMap(({ offset, dueOn }) =>
      [...told].map((recipient) => ({
        rule: rule.id,
        project: facts.code,
        list: subject.item.list,
        itemId: subject.item.itemId,
        basis: subject.basis,
        offset,
        dueOn,
        recipient,
      })),
    );
}

/** An item made for tomorrow did not miss the reminder of yesterday. */
function wasThere({ createdAt }: ReminderSubject, dueOn: Day, today: Day): boolean {
  const createdOn = dayAt(createdAt);
  return createdOn <= dueOn || createdOn > today;
}
