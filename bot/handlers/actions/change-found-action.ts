import { type ActionWish, changeAction } from '../../../src/domain/actions/action-changes.ts';
import { type Act, refusalOf } from '../../../src/domain/people/permission.ts';
import { ok, type Result, refused } from '../../../src/domain/values/result.ts';
import { type EditProblem, editItem } from '../../../src/editing/edit-item.ts';
import { type Action, actionsList } from '../../../src/lists/actions.ts';
import type { ActionView } from '../../cards/action-words.ts';
import { type Found, heldIn } from '../find-item.ts';
import { authorOf, type Talk } from '../talk.ts';
import { rememberWrite } from '../writing/remember-write.ts';

export type FoundAction = Found<typeof actionsList>;

/** One step of an action, with the words for it. */
export interface ActionStep {
  wish(before: Action): ActionWish;
  /** What happened, in a few words. */
  done(number: string, said: Pick<Talk, 't' | 'language'>, after: ActionView): string;
  /** Permission that this step needs; changing it is usual. */
  act?(before: Action): Act;
}

export interface ChangedAction {
  readonly before: Action;
  readonly after: FoundAction;
  readonly isChanged: boolean;
}

/** Takes one step with one action: permission, rules, then the lists themselves decide. */
export async function changeFoundAction(
  { home, item }: FoundAction,
  step: ActionStep,
  talk: Talk,
): Promise<Result<ChangedAction, EditProblem>> {
  const edited = await editItem(home.store, {
    list: actionsList,
    id: item.id,
    decide: (before) => {
      const refusal = refusalOf(step.act?.(before) ?? { kind: 'change-action', action: before }, home.actor);
      if (refusal !== undefined) return refused({ kind: 'forbidden', refusal });
      return changeAction(before, step.wish(before), authorOf(talk), home.settings);
    },
  });
  if (!edited.ok) return edited;
  const { before, after } = edited.value;
  const isChanged = before.etag !== after.etag;
  if (isChanged) await rememberWrite({ home, list: actionsList, item: after, wasAddition: false }, talk);
  return ok({ before, after: heldIn(home, actionsList, after), isChanged });
}
