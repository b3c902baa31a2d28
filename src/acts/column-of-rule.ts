import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';

/** Rules that are about one column, whoever breaks them. */
const alwaysAbout: { readonly [K in RuleProblem['kind']]?: string } = {
  // Without a finished measure a risk is accepted, and the list keeps why under the reasons for closing.
  'no-finished-measure': 'ClosingReason',
  'no-such-step': 'Steps',
  certain: 'Probability',
  'strategy-of-other-type': 'ResponseStrategy',
  'above-project-team': 'DecisionLevel',
  'level-too-low': 'DecisionLevel',
  'cannot-replace': 'ReplacesRef',
};

/** The column that a person must look at to satisfy a rule; undefined when no single one is meant. */
export function columnOfRule(
  problem: RuleProblem,
  list: ListDeclaration,
  asked: Changes<ListDeclaration>,
): string | undefined {
  if ('columns' in problem) return problem.columns[0];
  if ('column' in problem) return problem.column;
  switch (problem.kind) {
    case 'reason-needed':
    case 'said-too-long':
    case 'not-from-here':
    case 'ended':
    case 'too-late':
      return askingColumn(list, asked);
    default:
      return alwaysAbout[problem.kind];
  }
}

/** A new status is what brings such rules up; without one, the first change that was asked. */
function askingColumn({ standing }: ListDeclaration, asked: Changes<ListDeclaration>): string | undefined {
  const columns = Object.keys(asked);
  return columns.find((name) => name === standing?.status) ?? columns[0];
}
