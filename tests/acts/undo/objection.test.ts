import { describe, expect, test } from 'vitest';
import { kindNamed } from '../../../src/acts/kinds.ts';
import { objectionTo } from '../../../src/acts/undo/objection.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { lastUndoOfAutomatic } from '../../../src/domain/calendar/sending-window.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { addMinutes, type Moment } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { ProjectRoleName } from '../../../src/domain/values/project-vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import type { ItemVersion } from '../../../src/ports.ts';
import type { Home } from '../../../src/projects/home.ts';
import { itemOf } from '../../domain/item.ts';
import { at } from '../follow/rows-at-hand.ts';

const sam = personId('sam');
const mila = personId('mila');
const calendar = createCalendar(defaultSettings);

const homeOf = (...roles: readonly ProjectRoleName[]): Home =>
  ({
    person: { id: sam, name: 'Sam Support', apiToken: '' },
    actor: { id: sam, isGuest: false, roles: new Set(roles), mayConfirmGrotik: false, keepsRisks: false },
    settings: defaultSettings,
    calendar,
    today: day('2026-11-23'),
  }) as unknown as Home;

const support = homeOf('SupportProfessional');

type Version = ItemVersion<ListDeclaration>;
const version = (
  cells: Item['cells'],
  by: Version['by'] = { id: sam, name: 'Sam Support' },
  moment = at('09:00'),
): Version => ({
  version: '1.0',
  at: moment,
  by,
  cells,
});

/** What somebody hears who wants to take back the newest of these versions. */
function objection(
  list: ListDeclaration,
  versions: readonly Version[],
  home: Home = support,
  now: Moment = at('10:00'),
  moments: { readonly createdAt?: Moment } = {},
) {
  const kind = kindNamed(list.name);
  if (kind === undefined) throw new Error('a list with acts');
  const item = { ...itemOf(list, 7, versions[0]?.cells ?? {}), ...moments };
  return objectionTo({ kind, item, versions }, home, { now: () => now });
}

const own = {
  Owner: { aad: sam, name: 'Sam Support' },
  ActionStatus: 'New',
  Title: 'Bellen',
  Priority: 'Normal',
} as const;
const high = { ...own, Priority: 'High' };
const spil = { name: 'Spil', isApp: true } as const;

describe('how far back', () => {
  test('a row of which SharePoint kept nothing cannot be put back', () => {
    expect(objection(actionsList, [])).toEqual({ kind: 'undo-too-late' });
  });

  test('one version is an addition only when the row was never written again', () => {
    expect(objection(actionsList, [version(own)])).toBeUndefined();
    const changedSince = { createdAt: at('08:00') };
    expect(objection(actionsList, [version(own)], support, at('10:00'), changedSince)).toEqual({
      kind: 'undo-too-late',
    });
    expect(objection(actionsList, [version(high), version(own)], support, at('10:00'), changedSince)).toBeUndefined();
  });

  test('24 hours, that minute included', () => {
    const versions = [version(high), version(own)];
    const last = addMinutes(at('09:00'), 24 * 60);
    expect(objection(actionsList, versions, support, last)).toBeUndefined();
    expect(objection(actionsList, versions, support, addMinutes(last, 1))).toEqual({ kind: 'undo-too-late' });
  });

  test('what Spil did: 24 hours from the bundle that tells it, that moment included', () => {
    const moved = { ...own, AutoChangedOn: day('2026-11-23'), ActionStatus: 'Done' };
    const versions = [version(moved, spil), version(own)];
    const last = lastUndoOfAutomatic(at('09:00'), defaultSettings, calendar);
    expect(last > addMinutes(at('09:00'), 24 * 60), 'the bundle comes later than the write').toBe(true);
    expect(objection(actionsList, versions, support, last)).toBeUndefined();
    expect(objection(actionsList, versions, support, addMinutes(last, 1))).toEqual({ kind: 'undo-too-late' });
  });
});

describe('whose write', () => {
  const moved = { ...own, AutoChangedOn: day('2026-11-23'), ActionStatus: 'Done' };
  const theirs = { kind: 'not-your-write', list: actionsList };

  test('another person’s is not taken back, whatever it says of Spil', () => {
    const byMila = { id: mila, name: 'Mila Jansen' };
    expect(objection(actionsList, [version(moved, byMila), version(own)])).toMatchObject({
      ...theirs,
      by: 'Mila Jansen',
      item: { id: 7 },
    });
  });

  test('the app’s is taken back only where a status changed by itself', () => {
    expect(objection(actionsList, [version({ ...own, ActionStatus: 'Done' }, spil), version(own)])).toMatchObject(
      theirs,
    );
    const noted = { ...own, AutoChangedOn: day('2026-11-23'), Priority: 'High' };
    expect(objection(actionsList, [version(noted, spil), version(own)])).toMatchObject(theirs);
    expect(objection(actionsList, [version(moved, spil), version(own)])).toBeUndefined();
  });
});

describe('a status that followed, changed again by a person on the same day', () => {
  const moved = { ...own, Owner: { aad: mila, name: 'Mila Jansen' }, AutoChangedOn: day('2026-11-23') };

  test('asks who may, as any other write', () => {
    const versions = [version({ ...moved, Priority: 'High' }), version(moved)];
    expect(objection(actionsList, versions, homeOf())).toMatchObject({
      kind: 'forbidden',
      refusal: { kind: 'not-yours' },
      of: { list: actionsList, item: { id: 7 } },
    });
  });

  test('what followed from an act of the asker is theirs to take back', () => {
    const before = { ...moved, AutoChangedOn: undefined, ActionStatus: 'InProgress' };
    expect(
      objection(actionsList, [version({ ...moved, ActionStatus: 'Done' }), version(before)], homeOf()),
    ).toBeUndefined();
    const older = { ...before, AutoChangedOn: day('2026-11-20') };
    expect(
      objection(actionsList, [version({ ...moved, ActionStatus: 'Done' }), version(older)], homeOf()),
    ).toBeUndefined();
  });

  test('the mark being emptied is no such status', () => {
    const emptied = { ...moved, AutoChangedOn: undefined, Priority: 'High' };
    expect(objection(actionsList, [version(emptied), version(moved)], homeOf())).toMatchObject({ kind: 'forbidden' });
  });
});

describe('a decision', () => {
  const taken = { DecisionStatus: 'Taken', Title: 'Buis B', DecisionLevel: 'ProjectTeam', Rationale: 'prijs' };

  test('does not become Vervangen, or stand again, by an undo of that alone', () => {
    const loose = (from: string, to: string) =>
      objection(decisionsList, [
        version({ ...taken, DecisionStatus: from }),
        version({ ...taken, DecisionStatus: to }),
      ]);
    const refusal = (from: string, to: string) => ({
      kind: 'against-the-rules',
      rule: { kind: 'not-from-here', from, to },
      list: decisionsList,
      column: 'DecisionStatus',
      needs: undefined,
    });
    expect(loose('Superseded', 'Taken')).toEqual(refusal('Superseded', 'Taken'));
    expect(loose('Taken', 'Superseded')).toEqual(refusal('Taken', 'Superseded'));
    expect(loose('Taken', 'Proposed')).toBeUndefined();
  });

  test('that stays Vervangen may lose what else was written', () => {
    const replaced = { ...taken, DecisionStatus: 'Superseded' };
    const noted = { ...replaced, ExecutionStatus: 'Done' };
    expect(objection(decisionsList, [version(noted), version(replaced)])).toBeUndefined();
  });

  test('keeps its frozen cells while it is and was taken, and loses others', () => {
    const filled = { ...taken, SourceUrl: 'https://lindemeer.example/b' };
    expect(objection(decisionsList, [version(filled), version(taken)])).toEqual({
      kind: 'against-the-rules',
      rule: { kind: 'frozen', columns: ['SourceUrl'] },
      list: decisionsList,
      column: 'SourceUrl',
      needs: undefined,
    });
    const other = { ...taken, ExecutionStatus: 'Done' };
    expect(objection(decisionsList, [version(other), version(taken)])).toBeUndefined();
  });

  test('a proposal may lose any of its cells', () => {
    const proposed = { ...taken, DecisionStatus: 'Proposed', Rationale: undefined };
    const filled = { ...proposed, Rationale: 'minste hinder' };
    expect(objection(decisionsList, [version(filled), version(proposed)])).toBeUndefined();
  });
});
