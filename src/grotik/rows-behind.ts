import { isOpen } from '../domain/actions/action-state.ts';
import type { FoundItem } from '../domain/grotik/found-item.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { GrotikAspect } from '../domain/values/vocabulary.ts';
import type { Action } from '../lists/actions.ts';
import type { Item } from '../lists/list.ts';

/** A row that the rules of an aspect looked at. */
export interface RowBehind {
  readonly list: FoundItem['list'];
  readonly item: Item;
}

/** The rows that the rules of an aspect look at (domain sheet 3.5), whether or not one of them fired. */
export function rowsBehind(aspect: GrotikAspect, facts: ProjectFacts): readonly RowBehind[] {
  const open = facts.actions.filter(isOpen);
  const own = open.filter(({ cells }) => cells.GrotikAspect === aspect);
  switch (aspect) {
    case 'Money':
      // A proposed decision may bring the money: an overrun names it.
      return [
        ...rows('BudgetLines', facts.budgetLines),
        ...rows('Actions', own),
        ...rows('Decisions', facts.decisions),
      ];
    case 'Risk':
      return [...rows('Risks', facts.risks), ...rows('ControlMeasures', facts.measures)];
    case 'Organisation':
      return [...rows('Decisions', facts.decisions), ...rows('Actions', open), ...rows('Risks', facts.risks)];
    case 'Time':
      return [...rows('Milestones', facts.milestones), ...rows('Actions', open)];
    case 'Information':
      return [...rows('Decisions', facts.decisions), ...rows('Actions', own)];
    case 'Quality':
      return rows('Actions', facts.actions.filter(isAboutQuality));
  }
}

const isAboutQuality = (action: Action): boolean =>
  action.cells.GrotikAspect === 'Quality' ||
  action.cells.ActionKind === 'Deviation' ||
  action.cells.ActionKind === 'Snag';

const rows = (list: FoundItem['list'], items: readonly Item[] = []): readonly RowBehind[] =>
  items.map((item) => ({ list, item }));
