import type { NotDone } from '../../../src/acts/outcome.ts';
import type { Item } from '../../../src/lists/list.ts';
import { labelOfList, listNamed } from '../../../src/lists/register.ts';
import { columnLabel } from '../../../src/lists/column-label.ts';
import { namesPeople } from '../../../src/views/view.ts';
import { permissionWords, ruleWords } from '../../../src/words/rule-words.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { heldIn } from '../find-item.ts';
import { listProblemWords } from '../problem-reply.ts';
import { seen } from '../seen.ts';
import type { Home, Talk } from '../talk.ts';

/** Why an act did not happen, in words that fit the place: no name beside an item that may not carry one here. */
export function notDoneWords(problem: NotDone, home: Home, talk: Talk): string {
  const { t, language } = talk;
  switch (problem.kind) {
    case 'unknown-list':
      return listNamed(problem.list) === undefined
        ? listProblemWords({ kind: 'list-missing', list: problem.list }, 'write', language)
        : t('acts.readOnly', { list: labelOfList(problem.list, language) });
    case 'unknown-act':
      return t('acts.unknownAct', { list: labelOfList(problem.list, language) });
    case 'forbidden':
      return forbiddenWords(problem, home, talk);
    case 'bad-cell':
      return t('rules.invalidCell', { column: columnLabel(problem.list, problem.column, language) });
    case 'against-the-rules':
      return ruleWords(problem.rule, problem.list, language);
    case 'lists':
      return listsWords(problem, home, talk);
  }
}

export const notDoneReply = (problem: NotDone, home: Home, talk: Talk): Reply =>
  besideCard(notDoneWords(problem, home, talk));

function forbiddenWords({ refusal, of }: Extract<NotDone, { kind: 'forbidden' }>, home: Home, talk: Talk): string {
  const mayName = of === undefined || namesPeople(seen(heldIn(home, of.list, of.item), talk));
  const isUnnamed = refusal.kind === 'not-yours' && !mayName;
  return permissionWords(isUnnamed ? { ...refusal, owner: undefined } : refusal, talk.language);
}

function listsWords({ list, problem }: Extract<NotDone, { kind: 'lists' }>, home: Home, talk: Talk): string {
  if (problem.kind !== 'stale') return listProblemWords(problem, 'write', talk.language);
  const theirs: Item = seen(heldIn(home, list, problem.theirs), talk);
  return listProblemWords({ kind: 'stale', theirs }, 'write', talk.language);
}
