import type { Question } from '../understand/question.ts';
import { dismiss } from './ask-day.ts';
import { execute } from './elements.ts';
import type { AskedCard, Asking } from './question-card.ts';

const mostButtons = 5;

/** Asks which of several items is meant. */
export function askedItem(ask: Extract<Question, { kind: 'which-item' }>, asking: Asking): AskedCard {
  const { scene, data } = asking;
  const offered = ask.candidates
    .slice(0, mostButtons)
    .map(({ list, number, title }) => execute(`${list}${number} ${title}`, { ...data, number }));
  return { text: scene.t('cards.ask.whichItem'), actions: [...offered, dismiss(asking)] };
}

/** Asks to which list bare numbers belong. */
export function askedList(ask: Extract<Question, { kind: 'which-list' }>, asking: Asking): AskedCard {
  const { t } = asking.scene;
  const offered = ask.candidates.map((list) =>
    execute(`${t(`cards.ask.lists.${list}`)} (${ask.numbers.map((number) => `${list}${number}`).join(', ')})`, {
      ...asking.data,
      text: list,
    }),
  );
  const text = t('cards.ask.whichList', { numbers: ask.numbers.join(', ') });
  return { text, actions: [...offered, dismiss(asking)] };
}
