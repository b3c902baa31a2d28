import type { PersonRef } from '../../../src/domain/values/person.ts';
import type { Action } from '../../../src/lists/actions.ts';
import { showDay } from '../../../src/words/show-date.ts';
import type { Talk } from '../talk.ts';
import { type ItemNotice, tellPerson } from '../writing/tell-person.ts';
import type { ChangedAction, FoundAction } from './change-found-action.ts';

/** Tells the owner what somebody else did with their action; answers who was told. */
export async function tellOwners({ before, after, isChanged }: ChangedAction, talk: Talk): Promise<readonly string[]> {
  if (!isChanged) return [];
  const [was, is] = [before.cells.Owner, after.item.cells.Owner];
  const isGiven = was?.aad !== is?.aad;
  const told = isGiven
    ? [await tellFormerOwner(was, after, talk), await tellNewOwner(after, talk)]
    : [await tellPerson({ found: after, to: is, text: changeText(before, after, talk) }, talk)];
  return told.filter((name) => name !== undefined);
}

/** Somebody who is given an action by another person hears it at once. */
export function tellNewOwner(found: FoundAction, talk: Talk): Promise<string | undefined> {
  const { DueDate: due, Owner: to } = found.item.cells;
  const text: ItemNotice['text'] = (t, item, language) =>
    t('cards.notice.given', {
      actor: talk.person.name,
      item,
      day: due === undefined ? t('cards.noDay') : showDay(due, language, 'long'),
    });
  return tellPerson({ found, to, text }, talk);
}

function tellFormerOwner(was: PersonRef | undefined, found: FoundAction, talk: Talk): Promise<string | undefined> {
  const name = found.item.cells.Owner?.name;
  const text: ItemNotice['text'] = (t, item) =>
    t('cards.notice.taken', { actor: talk.person.name, item, name: name ?? t('cards.noOwner') });
  return tellPerson({ found, to: was, text }, talk);
}

function changeText(before: Action, { item: { cells } }: FoundAction, { person }: Talk): ItemNotice['text'] {
  const actor = person.name;
  const { DueDate: due } = cells;
  if (cells.ActionStatus === 'Done') return (t, item) => t('cards.notice.completed', { actor, item });
  if (due !== undefined && due !== before.cells.DueDate) {
    return (t, item, language) => t('cards.notice.postponed', { actor, item, day: showDay(due, language, 'long') });
  }
  return (t, item) => t('cards.notice.changed', { actor, item });
}
