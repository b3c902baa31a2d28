import { assertNever } from '../../src/domain/values/result.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Item } from '../../src/lists/list.ts';
import { labelOfList, numberInList } from '../../src/lists/register.ts';
import type { ListProblem } from '../../src/ports.ts';
import { createTranslate, type Translate } from '../../src/words/translate.ts';
import { besideCard } from '../cards/text-card.ts';
import type { Reply } from '../turn.ts';

/** Whether somebody wanted to look or to change: the same refusal by SharePoint means something else. */
export type Doing = 'read' | 'write';

/** The one place where the bot puts a problem with the lists into words. */
export function listProblemWords(problem: ListProblem, doing: Doing, language: Language): string {
  const t = createTranslate(language);
  switch (problem.kind) {
    case 'sign-in-needed':
      return t('problems.signInNeeded');
    case 'no-access':
      return t(doing === 'write' ? 'problems.readOnly' : 'problems.noAccess');
    case 'list-missing':
      return t('problems.listMissing', { list: labelOfList(problem.list, language) });
    case 'item-missing':
      return t('problems.itemMissing', { number: numberInList(problem.list, problem.id) });
    case 'stale':
      return staleWords(problem.theirs, t);
    case 'person-unknown':
      return t('problems.personUnknown', { name: problem.name });
    case 'busy':
      return t('problems.busy', { seconds: problem.retryAfterSeconds });
    case 'unavailable':
      return t('problems.unavailable');
    case 'unsure':
      return t('problems.unsure', { list: labelOfList(problem.list, language) });
    default:
      return assertNever(problem);
  }
}

/** Where the writer may not be named, the row that is shown has none. */
const staleWords = ({ modifiedBy: { name } }: Item, t: Translate): string =>
  name === '' ? t('problems.staleUnnamed') : t('problems.stale', { name });

export const listProblemReply = (problem: ListProblem, doing: Doing, language: Language): Reply =>
  besideCard(listProblemWords(problem, doing, language));
