import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { personId, type Writer } from '../../src/domain/values/person.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import { changedElsewhere } from '../../tab/project/changed-elsewhere.ts';
import { myActions } from '../../tab/pages/my-actions.ts';
import { item, me, monday } from './board-items.ts';

const project = (code: string): ProjectAnswer => ({
  code: projectCode(code),
  name: code,
  today: monday,
  me: { ...me, mayWrite: true, mayConfirmGrotik: false },
  members: [],
  closedDays: [],
  usualDue: day('2026-11-30'),
});
const owner = { aad: me.id, name: me.name };

describe('my actions in all projects', () => {
  it('are the open ones that name me, earliest first over all projects', () => {
    const actions = myActions([
      {
        project: project('RVB'),
        items: [
          item(1, { Owner: owner, ActionStatus: 'New', DueDate: day('2026-12-04') }),
          item(2, { Owner: owner, ActionStatus: 'Done', DueDate: day('2026-11-01') }, { standing: { isOpen: false } }),
          item(3, { ActionStatus: 'New', DueDate: day('2026-11-01') }),
          item(4, { Owner: owner, ActionStatus: 'New' }),
        ],
      },
      {
        project: project('HKP'),
        items: [item(1, { Owner: owner, ActionStatus: 'Waiting', DueDate: day('2026-11-20') })],
      },
    ]);
    expect(actions.map((action) => `${action.project.code}-A${action.item.id}`)).toEqual([
      'HKP-A1',
      'RVB-A1',
      'RVB-A4',
    ]);
  });
});

describe('changes elsewhere', () => {
  const before = [item(1, {}), item(2, {})];
  const daan = { id: personId('daan'), name: me.name };
  const changed = (id: number, modifiedBy: Writer) => item(id, {}, { modifiedBy, etag: `"${id},2"` as never });

  it('count rows that others changed or added, a namesake included, not my own', () => {
    const after = [changed(1, daan), changed(2, me), changed(3, daan)];
    expect(changedElsewhere(before, after, me.id)).toBe(2);
  });

  it('reading the same again is no change', () => {
    expect(changedElsewhere(before, before, daan.id)).toBe(0);
  });
});
