import { assignAction as assigned, assignOutside } from '../../../src/domain/actions/action-wishes.ts';
import { namesPeople } from '../../../src/views/view.ts';
import type { OwnerMention } from '../../understand/command.ts';
import { askQuestion } from '../ask-question.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Talk } from '../talk.ts';
import type { ActionStep } from './change-found-action.ts';
import { stepActions } from './step-actions.ts';

/** The roster gives the name that belongs to an id: a card may say any. */
function knownName(owner: OwnerMention, { homes }: Talk): string {
  if (owner.kind === 'organisation') return owner.name;
  const members = homes.flatMap((home) => home.members);
  return members.find(({ id }) => id === owner.id)?.name ?? owner.name;
}

export function assigning(owner: OwnerMention, talk: Talk): ActionStep {
  const name = knownName(owner, talk);
  return {
    wish: () => (owner.kind === 'organisation' ? assignOutside(name) : assigned({ aad: owner.id, name })),
    done: (number, { t }, after) =>
      namesPeople(after) ? t('cards.done.assigned', { number, name }) : t('cards.done.reassigned', { number }),
  };
}

/** Gives an action to somebody; asks to whom when nobody was named. */
export const assignAction: CommandHandler<'action.assign'> = async (command, talk) => {
  const { item, owner } = command;
  if (owner === undefined) return askQuestion({ command, ask: { kind: 'missing-owner' }, later: [] }, talk);
  return stepActions([item], assigning(owner, talk), talk, ([ref = item]) => ({ ...command, item: ref }));
};
