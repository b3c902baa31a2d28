import { titleInSentence } from '../../../src/words/title-in-sentence.ts';
import { refusalToWrite } from '../../../src/acts/rights.ts';
import { addItem } from '../../../src/acts/add-item.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { OwnerMention } from '../../understand/command.ts';
import { askerOf } from '../acting/asker-of.ts';
import { doneReply } from '../acting/done-reply.ts';
import { notDoneReply } from '../acting/not-done.ts';
import { askQuestion } from '../ask-question.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler, Given } from '../command-handler.ts';
import { type Home, keyOf, type Talk } from '../talk.ts';

type AddCommand = Parameters<typeof addAction>[0];

/** Proposed when no date was said: a working week. */
const usualWorkingDays = 5;

/** Records an action; without a date it asks for one first. */
export const addAction: CommandHandler<'action.add'> = async (command, talk, given) => {
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  // Whoever may not add anything is told so at once, not after answering a question.
  if (command.due === undefined && refusalToWrite(home.actor) === undefined) return askDue(command, home, talk);
  const addition = { list: actionsList.name, cells: cellsOf(command), key: keyOf(talk, home.project.code) };
  const done = await addItem(addition, askerOf(home, talk), talk.doors.acts);
  if (!done.ok) return notDoneReply(done.problem, home, talk);
  const say = (number: string) => talk.t('cards.done.added', { number });
  return doneReply(done.value, { home, say, hints: similarHints(given, talk) }, talk);
};

function askDue(command: AddCommand, { calendar, today, project }: Home, talk: Talk) {
  const proposal = calendar.addWorkingDays(today, usualWorkingDays);
  const ask = { kind: 'missing-day', slot: 'due', proposal } as const;
  return askQuestion({ command, ask, later: [], project: project.code }, talk);
}

const cellsOf = ({ title, due, priority, owner }: AddCommand): object => ({
  Title: title,
  SourceType: 'Bot',
  ...(due === undefined ? {} : { DueDate: due }),
  ...(priority === undefined ? {} : { Priority: priority }),
  ...(owner === undefined ? {} : ownerCells(owner)),
});

/** A card may say any name: the act calls a person as the roster does. */
const ownerCells = (owner: OwnerMention): object =>
  owner.kind === 'organisation' ? { ExternalOwner: owner.name } : { Owner: { aad: owner.id, name: owner.name } };

const similarHints = ({ hints }: Given, { t }: Talk): readonly string[] =>
  hints.flatMap((hint) => {
    if (hint.kind !== 'similar') return [];
    const { list, number, title } = hint.item;
    return [t('cards.hint.similar', { item: `${list}${number} ${titleInSentence(title)}` })];
  });
