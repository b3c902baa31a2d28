import { type Actor, type Refusal, refusalOf } from '../../domain/people/permission.ts';

/** What somebody may do with the status of a week; each act asks again. */
export interface StatusRights {
  readonly mayConfirm: boolean;
  readonly mayExplain: boolean;
}

export const statusRights = (actor: Actor): StatusRights => ({
  mayConfirm: refusalOf({ kind: 'confirm-grotik' }, actor) === undefined,
  mayExplain: refusalOf({ kind: 'prepare-grotik' }, actor) === undefined,
});

/** Why somebody may not do this with any week, whatever they send. */
export const refusalOfStatusAct = (act: 'confirm' | 'notes', actor: Actor): Refusal | undefined =>
  refusalOf({ kind: act === 'confirm' ? 'confirm-grotik' : 'prepare-grotik' }, actor);
