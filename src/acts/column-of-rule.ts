import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';

/** The column that a person must look at to satisfy a rule; undefined when no single one is meant. */
export function columnOfRule(
  problem: RuleProblem,
  list: ListDeclaration,
  asked: Changes<ListDeclaration>,
): string | undefined {
  switch (problem.kind) {
    case 'needed':
    case 'frozen':
      return problem.columns[0];
    case 'too-short':
    case 'too-long':
    case 'too-early':
    case 'too-far-ahead':
    case 'in-the-future':
    case 'only-when-done':
    case 'only-when-occurred':
    case 'residual-higher':
      return problem.column;
    case 'reason-needed':
    case 'not-from-here':
    case 'ended':
    case 'too-late':
      return askingColumn(list, asked);
    // Without a finished measure a risk is accepted, and the list keeps why under the reasons for closing.
    case 'no-finished-measure':
      return 'ClosingReason';
    case 'certain':
      return 'Probability';
    case 'strategy-of-other-type':
      return 'ResponseStrategy';
    case 'above-project-team':
    case 'level-too-low':
      return 'DecisionLevel';
    case 'cannot-replace':
      return 'ReplacesRef';
    case 'already-so':
    case 'body-unasked':
      return undefined;
  }
}

/** A new status is what brings such rules up; without one, the first change that was asked. */
function askingColumn({ standing }: ListDeclaration, asked: Changes<ListDeclaration>): string | undefined {
  const columns = Object.keys(asked);
  return columns.find((name) => name === standing?.status) ?? columns[0];
}
