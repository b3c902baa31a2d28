import { addItem } from '../../../src/acts/add-item.ts';
import { mayRecordDecisions } from '../../../src/acts/rights.ts';
import { decisionLevels } from '../../../src/domain/values/vocabulary.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { askerOf } from '../acting/asker-of.ts';
import { doneReply } from '../acting/done-reply.ts';
import { notDoneReply } from '../acting/not-done.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { type Home, keyOf, type Talk } from '../talk.ts';

type AddCommand = Parameters<typeof addDecision>[0];

/** Records a decision: as a proposal, or as taken when it is complete and the speaker may record that. */
export const addDecision: CommandHandler<'decision.add'> = async (command, talk, given) => {
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const isTaken = isComplete(command) && mayRecordDecisions(home.actor);
  const cells = { ...proposedCells(command), ...(isTaken ? takenCells(command, home) : {}) };
  const addition = { list: decisionsList.name, cells, key: keyOf(talk, home.project.code) };
  const done = await addItem(addition, askerOf(home, talk), talk.doors.acts);
  if (!done.ok) return notDoneReply(done.problem, home, talk);
  const say = (number: string) => talk.t(isTaken ? 'cards.done.taken' : 'cards.done.proposed', { number });
  return doneReply(done.value, { home, say, hints: hintsOn(command, isTaken, talk) }, talk);
};

const proposedCells = ({ title, level, rationale, neededBy }: AddCommand): object => ({
  Title: title,
  ...(level === undefined ? {} : { DecisionLevel: level }),
  ...(rationale === undefined ? {} : { Rationale: rationale }),
  ...(neededBy === undefined ? {} : { NeededBy: neededBy }),
});

/** Recording is not deciding: it takes a day, a body, a reason. */
const isComplete = ({ level, rationale, decidedOn }: AddCommand): boolean =>
  decidedOn !== undefined && level !== undefined && (rationale ?? '').trim() !== '';

const takenCells = ({ level = 'ProjectTeam', decidedOn }: AddCommand, { settings }: Home): object => ({
  DecisionStatus: 'Taken',
  DecidedOn: decidedOn,
  DecidedBy: decisionLevels[level][settings.language],
});

function hintsOn({ level = 'ProjectTeam', decidedOn }: AddCommand, isTaken: boolean, { t, language, person }: Talk) {
  if (isTaken) return [t('cards.done.recordedBy', { name: person.name, level: decisionLevels[level][language] })];
  return decidedOn === undefined ? [] : [t('cards.hint.proposedOnly')];
}
