import type { ActionChanges } from '../../../src/domain/actions/action-changes.ts';
import { checkDueDate } from '../../../src/domain/calendar/due-date-check.ts';
import { newAction } from '../../../src/domain/actions/new-action.ts';
import { refusalOf } from '../../../src/domain/people/permission.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { actionFacts } from '../../cards/action-words.ts';
import { resultCard, undoData } from '../../cards/result-card.ts';
import { shownNumber } from '../../cards/scene.ts';
import type { OwnerMention } from '../../understand/command.ts';
import type { Reply } from '../../turn.ts';
import { askQuestion } from '../ask-question.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler, Given } from '../command-handler.ts';
import { heldIn } from '../find-item.ts';
import { listProblemReply, refusalReply, ruleReply } from '../problem-reply.ts';
import { authorOf, type Home, keyOf, sceneOf, type Talk } from '../talk.ts';
import { seen } from '../seen.ts';
import { toldRemarks } from '../writing/told-remarks.ts';
import { rememberWrite } from '../writing/remember-write.ts';
import type { FoundAction } from './change-found-action.ts';
import { tellNewOwner } from './tell-owners.ts';

/** Records an action; without a date it asks for one first. */
export const addAction: CommandHandler<'action.add'> = async (command, talk, given) => {
  const { language, today } = talk;
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const refusal = refusalOf({ kind: 'add-action' }, home.actor);
  if (refusal !== undefined) return refusalReply(refusal, language);
  if (command.due === undefined) {
    const proposal = home.calendar.addWorkingDays(today, usualWorkingDays);
    const ask = { kind: 'missing-day', slot: 'due', proposal } as const;
    return askQuestion({ command, ask, later: [], project: home.project.code }, talk);
  }
  const cells = newAction(cellsOf(command, home), authorOf(talk));
  if (!cells.ok) return ruleReply(cells.problem, actionsList, language);
  const added = await home.store.add(actionsList, cells.value, keyOf(talk, home.project.code));
  if (!added.ok) return listProblemReply(added.problem, 'write', language);
  await rememberWrite({ home, list: actionsList, item: added.value, wasAddition: true }, talk);
  return addedReply(heldIn(home, actionsList, added.value), talk, given);
};

/** Proposed when no date was said: a working week. */
const usualWorkingDays = 5;

type AddCommand = Parameters<typeof addAction>[0];

function cellsOf({ title, due, priority, owner }: AddCommand, home: Home): ActionChanges {
  return {
    Title: title,
    SourceType: 'Bot',
    ...(due === undefined ? {} : { DueDate: due }),
    ...(priority === undefined ? {} : { Priority: priority }),
    ...(owner === undefined ? {} : ownerCells(owner, home)),
  };
}

/** A card may say any name, so the roster gives the one that belongs to an id. */
function ownerCells(owner: OwnerMention, { members }: Home): ActionChanges {
  if (owner.kind === 'organisation') return { ExternalOwner: owner.name };
  const name = members.find(({ id }) => id === owner.id)?.name ?? owner.name;
  return { Owner: { aad: owner.id, name } };
}

async function addedReply(added: FoundAction, talk: Talk, given: Given): Promise<Reply> {
  const scene = sceneOf(talk);
  const { t } = talk;
  const told = await tellNewOwner(added, talk);
  const view = seen(added, talk);
  const similar = given.hints.flatMap((hint) => (hint.kind === 'similar' ? [hint.item] : []));
  return resultCard(
    {
      title: t('cards.done.added', { number: shownNumber(view, scene) }),
      facts: actionFacts(view, scene),
      remarks: [
        ...dueRemarks(added, talk),
        ...similar.map(({ list, number, title }) =>
          t('cards.hint.similar', { item: `${list}${number} ${title.replace(/\.$/, '')}` }),
        ),
        ...toldRemarks(told === undefined ? [] : [told], view, t),
      ],
      undo: undoData(view, 'Actions', scene),
    },
    scene,
  );
}

/** What somebody should know about a due date that is accepted all the same. */
function dueRemarks({ item, calendar }: FoundAction, { t, language, today }: Talk): readonly string[] {
  const due = item.cells.DueDate;
  const checked = due === undefined ? undefined : checkDueDate(due, calendar, today);
  if (due === undefined || !checked?.ok) return [];
  const day = showDay(due, language, 'weekday');
  return checked.value.map((warning) =>
    warning.kind === 'in-the-past'
      ? t('rules.inThePast', { day })
      : t('rules.dayOff', { day, effective: showDay(warning.effective, language, 'weekday') }),
  );
}
