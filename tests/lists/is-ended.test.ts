import { expect, test } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { choice, day, person, text } from '../../src/lists/column.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { isEnded } from '../../src/lists/is-ended.ts';
import { defineList, type ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { allLists } from '../../src/lists/register.ts';
import { risksList } from '../../src/lists/risks.ts';

test.each<[ListDeclaration, string, readonly string[]]>([
  [actionsList, 'ActionStatus', ['Done', 'Cancelled']],
  [controlMeasuresList, 'MeasureStatus', ['Done', 'Cancelled']],
  [risksList, 'RiskStatus', ['Closed']],
  [decisionsList, 'DecisionStatus', ['Taken', 'Rejected', 'Withdrawn', 'Superseded']],
])('a row of $name ends in its end states only', (list, status, ends) => {
  const column = list.columns[status];
  const all = column?.kind === 'choice' ? Object.keys(column.choices) : [];
  expect(all.filter((value) => isEnded(list, { cells: { [status]: value } }))).toEqual(ends);
});

test('a status typed by hand, which is read as empty, leaves a row open', () => {
  for (const list of allLists) expect(isEnded(list, { cells: {} }), list.name).toBe(false);
});

test('a row of a list without a standing never ends', () => {
  expect(isEnded(milestonesList, { cells: { MilestoneStatus: 'Achieved' } })).toBe(false);
});

test('a standing names columns and statuses of its own list', () => {
  const columns = {
    State: choice({ label: { nl: 'S', en: 'S' }, choices: { Open: { nl: 'o', en: 'o' }, Shut: { nl: 'd', en: 'd' } } }),
    Holder: person({ label: { nl: 'H', en: 'H' } }),
    By: day({ label: { nl: 'V', en: 'B' } }),
    Note: text({ label: { nl: 'N', en: 'N' } }),
  };
  const base = { name: 'Doors', label: { nl: 'Deuren', en: 'Doors' }, columns };
  defineList({ ...base, standing: { status: 'State', owner: 'Holder', due: 'By', ended: ['Shut'] } });
  // @ts-expect-error -- a text is no status
  defineList({ ...base, standing: { status: 'Note', owner: 'Holder', due: 'By', ended: ['Shut'] } });
  // @ts-expect-error -- there is no such status
  defineList({ ...base, standing: { status: 'State', owner: 'Holder', due: 'By', ended: ['Closed'] } });
  // @ts-expect-error -- a day owns nothing
  defineList({ ...base, standing: { status: 'State', owner: 'By', due: 'By', ended: ['Shut'] } });
  // @ts-expect-error -- a person is no day
  defineList({ ...base, standing: { status: 'State', owner: 'Holder', due: 'Holder', ended: ['Shut'] } });
});
