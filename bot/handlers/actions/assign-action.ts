import { actionsList } from '../../../src/lists/actions.ts';
import { namesPeople } from '../../../src/views/view.ts';
import type { OwnerMention } from '../../understand/command.ts';
import { type Step, stepItems } from '../acting/step-items.ts';
import { askQuestion } from '../ask-question.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Talk } from '../talk.ts';

/** The roster gives the name that belongs to an id: a card may say any. */
function knownName(owner: OwnerMention, { homes }: Talk): string {
  if (owner.kind === 'organisation') return owner.name;
  const members = homes.flatMap((home) => home.members);
  return members.find(({ id }) => id === owner.id)?.name ?? owner.name;
}

export function assigning(owner: OwnerMention, talk: Talk): Step {
  const name = knownName(owner, talk);
  return {
    act:
      owner.kind === 'organisation'
        ? { list: 'Actions', act: 'assign-outside', input: { organisation: name } }
        : { list: 'Actions', act: 'assign', input: { owner: { aad: owner.id, name } } },
    say: (number, { t }, after) =>
      namesPeople(after) ? t('cards.done.assigned', { number, name }) : t('cards.done.reassigned', { number }),
  };
}

/** Gives an action to somebody; asks to whom when nobody was named. */
export const assignAction: CommandHandler<'action.assign'> = async (command, talk) => {
  const { item, owner } = command;
  if (owner === undefined) return askQuestion({ command, ask: { kind: 'missing-owner' }, later: [] }, talk);
  return stepItems(actionsList, [item], assigning(owner, talk), talk, ([ref = item]) => ({ ...command, item: ref }));
};
