import type { PostponeTo } from '../../../src/domain/actions/postponed-day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { dueDayOf } from '../../../src/lists/due-day-of.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { spokenParts } from '../../cards/spoken-parts.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import type { ActionFilter } from '../../understand/command.ts';
import { type Step, stepFound, stepItems, stepSeveral } from '../acting/step-items.ts';
import { askQuestion } from '../ask-question.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Found } from '../find-item.ts';
import type { Talk } from '../talk.ts';
import { actionsFor, actionsTitle } from './list-actions.ts';

type PostponeCommand = Parameters<CommandHandler<'action.postpone'>>[0];
type FoundAction = Found<typeof actionsList>;

/** Moves due dates; asks for the date when none was said. */
export const postponeAction: CommandHandler<'action.postpone'> = async (command, talk) => {
  const { target, to, reason } = command;
  if (to === undefined) return askQuestion({ command, ask: { kind: 'missing-day', slot: 'to' }, later: [] }, talk);
  const step = postponing(to, reason);
  if (target.kind === 'mine') return postponeMine(command, step, talk);
  return stepItems(actionsList, target.items, step, talk, (items) => ({
    ...command,
    target: { ...target, items: [...items] },
  }));
};

export const postponing = (to: PostponeTo, note?: string): Step => ({
  act: { list: 'Actions', act: 'postpone', input: { to, note } },
  say: sayMoved,
});

/** The date as it stands now, where the readers may know it. */
export const sayMoved: Step['say'] = (number, { t, language }, view) => {
  const due = dueDayOf(view.list, view);
  return t('cards.done.postponed', { number, day: due === undefined ? '' : showDay(due, language, 'long') });
};

/** The speaker's own open actions that a postponement is about; says so when there are none. */
export async function ownActions({ target }: PostponeCommand, talk: Talk): Promise<readonly FoundAction[] | Reply> {
  const range = target.kind === 'mine' ? target.range : undefined;
  const filter: ActionFilter = range === undefined ? { kind: 'mine' } : { kind: 'due-between', range, mineOnly: true };
  const read = await actionsFor(filter, talk);
  if (!read.ok) return read.problem;
  const { items, remarks } = read.value;
  return items.length > 0 ? items : textCard(spokenParts([actionsTitle(filter, read.value, talk), ...remarks]));
}

async function postponeMine(command: PostponeCommand, step: Step, talk: Talk): Promise<Reply> {
  const own = await ownActions(command, talk);
  if ('card' in own) return own;
  const [only, ...others] = own;
  return only !== undefined && others.length === 0
    ? stepFound(only, step, talk)
    : stepSeveral(own, step, talk, (items) => ({ ...command, target: { kind: 'items', items: [...items] } }));
}
