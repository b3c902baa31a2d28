import { word } from '../../../src/reading/text/any-of.ts';
import { type Rule, sure } from '../draft.ts';
import { findRefs, maskRefs, refsOf } from '../refs/find-refs.ts';
import { doneWord, reopenWord } from '../words/action-words.ts';
import { isNegated, isSupposed } from '../words/speech-words.ts';

const step = word('(?:stap(?:pen|je|jes)?|steps?)');
const numbered = word('(?:stap(?:je)?|step)\\s+(?:nr\\.?\\s*|nummer\\s+|number\\s+)?(?<number>\\d{1,3})');
const ticked = word(`${doneWord}|af|afvinken|aanvinken|vink|tick|check(?:ed)?`);
const unticked = word(`${reopenWord}|weer\\s+open|uitvinken|untick|uncheck|open\\s+again`);

/** "stap 2 van A8 is klaar": one line of its checklist, never the action itself. */
export const tickStep: Rule = ({ folded, isQuestion, language }) => {
  const refs = findRefs(folded);
  const [item, ...others] = refsOf('A', refs);
  // "of" before the number is English; elsewhere it may be the Dutch word for whether.
  const masked = maskRefs(folded, refs).replace(/\sof\s+(?=#)/, ' ');
  if (item === undefined || others.length > 0 || !step.test(masked)) return undefined;
  const number = Number(numbered.exec(masked)?.groups?.['number']);
  const isFact = number > 0 && !isQuestion && !isNegated(masked) && !isSupposed(masked, language);
  if (isFact && unticked.test(masked)) return sure({ kind: 'action.step', item, number, isDone: false });
  if (isFact && ticked.test(masked)) return sure({ kind: 'action.step', item, number, isDone: true });
  // Whatever else is said of a step is not said of the action: that is shown, with its steps.
  return sure({ kind: 'action.show', item });
};
