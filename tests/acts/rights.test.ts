import { describe, expect, it } from 'vitest';
import { rightsOf } from '../../src/acts/rights.ts';
import type { Actor } from '../../src/domain/people/permission.ts';
import { personId } from '../../src/domain/values/person.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { item } from '../tab/board-items.ts';

const actor: Actor = {
  id: personId('noelle'),
  isGuest: false,
  roles: new Set(['ProjectManager']),
  mayConfirmGrotik: true,
  keepsRisks: false,
};
const cells = { Title: 'Variant B', Rationale: 'Minder wateroverlast', DecidedBy: 'Stuurgroep' };

describe('the rights to a decision', () => {
  it('that is Genomen name what is written there for good, not what was left empty', () => {
    const taken = item(6, { ...cells, DecisionStatus: 'Taken' });
    expect(rightsOf(decisionsList, taken, actor).frozen).toEqual(['Title', 'Rationale', 'DecidedBy']);
  });

  it('that is Voorgesteld name nothing as frozen', () => {
    expect(rightsOf(decisionsList, item(9, { ...cells, DecisionStatus: 'Proposed' }), actor).frozen).toBeUndefined();
  });

  it('that is Genomen let the project manager put it back', () => {
    expect(rightsOf(decisionsList, item(6, { ...cells, DecisionStatus: 'Taken' }), actor).next).toContain('Proposed');
  });
});
