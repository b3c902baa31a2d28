import type { Changes, ListDeclaration } from '../lists/list.ts';

/** Nothing is ever deleted: what should not have been added gets the status that ends it. */
export function endedInstead({ name }: ListDeclaration, reason: string): Changes<ListDeclaration> {
  switch (name) {
    case 'Actions':
      return { ActionStatus: 'Cancelled', ClosingNote: reason };
    case 'ControlMeasures':
      return { MeasureStatus: 'Cancelled' };
    case 'Decisions':
      return { DecisionStatus: 'Withdrawn' };
    case 'Risks':
      return { RiskStatus: 'Closed', ClosingReason: reason };
    default:
      throw new Error(`additions to ${name} cannot be taken back`);
  }
}
