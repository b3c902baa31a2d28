import { changeItem } from '../../src/acts/act.ts';
import { addItem } from '../../src/acts/add-item.ts';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, ref, type Who } from './acts-bench.ts';

/** Ordinary rows of the project on the bench, with the two acts that most tests ask of them. */
export function ordinaryRows(bench: () => ActsBench) {
  let keys = 0;
  const nameOf = (list: ListDeclaration | string) => (typeof list === 'string' ? list : list.name);
  return {
    action: (cells: object = {}) =>
      bench().put(actionsList, {
        ActionStatus: 'InProgress',
        Owner: ref('owner'),
        DueDate: day('2026-12-04'),
        Priority: 'Normal',
        ...cells,
      }),
    risk: (cells: object = {}) =>
      bench().put(risksList, {
        RiskType: 'Threat',
        RiskStatus: 'Open',
        RiskOwner: ref('owner'),
        CauseText: 'bemaling',
        Probability: 3,
        Impact: 4,
        ...cells,
      }),
    decision: (cells: object = {}) =>
      bench().put(decisionsList, {
        DecisionStatus: 'Proposed',
        DecisionLevel: 'ProjectTeam',
        ProposedBy: ref('owner'),
        Rationale: 'prijs',
        ...cells,
      }),
    change: (who: Who, list: ListDeclaration | string, { id }: Pick<Item, 'id'>, changes: unknown, note?: string) =>
      changeItem({ list: nameOf(list), item: id, changes, note }, bench().as(who), bench().doors),
    add: (who: Who, list: ListDeclaration | string, cells: unknown, key = `act ${(keys += 1)}`) =>
      addItem({ list: nameOf(list), cells, key }, bench().as(who), bench().doors),
  };
}
