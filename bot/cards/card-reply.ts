import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Reply } from '../turn.ts';
import type { CardAction, CardElement } from './elements.ts';

export interface CardParts {
  /** The card in one plain sentence: for the notification and for who listens instead of looks. */
  readonly summary: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly language?: Language;
  readonly forEveryone?: boolean;
}

/** Teams shows at most six actions of a card. */
const mostActions = 6;

/** Signs that a screen reader would take for markup. */
const spoken = (text: string): string => text.replace(/[<>&]/g, ' ');

/** A card with all that every card of Spil has. */
export function cardReply({ summary, body, actions = [], language = 'nl', forEveryone = false }: CardParts): Reply {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    speak: spoken(summary),
    fallbackText: summary,
    body: [...body],
    ...(actions.length === 0 ? {} : { actions: actions.slice(0, mostActions) }),
  } satisfies IAdaptiveCard;
  return { card, summary, ...(forEveryone ? { forEveryone } : {}) };
}
