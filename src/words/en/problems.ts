import type { problems as nl } from '../nl/problems.ts';
import type { SameKeys } from '../word-shape.ts';

export const problems: SameKeys<typeof nl> = {
  signInNeeded: 'You are not signed in. Sign in and try again.',
  noAccess: 'You have no access to this project. Ask the project manager to add you.',
  readOnly: 'You can read here, but not change anything. Ask a project member to make the change.',
  listMissing: 'The list {{list}} is missing or was renamed. Ask the administrator to restore the list.',
  itemMissing: '{{number}} does not exist or was deleted. Refresh the list and choose another number.',
  stale: 'This item was changed by {{name}} in the meantime. Look at the new version.',
  staleUnnamed: 'This item was changed meanwhile. Look at the new version.',
  personUnknown: '{{name}} is not in this organisation. Choose somebody from the list.',
  busy: 'SharePoint is busy. Try again in {{seconds}} seconds.',
  unavailable: 'SharePoint does not answer now. Nothing was changed. Try again later.',
  unsure:
    'SharePoint did not answer in time. Maybe it was saved after all. Look in the list {{list}} first. Only do it again when it is not there.',
  unsureInTab:
    'SharePoint did not answer in time. Maybe your change was saved after all. Try again: Spil looks first at what is there now.',
  projectUnknown: 'This channel is not connected to a project yet. Ask the administrator to connect Spil.',
  tooMany: 'Spil gets too many requests at once. Nothing was changed. Try again in {{seconds}} seconds.',
  tooLarge: 'This is too large to store. Nothing was changed. Make the text shorter.',
  badRequest: 'Spil does not understand this request. Reload the page.',
  noProposal: 'There is no proposal for week {{week}} yet. Choose another week.',
  reasonNeeded: 'This week is confirmed already. Write why you correct it.',
  alreadyConfirmed: 'This week is confirmed already. Only a correction still changes it.',
  noteNeeded: 'There is nothing yet. Write your explanation first.',
  wordsNeeded: 'Fill in an explanation and a correction for {{aspects}}.',
  undoNotNamed: 'Somebody else changed this. Only whoever did can undo it.',
  undoNotYours: '{{name}} changed this. Only {{name}} can undo it.',
  undoTooLate: 'You can undo up to 24 hours after your change. Put the old value back yourself.',
  unexpected: 'Something went wrong at Spil. Try again. Report code {{code}} if it keeps happening.',
};
