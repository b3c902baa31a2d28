import { decisionLevels } from '../../src/domain/values/vocabulary.ts';
import type { Question } from '../understand/question.ts';
import { dismiss } from './ask-day.ts';
import { type CardElement, execute } from './elements.ts';
import { choiceInput, textInput } from './inputs.ts';
import type { AskedCard, Asking } from './question-card.ts';

type TextQuestion = Extract<Question, { kind: 'missing-title' | 'missing-reason' }>;
type DetailQuestion = Extract<Question, { kind: 'decision-details' | 'missing-scores' }>;

const titleLength = 255;
const noteLength = 2000;

const saveAction = ({ scene: { t }, data }: Asking) => execute(t('cards.button.save'), data, 'positive');

/** Asks for words: what to record, or why. */
export function askedText(ask: TextQuestion, asking: Asking): AskedCard {
  const { t } = asking.scene;
  const isTitle = ask.kind === 'missing-title';
  const label = t(isTitle ? 'cards.ask.title' : 'cards.ask.reason');
  return {
    text: t(isTitle ? 'cards.ask.missingTitle' : 'cards.ask.missingReason'),
    inputs: [textInput({ id: 'text', label }, t, isTitle ? titleLength : noteLength)],
    actions: [saveAction(asking), dismiss(asking)],
  };
}

/** Asks for what a decision still lacks. */
export function askedDetails(ask: DetailQuestion, asking: Asking): AskedCard {
  const { t, language } = asking.scene;
  const missing = ask.kind === 'decision-details' ? ask.missing : [];
  const inputs = missing.map((detail): CardElement => {
    const asked = { id: detail, label: t(`cards.ask.${detail}`) };
    if (detail !== 'level') return textInput(asked, t, noteLength);
    const options = Object.entries(decisionLevels).map(([value, words]) => ({ title: words[language], value }));
    return choiceInput(asked, t, options, 'ProjectTeam');
  });
  return { text: t('cards.ask.decisionDetails'), inputs, actions: [saveAction(asking), dismiss(asking)] };
}
