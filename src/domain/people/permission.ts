import type { Action } from '../../lists/actions.ts';
import type { ControlMeasure } from '../../lists/control-measures.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { Risk } from '../../lists/risks.ts';
import { mayConfirmGrotik, rolesOf } from './people.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { isPerson, type PersonId, type PersonRef } from '../values/person.ts';
import { assertNever } from '../values/result.ts';
import type { ProjectRoleName } from '../values/project-vocabulary.ts';

/** Somebody who wants something, with what the project knows of that person. */
export interface Actor {
  readonly id: PersonId;
  readonly isGuest: boolean;
  readonly roles: ReadonlySet<ProjectRoleName>;
  readonly mayConfirmGrotik: boolean;
  readonly keepsRisks: boolean;
}

/** What somebody wants to do; rules on top of the rights that SharePoint itself gives. */
export type Act =
  | { readonly kind: 'read' | 'add-action' | 'propose-decision' | 'report-risk' | 'raise-signal' }
  | { readonly kind: 'change-action'; readonly action: Action }
  | { readonly kind: 'restore-action' }
  | { readonly kind: 'change-risk'; readonly risk: Risk }
  | { readonly kind: 'close-risk' }
  | { readonly kind: 'change-measure'; readonly measure: ControlMeasure }
  | { readonly kind: 'add-measure'; readonly risk: Risk }
  /** To another risk, which may have another owner. */
  | { readonly kind: 'move-measure' }
  | { readonly kind: 'change-proposal'; readonly decision: Decision }
  /** In another person's name. */
  | { readonly kind: 'propose-for-other' }
  | { readonly kind: 'record-decision' | 'put-back-decision' }
  | { readonly kind: 'edit-other-list' | 'remind-everyone' | 'prepare-grotik' }
  | { readonly kind: 'confirm-grotik' | 'change-settings' };

/** Why not, and who may instead. */
export type Refusal =
  | { readonly kind: 'guest' }
  /** Only the person whose item it is, the support professional or the project manager. */
  | { readonly kind: 'not-yours'; readonly owner: PersonRef | undefined }
  | { readonly kind: 'support-or-manager-only' }
  /** Whoever keeps the register of risks may as well. */
  | { readonly kind: 'keeper-only' }
  /** Whoever prepares or confirms GROTIK. */
  | { readonly kind: 'preparer-only' }
  | { readonly kind: 'manager-only' }
  | { readonly kind: 'manager-or-deputy-only' };

/** What the project knows of a person on a day. */
export const actorIn = (
  facts: Pick<ProjectFacts, 'roles' | 'settings'>,
  person: { id: PersonId; isGuest: boolean },
  today: Day,
): Actor => {
  const roles = rolesOf(person.id, facts, today);
  return {
    id: person.id,
    isGuest: person.isGuest,
    roles,
    mayConfirmGrotik: mayConfirmGrotik(person.id, facts, today),
    keepsRisks: roles.has(facts.settings.riskDossierRole),
  };
};

/** Why this person may not do this; undefined when it is allowed. */
export function refusalOf(act: Act, actor: Actor): Refusal | undefined {
  if (actor.isGuest && act.kind !== 'read') return { kind: 'guest' };
  switch (act.kind) {
    case 'read':
    case 'add-action':
    case 'propose-decision':
    case 'report-risk':
    case 'raise-signal':
      return undefined;
    case 'change-action':
      return unlessOwner(act.action.cells.Owner, actor);
    case 'change-measure':
      return actor.keepsRisks ? undefined : unlessOwner(act.measure.cells.MeasureOwner, actor);
    case 'change-risk':
    case 'add-measure':
      return actor.keepsRisks ? undefined : unlessOwner(act.risk.cells.RiskOwner, actor);
    case 'move-measure':
      return actor.keepsRisks || isSupportOrManager(actor) ? undefined : { kind: 'keeper-only' };
    case 'change-proposal':
      return unlessOwner(act.decision.cells.ProposedBy, actor);
    case 'edit-other-list':
    case 'propose-for-other':
    case 'record-decision':
    case 'remind-everyone':
      return isSupportOrManager(actor) ? undefined : { kind: 'support-or-manager-only' };
    case 'restore-action':
    case 'close-risk':
    case 'put-back-decision':
    case 'change-settings':
      return isManager(actor) ? undefined : { kind: 'manager-only' };
    case 'prepare-grotik':
      return mayPrepareGrotik(actor) ? undefined : { kind: 'preparer-only' };
    case 'confirm-grotik':
      return actor.mayConfirmGrotik ? undefined : { kind: 'manager-or-deputy-only' };
    default:
      // What no rule knows is never allowed by falling through.
      return assertNever(act);
  }
}

const isManager = ({ roles }: Actor): boolean => roles.has('ProjectManager');

const isSupportOrManager = (actor: Actor): boolean => isManager(actor) || actor.roles.has('SupportProfessional');

/** Support prepares, the control manager is the critical voice, whoever confirms may add words too. */
const mayPrepareGrotik = (actor: Actor): boolean =>
  isSupportOrManager(actor) || actor.mayConfirmGrotik || actor.roles.has('ControlManager');

/** An item that is nobody's may be picked up by anybody. */
function unlessOwner(owner: PersonRef | undefined, actor: Actor): Refusal | undefined {
  if (owner === undefined || isPerson(owner, actor.id) || isSupportOrManager(actor)) return undefined;
  return { kind: 'not-yours', owner };
}
