import { describe, expect, it } from 'vitest';
import { mayRecordDecisions, refusalToWrite, rightsOf } from '../../src/acts/rights.ts';
import type { Actor } from '../../src/domain/people/permission.ts';
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
const cells = { Title: 'Variant B', Rationale: 'Minder wateroverlast', DecidedBy: 'Stuurgroep' };

describe('the rights to a decision', () => {
  it('that is Genomen name what is written there for good, not what was left empty', () => {
    const taken = itemOf(decisionsList, 6, { ...cells, DecisionStatus: 'Taken' });
    expect(rightsOf(decisionsList, taken, actor).frozen).toEqual(['Title', 'Rationale', 'DecidedBy']);
  });

  it('that is Voorgesteld name nothing as frozen', () => {
    const proposed = itemOf(decisionsList, 9, { ...cells, DecisionStatus: 'Proposed' });
    expect(rightsOf(decisionsList, proposed, actor)).toStrictEqual({
      mayChange: true,
      next: ['OnHold', 'Taken', 'Rejected', 'Withdrawn'],
    });
  });

  it('that is Genomen let the project manager put it back', () => {
    expect(
      rightsOf(decisionsList, itemOf(decisionsList, 6, { ...cells, DecisionStatus: 'Taken' }), actor).next,
    ).toContain('Proposed');
  });

  it('are less for a member: it is somebody else’s', () => {
    const proposed = itemOf(decisionsList, 9, { ...cells, DecisionStatus: 'Proposed', ProposedBy: { name: '' } });
    expect(rightsOf(decisionsList, proposed, member)).toStrictEqual({ mayChange: false, next: [] });
  });
});

it('a list that does not say where its status stands is read only', () => {
  const { standing: _, ...list } = decisionsList;
  expect(rightsOf(list, itemOf(decisionsList, 9, {}), actor)).toStrictEqual({ mayChange: false, next: [] });
});

it('a list without acts is read only, for the project manager too', () => {
  const nobodysActs = { ...decisionsList, name: 'Zelfgemaakt' };
  for (const list of [projectRolesList, nobodysActs]) {
    expect(rightsOf(list, itemOf(list, 1, {}), actor)).toStrictEqual({ mayChange: false, next: [] });
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
