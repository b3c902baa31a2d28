import { actionsList } from '../../../src/lists/actions.ts';
import { assignQuestionCard } from '../../cards/pointed-question-card.ts';
import { shownName } from '../../cards/scene.ts';
import { assigning } from '../actions/assign-action.ts';
import { stepFound } from '../acting/step-items.ts';
import type { PressHandler } from '../press-handler.ts';
import { listedPeople } from '../listed-people.ts';
import { seen } from '../seen.ts';
import { sceneOf } from '../talk.ts';
import { findPointed, inItsPlace } from './find-pointed.ts';

/** Gives the action of a card to somebody else; asks to whom first. */
export const pressAssign: PressHandler<'assign'> = async ({ person, ...given }, talk) => {
  const data = inItsPlace(given);
  const found = await findPointed(data, actionsList, talk);
  if (!found.ok) return found.problem;
  const scene = sceneOf(talk);
  const { home } = found.value;
  const shown = shownName(seen(found.value, talk), scene);
  const name = home.members.find(({ id }) => id === person)?.name;
  // Only members of the project can be chosen on the card, whatever comes back from it.
  if (person === undefined || name === undefined) {
    return assignQuestionCard(data, shown, listedPeople([home], talk), scene);
  }
  return stepFound(found.value, assigning({ kind: 'person', id: person, name }, talk), talk);
};
