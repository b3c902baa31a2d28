import type { Rule } from '../draft.ts';
import { part } from '../text/sentence.ts';
import { actionFrom } from './action-body.ts';
import { decidedFrom } from './add-decision.ts';

const opening = /^(?:(?:nieuwe\s+)?afspraak|agreement|agreed)\s*:\s*/;

/** An agreement with owner and date is an action, else a decision (glossary of the domain sheet). */
export const addAgreement: Rule = (sentence) => {
  const match = opening.exec(sentence.folded);
  if (match === null) return undefined;
  const body = part(sentence, sentence.text.slice(match[0].length));
  const action = actionFrom(body);
  const { command } = action;
  if (command.kind !== 'action.add') return undefined;
  const hasOwner = command.owner !== undefined || action.doubts.some(({ kind }) => kind === 'which-person');
  const hasDay = !action.doubts.some((one) => one.kind === 'missing-day' && one.word === undefined);
  return hasOwner && hasDay ? action : decidedFrom(body);
};
