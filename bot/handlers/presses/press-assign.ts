import { actionsList } from '../../../src/lists/actions.ts';
import type { DataOf } from '../../cards/data/card-data.ts';
import { assignQuestionCard } from '../../cards/pointed-question-card.ts';
import { shownName } from '../../cards/scene.ts';
import type { Reply } from '../../turn.ts';
import { assigning } from '../actions/assign-action.ts';
import { stepFound } from '../acting/step-items.ts';
import { questionIdIn } from '../ask-question.ts';
import type { PressHandler } from '../press-handler.ts';
import { listedPeople } from '../listed-people.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import type { Found } from '../find-item.ts';
import { shownOwner } from '../../cards/shown-beside.ts';
import { findPointed, inItsPlace, refusalIn } from './find-pointed.ts';

/** Gives the action of a card to somebody else; asks to whom first. */
export const pressAssign: PressHandler<'assign'> = async ({ person, shown, ...given }, talk) => {
  const found = await findPointed(given, actionsList, talk);
  if (!found.ok) return found.problem;
  const { home } = found.value;
  const name = home.members.find(({ id }) => id === person)?.name;
  // Only members of the project can be chosen on the card, whatever comes back from it.
  if (person === undefined || name === undefined) {
    return refusalIn(found.value, talk) ?? askWhom(inItsPlace(given), found.value, talk);
  }
  const cells = shown && { Owner: shown.person && { aad: shown.person, name: '' }, ExternalOwner: shown.organisation };
  return stepFound(found.value, assigning({ kind: 'person', id: person, name }, talk), talk, cells);
};

function askWhom(given: DataOf<'assign'>, found: Found<typeof actionsList>, talk: Talk): Reply {
  const asked = questionIdIn(talk, `${given.list}-${given.item}`);
  const view = seen(found, talk);
  const data = { ...given, asked, ...shownOwner(view) };
  const reply = assignQuestionCard(
    data,
    shownName(view, sceneOf(talk)),
    listedPeople([found.home], talk),
    sceneOf(talk),
  );
  talk.doors.questions.keep(talk.turn, { id: asked, asks: data, words: reply.summary });
  return reply;
}
