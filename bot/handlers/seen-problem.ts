import type { EditProblem } from '../../src/editing/edit-item.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { namesPeople, type View } from '../../src/views/view.ts';
import type { Found } from './find-item.ts';
import { seen } from './seen.ts';
import type { Talk } from './talk.ts';

/** The problem without names that may not stand beside the item here: whose it is, who wrote first. */
export function seenProblem<L extends ListDeclaration>(problem: EditProblem, found: Found<L>, talk: Talk): EditProblem {
  if (problem.kind === 'forbidden') {
    const { refusal, item } = problem;
    if (refusal.kind !== 'not-yours' || namesPeople(viewed(item, found, talk))) return problem;
    return { ...problem, refusal: { ...refusal, owner: undefined } };
  }
  if (problem.kind !== 'lists' || problem.problem.kind !== 'stale') return problem;
  return { ...problem, problem: { kind: 'stale', theirs: viewed(problem.problem.theirs, found, talk) } };
}

/** The row as it stands now may say more or less than the one that was found. */
const viewed = (item: EditItem, found: Found<ListDeclaration>, talk: Talk): View => seen({ ...found, item }, talk);

type EditItem = Extract<EditProblem, { kind: 'forbidden' }>['item'];
