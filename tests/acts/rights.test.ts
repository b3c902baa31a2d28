import { describe, expect, it } from 'vitest';
import { mayRecordDecisions, refusalToWrite, rightsOf } from '../../src/acts/rights.ts';
import type { Actor } from '../../src/domain/people/permission.ts';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { day } from '../../src/domain/values/day.ts';
import { momentAt } from '../../src/domain/values/moment.ts';
import type { Reader } from '../../src/projects/reader.ts';
import { personId } from '../../src/domain/values/person.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { itemOf } from '../domain/item.ts';

const actor: Actor = {
  id: personId('noelle'),
  isGuest: false,
  roles: new Set(['ProjectManager']),
  mayConfirmGrotik: true,
  keepsRisks: false,
};
const member: Actor = { ...actor, id: personId('joris'), roles: new Set(), mayConfirmGrotik: false };
/** Monday 23 November 2026 unless another day is said. */
const reader = (who: Actor, today = '2026-11-23'): Reader => ({
  actor: who,
  today: day(today),
  calendar: createCalendar(defaultSettings),
});
const cells = { Title: 'Variant B', Rationale: 'Minder wateroverlast', DecidedBy: 'Stuurgroep' };

const recorded = { modifiedAt: momentAt(day('2026-11-23'), '10:00') };
const taken = { ...itemOf(decisionsList, 6, { ...cells, DecisionStatus: 'Taken' }), ...recorded };

describe('the rights to a decision', () => {
  it('that is Genomen name what is written there for good, not what was left empty', () => {
    expect(rightsOf(decisionsList, taken, reader(actor)).frozen).toEqual(['Title', 'Rationale', 'DecidedBy']);
  });

  it('name after five working days also what was left empty, but what may always be filled in', () => {
    const { Rationale: _, ...unfounded } = taken.cells;
    const old = { ...itemOf(decisionsList, 6, unfounded), ...recorded };
    const frozenOn = (today: string) => rightsOf(decisionsList, old, reader(actor, today)).frozen;
    expect(frozenOn('2026-11-30')).toEqual(['Title', 'DecidedBy']);
    expect(frozenOn('2026-12-01')).toEqual([
      'Title',
      'DecisionText',
      'Alternatives',
      'DecisionLevel',
      'DecidedBy',
      'DecidedOn',
      'FinancialImpact',
      'ReplacesRef',
    ]);
  });

  it('that is Voorgesteld name nothing as frozen', () => {
    const proposed = itemOf(decisionsList, 9, { ...cells, DecisionStatus: 'Proposed' });
    expect(rightsOf(decisionsList, proposed, reader(actor))).toStrictEqual({
      mayChange: true,
      next: ['OnHold', 'Taken', 'Rejected', 'Withdrawn'],
    });
  });

  it('that is Genomen let the project manager put it back, for five working days', () => {
    const nextOn = (today: string) => rightsOf(decisionsList, taken, reader(actor, today)).next;
    expect(nextOn('2026-11-30')).toEqual(['Withdrawn', 'Proposed']);
    expect(nextOn('2026-12-01')).toEqual(['Withdrawn']);
  });

  it('are less for a member: it is somebody else’s', () => {
    const proposed = itemOf(decisionsList, 9, { ...cells, DecisionStatus: 'Proposed', ProposedBy: { name: '' } });
    expect(rightsOf(decisionsList, proposed, reader(member))).toStrictEqual({ mayChange: false, next: [] });
  });
});

it('a list that does not say where its status stands is read only', () => {
  const { standing: _, ...list } = decisionsList;
  expect(rightsOf(list, itemOf(decisionsList, 9, {}), reader(actor))).toStrictEqual({ mayChange: false, next: [] });
});

it('a list without acts is read only, for the project manager too', () => {
  const nobodysActs = { ...decisionsList, name: 'Zelfgemaakt' };
  for (const list of [projectRolesList, nobodysActs]) {
    expect(rightsOf(list, itemOf(list, 1, {}), reader(actor))).toStrictEqual({ mayChange: false, next: [] });
  }
});

it('who may only read is told so before anything is asked of them', () => {
  expect(refusalToWrite({ ...member, isGuest: true })).toEqual({ kind: 'guest' });
  expect(refusalToWrite(member)).toBeUndefined();
});

it('what was decided is recorded by support and the project manager; of others it is a proposal', () => {
  expect(mayRecordDecisions(actor)).toBe(true);
  expect(mayRecordDecisions({ ...member, roles: new Set(['SupportProfessional']) })).toBe(true);
  expect(mayRecordDecisions(member)).toBe(false);
  expect(mayRecordDecisions({ ...actor, isGuest: true })).toBe(false);
});
