import { describe, expect, test } from 'vitest';
import { newAction } from '../../../src/domain/actions/new-action.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Action } from '../../../src/lists/actions.ts';

const today = day('2026-11-23');
const add = (cells: Action['cells'], autoStatus = true) => newAction(cells, { name: 'Aïsha', today }, { autoStatus });
const asked = { Title: ' =SOM(B2:B11) nalopen ', DueDate: day('2026-11-24') };

test('an action is new, normal, from today, with its first date kept; its title is literal', () => {
  expect(add(asked)).toEqual({
    ok: true,
    value: {
      Title: '=SOM(B2:B11) nalopen',
      DueDate: '2026-11-24',
      OriginalDueDate: '2026-11-24',
      PostponeCount: 0,
      ActionStatus: 'New',
      Priority: 'Normal',
      ActionKind: 'Action',
      SourceDate: today,
    },
  });
});

test('an action that is added as done was done today', () => {
  const done = { ...asked, ActionStatus: 'Done', Owner: { aad: personId('jan'), name: 'Jan' } } as const;
  expect(add(done)).toMatchObject({ ok: true, value: { CompletedOn: today } });
});

describe('an action that is added with all its steps ticked (AS-5)', () => {
  const ticked = { ...asked, Steps: '[x] maat nemen\n[x] bestellen', ExternalOwner: 'Netbeheer Midden' } as const;

  test('is done by itself, and says so', () => {
    expect(add(ticked)).toMatchObject({
      ok: true,
      value: {
        ActionStatus: 'Done',
        CompletedOn: today,
        AutoChangedOn: today,
        ProgressNotes: '[2026-11-23 Aïsha] automatisch: alle stappen afgerond',
      },
    });
  });

  test.each<[string, Action['cells'], boolean?]>([
    ['one of them is open', { ...ticked, Steps: '[x] maat nemen\n[ ] bestellen' }],
    ['there are none', { ...ticked, Steps: '' }],
    ['nobody owns it', { ...ticked, ExternalOwner: ' ' }],
    ['whoever adds it chose its status', { ...ticked, ActionStatus: 'New' }],
    ['the project switched that off', ticked, false],
  ])('is new while %s', (_, cells, autoStatus) => {
    const added = add(cells, autoStatus);
    expect(added).toMatchObject({ ok: true, value: { ActionStatus: 'New' } });
    expect(added.ok && 'AutoChangedOn' in added.value).toBe(false);
  });
});

test.each<[Action['cells'], unknown]>([
  [
    { ...asked, Title: 'ab' },
    { kind: 'too-short', column: 'Title', minLength: 3 },
  ],
  [{ Title: 'Zonder datum' }, { kind: 'needed', columns: ['DueDate'] }],
  [
    { ...asked, DueDate: day('2031-11-24') },
    { kind: 'too-far-ahead', column: 'DueDate', latest: '2031-11-23' },
  ],
  [
    { ...asked, SourceDate: day('2026-11-24') },
    { kind: 'in-the-future', column: 'SourceDate' },
  ],
  [
    { ...asked, ActionStatus: 'InProgress' },
    { kind: 'needed', columns: ['Owner'] },
  ],
  [{ ...asked, ActionStatus: 'Cancelled' }, { kind: 'reason-needed' }],
])('%o is refused', (cells, problem) => {
  expect(add(cells)).toEqual({ ok: false, problem });
});

test('an action in progress may be in the hands of an organisation outside', () => {
  expect(add({ ...asked, ActionStatus: 'InProgress', ExternalOwner: 'Netbeheer Midden' }).ok).toBe(true);
});
