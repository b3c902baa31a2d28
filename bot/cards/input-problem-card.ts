import type { Translate } from '../../src/words/translate.ts';
import type { Reply } from '../turn.ts';
import type { InputProblem } from './data/input-problem.ts';
import { besideCard } from './text-card.ts';

/** Says why an answer on a card cannot be taken, beside the card: it is still there to be answered again. */
export const inputProblemCard = (problem: InputProblem, t: Translate): Reply => besideCard(inputWords(problem, t));

function inputWords(problem: InputProblem, t: Translate): string {
  switch (problem.kind) {
    case 'no-date':
      return t('cards.input.noDate', { text: problem.text });
    case 'no-such-day':
      return t('cards.input.noSuchDay', { text: problem.text });
    case 'too-long':
      return t('cards.input.tooLong', { maxLength: problem.maxLength });
    case 'not-offered':
      return t('cards.input.notOffered');
  }
}
