import type { acts as nl } from '../nl/acts.ts';
import type { SameKeys } from '../word-shape.ts';

export const acts: SameKeys<typeof nl> = {
  allDone: '{{number}} is now {{status}}: all linked actions are finished.',
  started: '{{number}} is now {{status}}: a linked action has begun.',
  reopened: '{{number}} is {{status}} again: a linked action is still open.',
  superseded: '{{number}} is now {{status}}.',
  restored: '{{number}} is {{status}} again.',
  byHand:
    'In SharePoint, {{number}} got a status that may not follow in Spil. The status is now {{status}}. Is that right?',
  alsoChanged: '{{number}} was changed too.',
  pending: '{{number}} could not follow yet. Spil does that in the next round.',
  stepsDone: 'All steps are finished. So the action is now Done.',
  linkedStarted: 'A linked action had already started. So the measure is now In progress.',
  linkedDone: 'All linked actions were already finished. So the measure is now Done.',
  aheadStarted: 'A linked action had already started. So the execution is now In progress.',
  aheadDone: 'All linked actions were already finished. So the execution is now Done.',
  stepsFinished: '{{number}} is now {{status}}: all steps are done.',
  changedHidden: '{{number}} changed by itself.',
  milestone:
    'This action belongs to milestone {{number}}. Was it reached? Then set it to Achieved in the list Milestones in SharePoint.',
  followUp: '{{number}} occurred. Record a follow-up action.',
  addFollowUp: 'Add an action for {{number}}',
  risen: '{{number}} is under control, but its score is higher now. Set it to Open if that is more accurate.',
  rescore: 'A measure is finished. Score {{number}} again.',
  readOnly: 'In Spil the list {{list}} is for reading only. Nothing was changed.',
  unknownAct: 'That cannot be done with a row of {{list}}. Choose something else.',
};
