import { describe, expect, test } from 'vitest';
import { type Act, type Actor, actorIn, type Refusal, refusalOf } from '../../../src/domain/people/permission.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { type PersonRef, personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../item.ts';
import { rvbPerson } from '../rvb-cells.ts';
import { rvbFacts, rvbToday } from '../rvb-facts.ts';

const owner: PersonRef = { aad: personId('owner'), name: 'Jan Bakker' };

const actor = (id: string, given: Partial<Actor> = {}): Actor => ({
  id: personId(id),
  isGuest: false,
  roles: new Set(),
  mayConfirmGrotik: false,
  keepsRisks: false,
  ...given,
});

const people = {
  manager: actor('manager', { roles: new Set(['ProjectManager']), mayConfirmGrotik: true }),
  support: actor('support', { roles: new Set(['SupportProfessional']) }),
  riskKeeper: actor('riskKeeper', { roles: new Set(['ControlManager']), keepsRisks: true }),
  deputy: actor('deputy', { mayConfirmGrotik: true }),
  owner: actor('owner'),
  /** Has the owner's name, but is somebody else. */
  namesake: actor('namesake'),
  /** Holds whatever a person can hold, and is a guest. */
  guest: actor('owner', {
    isGuest: true,
    roles: new Set(['ProjectManager', 'SupportProfessional']),
    mayConfirmGrotik: true,
    keepsRisks: true,
  }),
} as const satisfies Record<string, Actor>;
type Who = keyof typeof people;

const everybody: readonly Who[] = ['manager', 'support', 'riskKeeper', 'deputy', 'owner', 'namesake'];
const managers: readonly Who[] = ['manager', 'support'];

const acts = (whose: PersonRef | undefined): Readonly<Record<Act['kind'], Act>> => {
  const risk = itemOf(risksList, 1, { ...(whose && { RiskOwner: whose }) });
  return {
    read: { kind: 'read' },
    'add-action': { kind: 'add-action' },
    'propose-decision': { kind: 'propose-decision' },
    'report-risk': { kind: 'report-risk' },
    'raise-signal': { kind: 'raise-signal' },
    'change-action': { kind: 'change-action', action: itemOf(actionsList, 1, { ...(whose && { Owner: whose }) }) },
    'restore-action': { kind: 'restore-action' },
    'change-risk': { kind: 'change-risk', risk },
    'close-risk': { kind: 'close-risk' },
    'change-measure': {
      kind: 'change-measure',
      measure: itemOf(controlMeasuresList, 1, { ...(whose && { MeasureOwner: whose }) }),
    },
    'add-measure': { kind: 'add-measure', risk },
    'move-measure': { kind: 'move-measure' },
    'change-proposal': {
      kind: 'change-proposal',
      decision: itemOf(decisionsList, 1, { ...(whose && { ProposedBy: whose }) }),
    },
    'propose-for-other': { kind: 'propose-for-other' },
    'record-decision': { kind: 'record-decision' },
    'put-back-decision': { kind: 'put-back-decision' },
    'edit-other-list': { kind: 'edit-other-list' },
    'remind-everyone': { kind: 'remind-everyone' },
    'prepare-grotik': { kind: 'prepare-grotik' },
    'confirm-grotik': { kind: 'confirm-grotik' },
    'change-settings': { kind: 'change-settings' },
  };
};

const notYours: Refusal = { kind: 'not-yours', owner };
const supportOrManager: Refusal = { kind: 'support-or-manager-only' };
const managerOnly: Refusal = { kind: 'manager-only' };

/** Who may do it, guests apart, and what everybody else hears. A new act must say so here. */
const rights: Readonly<Record<Act['kind'], readonly [who: readonly Who[], refusal?: Refusal]>> = {
  read: [everybody],
  'add-action': [everybody],
  'propose-decision': [everybody],
  'report-risk': [everybody],
  'raise-signal': [everybody],
  'change-action': [[...managers, 'owner'], notYours],
  'restore-action': [['manager'], managerOnly],
  'change-risk': [[...managers, 'owner', 'riskKeeper'], notYours],
  'close-risk': [['manager'], managerOnly],
  'change-measure': [[...managers, 'owner', 'riskKeeper'], notYours],
  'add-measure': [[...managers, 'owner', 'riskKeeper'], notYours],
  'move-measure': [[...managers, 'riskKeeper'], { kind: 'keeper-only' }],
  'change-proposal': [[...managers, 'owner'], notYours],
  'propose-for-other': [managers, supportOrManager],
  'record-decision': [managers, supportOrManager],
  'put-back-decision': [['manager'], managerOnly],
  'edit-other-list': [managers, supportOrManager],
  'remind-everyone': [managers, supportOrManager],
  'prepare-grotik': [['manager', 'support', 'riskKeeper', 'deputy'], { kind: 'preparer-only' }],
  'confirm-grotik': [['manager', 'deputy'], { kind: 'manager-or-deputy-only' }],
  'change-settings': [['manager'], managerOnly],
};

const pairs = Object.values(acts(owner)).flatMap((act) => everybody.map((who) => [act.kind, who] as const));

describe('of an item that has an owner', () => {
  test.each(pairs)('%s by the %s', (kind, who) => {
    const [allowed, refusal] = rights[kind];
    expect(refusalOf(acts(owner)[kind], people[who])).toEqual(allowed.includes(who) ? undefined : refusal);
  });
});

describe('an item of nobody may be picked up by anybody in the team', () => {
  test.each(['change-action', 'change-risk', 'change-measure', 'add-measure', 'change-proposal'] as const)(
    '%s',
    (kind) => {
      for (const who of everybody) expect(refusalOf(acts(undefined)[kind], people[who]), who).toBeUndefined();
    },
  );

  test('an owner of whom only a name is known is not nobody', () => {
    const act = acts({ name: 'Jan Bakker' })['change-action'];
    expect(refusalOf(act, people.owner)).toEqual({ kind: 'not-yours', owner: { name: 'Jan Bakker' } });
  });
});

test('an act that no rule knows is allowed to nobody', () => {
  expect(() => refusalOf({ kind: 'destroy-everything' } as unknown as Act, people.manager)).toThrow();
});

describe('a guest', () => {
  test('reads', () => {
    expect(refusalOf({ kind: 'read' }, people.guest)).toBeUndefined();
  });

  test.each(Object.values(acts(owner)).filter(({ kind }) => kind !== 'read'))(
    'does nothing else, whatever else the guest is: $kind',
    (act) => {
      expect(refusalOf(act, people.guest)).toEqual({ kind: 'guest' });
    },
  );
});

describe('what a project knows of a person', () => {
  const known = (name: string, isGuest = false) =>
    actorIn(rvbFacts(), { id: rvbPerson(name).aad ?? personId(''), isGuest }, rvbToday);

  test.each<[string, readonly string[], Partial<Actor>]>([
    ["Noëlle van 't Hoff", ['ProjectManager'], { mayConfirmGrotik: true, keepsRisks: false }],
    ['Aïsha El Amrani', ['SupportProfessional'], { mayConfirmGrotik: false, keepsRisks: false }],
    ['Björn Özdemir', ['ControlManager'], { mayConfirmGrotik: true, keepsRisks: true }],
    ['Zonder Rol', [], { mayConfirmGrotik: false, keepsRisks: false }],
  ])('%s', (name, roles, rest) => {
    expect(known(name)).toEqual({ id: rvbPerson(name).aad ?? '', isGuest: false, roles: new Set(roles), ...rest });
    expect(known(name, true).isGuest).toBe(true);
  });

  test('the keeper of risks is who fills the role that the settings name', () => {
    const ann: PersonRef = { aad: personId('ann'), name: 'Ann' };
    const facts = {
      roles: [itemOf(projectRolesList, 1, { Role: 'TechnicalManager', Person: ann })],
      settings: { ...defaultSettings, riskDossierRole: 'TechnicalManager' as const },
    };
    expect(actorIn(facts, { id: personId('ann'), isGuest: false }, rvbToday).keepsRisks).toBe(true);
    expect(actorIn(facts, { id: personId('bob'), isGuest: false }, rvbToday).keepsRisks).toBe(false);
  });
});
