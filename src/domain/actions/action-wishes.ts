import type { ActionWish } from './action-changes.ts';
import type { Day } from '../values/day.ts';
import type { PersonRef } from '../values/person.ts';

/** The everyday steps of an action as wishes: what a button or a sentence asks for. */
export const startAction = (): ActionWish => ({ changes: { ActionStatus: 'InProgress' } });

export const waitWithAction = (note?: string): ActionWish => ({ changes: { ActionStatus: 'Waiting' }, note });

export const completeAction = (closing?: { on?: Day; note?: string | undefined }): ActionWish => ({
  changes: { ActionStatus: 'Done', ...(closing?.on === undefined ? {} : { CompletedOn: closing.on }) },
  note: closing?.note,
});

/** Replaces deletion: no longer needed, and why. */
export const cancelAction = (reason: string): ActionWish => ({
  changes: { ActionStatus: 'Cancelled' },
  note: reason,
});

export const reopenAction = (reason: string): ActionWish => ({ changes: { ActionStatus: 'InProgress' }, note: reason });

/** From Vervallen back to Nieuw: for the project manager only. */
export const restoreAction = (note?: string): ActionWish => ({ changes: { ActionStatus: 'New' }, note });

export const postponeAction = (to: Day, note?: string): ActionWish => ({ changes: { DueDate: to }, note });

export const assignAction = (owner: PersonRef, note?: string): ActionWish => ({ changes: { Owner: owner }, note });

/** Given to an organisation outside; the owner inside stays and is reminded for it. */
export const assignOutside = (organisation: string): ActionWish => ({ changes: { ExternalOwner: organisation } });

export const noteOnAction = (note: string): ActionWish => ({ changes: {}, note });
