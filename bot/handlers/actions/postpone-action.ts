import { postponeAction as postponed } from '../../../src/domain/actions/action-wishes.ts';
import type { WorkingCalendar } from '../../../src/domain/calendar/calendar.ts';
import { addDays, addMonths, addWeeks, type Day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { textCard } from '../../cards/text-card.ts';
import type { PostponeTo } from '../../understand/command.ts';
import type { Reply } from '../../turn.ts';
import { askQuestion } from '../ask-question.ts';
import type { CommandHandler } from '../command-handler.ts';
import { readItems } from '../read-items.ts';
import type { Talk } from '../talk.ts';
import type { ActionStep, FoundAction } from './change-found-action.ts';
import { actionsFor } from './list-actions.ts';
import { stepActions, stepFound, stepSeveral } from './step-actions.ts';

type PostponeCommand = Parameters<CommandHandler<'action.postpone'>>[0];

/** Moves due dates; asks for the date when none was said. */
export const postponeAction: CommandHandler<'action.postpone'> = async (command, talk) => {
  const { target, to, reason } = command;
  if (to === undefined) return askQuestion({ command, ask: { kind: 'missing-day', slot: 'to' }, later: [] }, talk);
  const step = postponing(to, talk, reason);
  if (target.kind === 'mine') return postponeMine(command, step, talk);
  return stepActions(target.items, step, talk, (items) => ({ ...command, target: { ...target, items: [...items] } }));
};

export function postponing(to: PostponeTo, talk: Talk, reason?: string): ActionStep {
  const calendar = talk.homes[0]?.calendar;
  return {
    wish: ({ cells }) =>
      postponed(to.kind === 'day' ? to.day : shifted(cells.DueDate ?? talk.today, to, calendar), reason),
    done: (number, { t, language }, { cells: { DueDate: due } }) =>
      t('cards.done.postponed', { number, day: due === undefined ? '' : showDay(due, language, 'long') }),
  };
}

function shifted(
  from: Day,
  { amount, unit }: Extract<PostponeTo, { kind: 'shift' }>,
  calendar: WorkingCalendar | undefined,
): Day {
  switch (unit) {
    case 'day':
      return addDays(from, amount);
    case 'working-day':
      return calendar === undefined ? addDays(from, amount) : calendar.addWorkingDays(from, amount);
    case 'week':
      return addWeeks(from, amount);
    case 'month':
      return addMonths(from, amount);
  }
}

/** The speaker's own open actions that a postponement is about. */
export async function ownActions({ target }: PostponeCommand, talk: Talk): Promise<readonly FoundAction[] | Reply> {
  const read = await readItems(actionsList, talk);
  if (!read.ok) return read.problem;
  const range = target.kind === 'mine' ? target.range : undefined;
  const filter =
    range === undefined ? ({ kind: 'mine' } as const) : ({ kind: 'due-between', range, mineOnly: true } as const);
  return actionsFor(filter, read.value.items, talk);
}

async function postponeMine(command: PostponeCommand, step: ActionStep, talk: Talk): Promise<Reply> {
  const own = await ownActions(command, talk);
  if ('card' in own) return own;
  const [only, ...others] = own;
  if (only === undefined) return noneReply(command, talk);
  return others.length === 0 ? stepFound(only, step, talk) : stepSeveral(own, step, talk);
}

export function noneReply({ target }: PostponeCommand, { t, language }: Talk): Reply {
  const range = target.kind === 'mine' ? target.range : undefined;
  if (range === undefined) return textCard(t('cards.list.mineNone'));
  const [from, to] = [range.from, range.to].map((day) => showDay(day, language, 'weekday'));
  return textCard(t('cards.list.betweenNone', { from: from ?? '', to: to ?? '' }));
}
