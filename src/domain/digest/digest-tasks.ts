import { isOpen, isOpenMeasure } from '../actions/action-state.ts';
import { workingDaysSince } from '../calendar/effective-date.ts';
import { isOpenDecision } from '../decisions/decision-state.ts';
import { projectManagerOf } from '../people/people.ts';
import type { Occasion, RemindedList, ReminderRuleId } from '../reminders/occasion.ts';
import { rulesFor } from '../reminders/reminder-rules.ts';
import { isReviewed } from '../risks/risk-state.ts';
import type { Day } from '../values/day.ts';
import type { ItemId } from '../values/ids.ts';
import { isPerson, type PersonRef } from '../values/person.ts';
import type { DigestQuestion } from './digest-question.ts';
import type { DigestChoice, DigestTask } from './digest.ts';

/**
 * The recipient's own items of which a reminder came or comes this week, with everything that today's
 * reminders name. What stands among the choices is not repeated.
 */
export function digestTasks(question: DigestQuestion, choices: readonly DigestChoice[]): readonly DigestTask[] {
  const shown = new Set(
    choices.map((choice) => keyOf(choice.kind === 'decision-late' ? 'Decisions' : 'Actions', choice.id)),
  );
  const told = new Set((question.occasions ?? []).map(({ list, itemId }: Occasion) => keyOf(list, itemId)));
  return [...actionTasks(question), ...measureTasks(question), ...decisionTasks(question), ...reviewTasks(question)]
    .filter(({ key, isNear }) => !shown.has(key) && (isNear || told.has(key)))
    .map(({ task }) => task)
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.id - b.id);
}

const keyOf = (list: RemindedList, id: ItemId): string => `${list}:${id}`;

/** `isNear` says that it is the recipient's own and that its first reminder has come. */
interface Candidate {
  readonly key: string;
  readonly task: DigestTask;
  readonly isNear: boolean;
}

function actionTasks(question: DigestQuestion): readonly Candidate[] {
  return question.facts.actions.filter(isOpen).flatMap(({ id, cells }) => {
    const { DueDate: due, Title: title = '', Priority: priority = 'Normal', Owner: owner } = cells;
    if (due === undefined) return [];
    const rules: readonly ReminderRuleId[] = priority === 'High' ? ['RM-1', 'RM-2'] : ['RM-1'];
    const isNear = isMine(owner, question) && isWithin(due, rules, question);
    return { key: keyOf('Actions', id), task: { kind: 'action', id, title, due, priority }, isNear };
  });
}

function measureTasks(question: DigestQuestion): readonly Candidate[] {
  return question.facts.measures.filter(isOpenMeasure).flatMap(({ id, cells }) => {
    const { DueDate: due, Title: title = '', MeasureOwner: owner } = cells;
    if (due === undefined) return [];
    const isNear = isMine(owner, question) && isWithin(due, ['RM-1'], question);
    return { key: keyOf('ControlMeasures', id), task: { kind: 'measure', id, title, due }, isNear };
  });
}

/** RM-7 tells the project manager of every decision that is awaited. */
function decisionTasks(question: DigestQuestion): readonly Candidate[] {
  const { facts, today } = question;
  const isManager = isMine(projectManagerOf(facts, today), question);
  return facts.decisions.filter(isOpenDecision).flatMap(({ id, cells }) => {
    const { NeededBy: due, Title: title = '', ProposedBy: proposer } = cells;
    if (due === undefined) return [];
    const isNear = (isManager || isMine(proposer, question)) && isWithin(due, ['RM-7'], question);
    return { key: keyOf('Decisions', id), task: { kind: 'decision', id, title, due }, isNear };
  });
}

function reviewTasks(question: DigestQuestion): readonly Candidate[] {
  return question.facts.risks.filter(isReviewed).flatMap(({ id, cells }) => {
    const { ReviewDate: due, Title: title = '', RiskOwner: owner } = cells;
    if (due === undefined) return [];
    const isNear = isMine(owner, question) && isWithin(due, ['RM-8'], question);
    return { key: keyOf('Risks', id), task: { kind: 'risk-review', id, title, due }, isNear };
  });
}

const isMine = (person: PersonRef | undefined, { recipient }: DigestQuestion): boolean => isPerson(person, recipient);

/** Whether the earliest reminder of these rules has come. */
function isWithin(date: Day, rules: readonly ReminderRuleId[], { facts, calendar, today }: DigestQuestion): boolean {
  const offsets = rulesFor(facts.settings).flatMap(({ id, at }) => (rules.includes(id) ? at : []));
  return workingDaysSince(date, calendar, today) >= Math.min(...offsets);
}
