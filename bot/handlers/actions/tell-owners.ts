import type { PersonRef } from '../../../src/domain/values/person.ts';
import type { Action } from '../../../src/lists/actions.ts';
import { visibleNumber } from '../../../src/lists/list.ts';
import { showDay } from '../../../src/words/show-date.ts';
import type { Talk } from '../talk.ts';
import { type Told, tellPerson } from '../writing/tell-person.ts';
import type { ChangedAction, FoundAction } from './change-found-action.ts';

/** Tells the owner what somebody else did with their action; answers who was told. */
export async function tellOwners({ before, after, isChanged }: ChangedAction, talk: Talk): Promise<readonly string[]> {
  if (!isChanged) return [];
  const [was, is] = [before.cells.Owner, after.item.cells.Owner];
  const isGiven = was?.aad !== is?.aad;
  const told = isGiven
    ? [await tellLoser(was, after, talk), await tellNewOwner(after, talk)]
    : [await tellPerson({ ...about(after), to: is, text: changeText(before, after, talk) }, talk)];
  return told.filter((name) => name !== undefined);
}

/** Somebody who is given an action by another person hears it at once. */
export function tellNewOwner(found: FoundAction, talk: Talk): Promise<string | undefined> {
  const { DueDate: due, Owner: to } = found.item.cells;
  return tellPerson(
    {
      ...about(found),
      to,
      text: (t, language) =>
        t('cards.notice.given', {
          actor: talk.person.name,
          item: named(found.item),
          day: due === undefined ? t('cards.noDay') : showDay(due, language, 'long'),
        }),
    },
    talk,
  );
}

function tellLoser(was: PersonRef | undefined, after: FoundAction, talk: Talk): Promise<string | undefined> {
  const name = after.item.cells.Owner?.name;
  return tellPerson(
    {
      ...about(after),
      to: was,
      text: (t) =>
        t('cards.notice.taken', {
          actor: talk.person.name,
          item: named(after.item),
          name: name ?? t('cards.noOwner'),
        }),
    },
    talk,
  );
}

type SayIn = (t: Parameters<Told['text']>[0]) => string;

function changeText(before: Action, { item: after, home }: FoundAction, { person }: Talk): SayIn {
  const values = { actor: person.name, item: named(after) };
  const due = after.cells.DueDate;
  if (after.cells.ActionStatus === 'Done') return (t) => t('cards.notice.completed', values);
  if (due !== undefined && due !== before.cells.DueDate) {
    return (t) => t('cards.notice.postponed', { ...values, day: showDay(due, home.settings.language, 'long') });
  }
  return (t) => t('cards.notice.changed', values);
}

function about({ home, list, item }: FoundAction) {
  const number = visibleNumber(list, item.id);
  return { home, number, event: [home.project.code, list.name, item.id, item.etag].join('|') };
}

const named = ({ id, cells }: Action): string => `A${id} ${cells.Title ?? ''}`.trim();
