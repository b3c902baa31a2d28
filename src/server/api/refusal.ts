import type { Item, ListDeclaration } from '../../lists/list.ts';
import { columnLabel } from '../../lists/column-label.ts';
import { labelOfList, numberInList } from '../../lists/register.ts';
import type { ListProblem } from '../../ports.ts';
import type { ShownItem } from '../../tab-api/item.ts';
import type { Needed, RefusalAnswer } from '../../tab-api/refusal.ts';
import type { Translate } from '../../words/translate.ts';
import { assertNever } from '../../domain/values/result.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';

/** A refusal as HTTP says it. */
export interface Refusal {
  readonly status: number;
  readonly body: RefusalAnswer;
}

type Problem = RefusalAnswer['problem'];
type Kind = Problem['kind'];

const refusal = (status: number, kind: Kind, message: string, extra: Omit<Problem, 'kind'> = {}): Refusal => ({
  status,
  body: { problem: { kind, ...extra }, message },
});

/** How somebody else's version of a row is shown to whom it was in the way. */
type ShowTheirs = (theirs: Item) => ShownItem;

const theirsIn = (theirs: Item, show: ShowTheirs | undefined): Pick<Problem, 'theirs'> =>
  show === undefined ? {} : { theirs: show(theirs) };

/** The one place where the tab's server turns a list problem into words. */
export function refusalFor(problem: ListProblem, t: Translate, language: Language, show?: ShowTheirs): Refusal {
  switch (problem.kind) {
    case 'sign-in-needed':
      return refusal(401, problem.kind, t('problems.signInNeeded'));
    case 'no-access':
      return refusal(403, problem.kind, t('problems.noAccess'));
    case 'list-missing':
      return refusal(404, problem.kind, t('problems.listMissing', { list: labelOfList(problem.list, language) }));
    case 'item-missing':
      return refusal(404, problem.kind, t('problems.itemMissing', { number: numberInList(problem.list, problem.id) }));
    case 'stale':
      return refusal(
        412,
        problem.kind,
        t('problems.stale', { name: problem.theirs.modifiedBy.name }),
        theirsIn(problem.theirs, show),
      );
    case 'person-unknown':
      return refusal(422, problem.kind, t('problems.personUnknown', { name: problem.name }), {
        column: problem.column,
      });
    case 'busy':
      return refusal(503, problem.kind, t('problems.busy', { seconds: problem.retryAfterSeconds }));
    case 'unavailable':
      return refusal(502, problem.kind, t('problems.unavailable'));
    case 'unsure':
      return refusal(504, problem.kind, t('problems.unsureInTab'));
    default:
      return assertNever(problem);
  }
}

/** The same for a write: whoever may not write has just read what stands there. */
export const writeRefusalFor: typeof refusalFor = (problem, t, ...rest) =>
  problem.kind === 'no-access' ? refusal(403, problem.kind, t('problems.readOnly')) : refusalFor(problem, t, ...rest);

export const signInRefusal = (t: Translate): Refusal => refusal(401, 'sign-in-needed', t('problems.signInNeeded'));
export const projectRefusal = (t: Translate): Refusal => refusal(404, 'project-unknown', t('problems.projectUnknown'));
export const badRequestRefusal = (t: Translate, column?: string): Refusal =>
  refusal(400, 'invalid', t('problems.badRequest'), column === undefined ? {} : { column });
/** More requests in a minute than one address may send: nothing was wrong with this one. */
export const tooManyRefusal = (t: Translate, seconds: number): Refusal =>
  refusal(429, 'busy', t('problems.tooMany', { seconds }));
export const tooLargeRefusal = (t: Translate): Refusal => refusal(413, 'invalid', t('problems.tooLarge'));
export const invalidRefusal = (message: string, column?: string, needs?: Needed): Refusal =>
  refusal(422, 'invalid', message, {
    ...(column === undefined ? {} : { column }),
    ...(needs === undefined ? {} : { needs }),
  });
/** The refusal to take back a write that somebody, perhaps the caller, wrote over. */
export const changedSinceRefusal = (
  theirs: ShownItem | undefined,
  number: string,
  by: string,
  isCaller: boolean,
  t: Translate,
): Refusal => {
  const message = isCaller
    ? t('cards.undone.already', { number })
    : t('cards.undone.changedSince', { number, name: by });
  return refusal(412, 'stale', message, theirs === undefined ? {} : { theirs });
};
/** SharePoint took a part of what was asked and refused the rest; trying again finishes it. */
export const partlyRefusal = (message: string): Refusal => refusal(503, 'busy', message);
export const notAllowedRefusal = (message: string): Refusal => refusal(403, 'not-allowed', message);

/** The refusal to confirm lights that are no longer the ones that were shown. */
export const movedRefusal = ([message = '', ...moved]: readonly string[]): Refusal =>
  refusal(412, 'moved', message, { moved });

/** The refusal of a body whose cell does not fit its column. */
export const invalidCellRefusal = (
  list: ListDeclaration,
  column: string,
  { t, language }: { readonly t: Translate; readonly language: Language },
): Refusal => invalidRefusal(t('rules.invalidCell', { column: columnLabel(list, column, language) }), column);
