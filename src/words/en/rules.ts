import type { rules as nl } from '../nl/rules.ts';
import type { SameKeys } from '../word-shape.ts';

export const rules: SameKeys<typeof nl> = {
  alreadySo: 'That is so already. Nothing was changed.',
  notFromHere: 'You cannot go from ‘{{from}}’ to ‘{{to}}’. Choose another status.',
  needed: 'Fill in first: {{columns}}.',
  reasonNeeded: 'Give a reason first.',
  tooShort: '{{column}} is too short. Use at least {{minLength}} characters.',
  tooEarly: '{{column}} lies too far back. Choose a date from {{earliest}} on.',
  tooFarAhead: '{{column}} lies too far ahead. Choose a date before {{latest}}.',
  inTheFuture: '{{column}} lies in the future. Choose today or earlier.',
  onlyWhenDone: '{{column}} belongs to an action that is done. Set the action to Done first.',
  ended: 'This item is closed already. Reopen it first.',
  residualHigher: '{{column}} may not be higher than the value without measures.',
  noFinishedMeasure: 'No measure is finished yet. Finish one, or accept the risk with a reason.',
  certain: 'A risk that occurred keeps probability 5. Change its status first.',
  strategyOfOtherType: 'This strategy does not fit this type. Choose another strategy.',
  aboveProjectTeam: 'A decision about money is above the project team. Choose another body.',
  frozen: 'A taken decision no longer changes. Record a new decision that replaces it.',
  levelTooLow: 'Only the same or a higher body can withdraw this decision.',
  cannotReplace: 'This decision cannot replace the other. Check the number.',
  tooLate: 'This was possible until {{last}}. Record a new decision.',
  guest: 'Guests and visitors may read, not change. Ask a project member.',
  notYours: 'This belongs to {{name}}. Only {{name}}, the support professional or the project manager may change it.',
  notYoursUnnamed:
    'This belongs to somebody else. Only the owner, the support professional or the project manager may change it.',
  supportOrManagerOnly: 'Only the support professional or the project manager may do this. Ask one of them.',
  managerOnly: 'Only the project manager may do this. Ask the project manager.',
  managerOrDeputyOnly: 'Only the project manager or a deputy may do this. Ask one of them.',
  dayOff: '{{day}} is no working day. The action counts from {{effective}}.',
  inThePast: '{{day}} lies in the past. The action is overdue at once.',
  invalidCell: '{{column}} is not right. Check the value and try again.',
};
