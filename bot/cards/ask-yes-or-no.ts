import { titleInSentence } from '../../src/words/title-in-sentence.ts';
import { showList } from '../../src/words/show-list.ts';
import type { WordKey } from '../../src/words/translate.ts';
import type { ItemTitle } from '../understand/context.ts';
import type { Question } from '../understand/question.ts';
import { dismiss } from './ask-day.ts';
import { execute } from './elements.ts';
import type { AskedCard, Asking } from './question-card.ts';

type YesOrNo = Extract<Question, { kind: 'similar' | 'confirm-bulk' | 'confirm-send' | 'not-your-item' | 'offer' }>;

/** Asks leave to go on. */
export function askedYesOrNo(ask: YesOrNo, asking: Asking): AskedCard {
  const { t } = asking.scene;
  const go = execute(t(goWord(ask)), asking.data, 'positive');
  return { text: questionText(ask, asking), actions: [go, dismiss(asking)] };
}

const offerWords = {
  action: 'cards.button.asAction',
  risk: 'cards.button.asRisk',
  decision: 'cards.button.asDecision',
} as const satisfies Record<Extract<Question, { kind: 'offer' }>['as'], WordKey>;

function goWord(ask: YesOrNo): WordKey {
  if (ask.kind === 'offer') return offerWords[ask.as];
  return ask.kind === 'similar' ? 'cards.button.record' : 'cards.button.yes';
}

function questionText(ask: YesOrNo, { scene: { t, language }, count }: Asking): string {
  switch (ask.kind) {
    case 'similar':
      return t('cards.ask.similar', { items: showList(ask.items.map(named), language) });
    case 'not-your-item':
      return t('cards.ask.notYours', { item: named(ask.item) });
    case 'offer':
      return t('cards.ask.offer');
    case 'confirm-bulk':
    case 'confirm-send':
      return count === undefined ? t('cards.ask.confirmBulkUnknown') : t('cards.ask.confirmBulk', { count });
  }
}

const named = ({ list, number, title }: ItemTitle): string => `${list}${number} ${titleInSentence(title)}`;
