import type { DecisionChanges } from '../../../src/domain/decisions/decision-changes.ts';
import { newDecision } from '../../../src/domain/decisions/new-decision.ts';
import { projectManagerOf } from '../../../src/domain/people/people.ts';
import { refusalOf } from '../../../src/domain/people/permission.ts';
import { decisionLevels } from '../../../src/domain/values/vocabulary.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { decisionFacts } from '../../cards/decision-words.ts';
import { resultCard, undoData } from '../../cards/result-card.ts';
import { shownNumber } from '../../cards/scene.ts';
import type { Reply } from '../../turn.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { type Found, heldIn } from '../find-item.ts';
import { listProblemReply, refusalReply, ruleReply } from '../problem-reply.ts';
import { authorOf, type Home, keyOf, sceneOf, selfOf, type Talk } from '../talk.ts';
import { seen } from '../seen.ts';
import { rememberWrite } from '../writing/remember-write.ts';
import { type ItemNotice, tellPerson } from '../writing/tell-person.ts';

type AddCommand = Parameters<typeof addDecision>[0];

/** Records a decision: as a proposal, or as taken when it is complete and the speaker may record that. */
export const addDecision: CommandHandler<'decision.add'> = async (command, talk, given) => {
  const { language } = talk;
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const refusal = refusalOf({ kind: 'propose-decision' }, home.actor);
  if (refusal !== undefined) return refusalReply(refusal, language);
  const cells = newDecision(cellsOf(command, home), selfOf(talk), authorOf(talk));
  if (!cells.ok) return ruleReply(cells.problem, decisionsList, language);
  const added = await home.store.add(decisionsList, cells.value, keyOf(talk, home.project.code));
  if (!added.ok) return listProblemReply(added.problem, 'write', language);
  await rememberWrite({ home, list: decisionsList, item: added.value, wasAddition: true }, talk);
  return addedReply(heldIn(home, decisionsList, added.value), command, talk);
};

function cellsOf(command: AddCommand, home: Home): DecisionChanges {
  const { title, level, rationale, neededBy } = command;
  return {
    Title: title,
    ...(level === undefined ? {} : { DecisionLevel: level }),
    ...(rationale === undefined ? {} : { Rationale: rationale }),
    ...(neededBy === undefined ? {} : { NeededBy: neededBy }),
    ...takenCells(command, home),
  };
}

/** Recording is not deciding: it takes a body, a reason, the right role. */
function takenCells({ level, rationale, decidedOn }: AddCommand, { actor, settings }: Home): DecisionChanges {
  const mayRecord = refusalOf({ kind: 'record-decision' }, actor) === undefined;
  if (decidedOn === undefined || level === undefined || !rationale?.trim() || !mayRecord) return {};
  const decidedBy = decisionLevels[level][settings.language];
  return { DecisionStatus: 'Taken', DecidedOn: decidedOn, DecidedBy: decidedBy };
}

async function addedReply(found: Found<typeof decisionsList>, command: AddCommand, talk: Talk): Promise<Reply> {
  const scene = sceneOf(talk);
  const { t, language, person } = talk;
  const { cells } = found.item;
  const view = seen(found, talk);
  const number = shownNumber(view, scene);
  const isTaken = cells.DecisionStatus === 'Taken';
  const told = isTaken ? await tellManager(found, talk) : undefined;
  const level = decisionLevels[cells.DecisionLevel ?? 'ProjectTeam'][language];
  return resultCard(
    {
      title: t(isTaken ? 'cards.done.taken' : 'cards.done.proposed', { number }),
      facts: decisionFacts(view, scene),
      remarks: [
        ...(isTaken ? [t('cards.done.recordedBy', { name: person.name, level })] : []),
        ...(!isTaken && command.decidedOn !== undefined ? [t('cards.hint.proposedOnly')] : []),
        ...(told === undefined ? [] : [t('cards.done.ownerTold', { name: told })]),
      ],
      undo: undoData(view, 'Decisions', scene),
    },
    scene,
  );
}

/** The project manager can put a recorded decision back, so has to know of it. */
function tellManager(found: Found<typeof decisionsList>, talk: Talk): Promise<string | undefined> {
  const to = projectManagerOf(found.home, talk.today);
  const text: ItemNotice['text'] = (t, item) => t('cards.notice.recorded', { actor: talk.person.name, item });
  return tellPerson({ found, to, text }, talk);
}
