import { AdaptiveCard, ExecuteAction, GlobalRegistry, HostConfig, OpenUrlAction, Table, Versions } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { markdownHtml } from '../text/markdown-html.ts';
import { CARD_HOST_CONFIG } from './card-host-config.ts';
import { namedMentions } from './named-mentions.ts';
import type { CardAction } from './use-press.ts';

export interface CardDoors {
  readonly execute: (action: CardAction) => void;
  readonly open: (address: string) => void;
}

/** A card as elements of the page; absent when it is not a card. */
export function renderAdaptiveCard(content: unknown, doors: CardDoors): HTMLElement | undefined {
  // The renderer trusts what this hook returns, so every text in it is escaped.
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownHtml(text);
    result.didProcess = true;
  };
  // The package claims to have no side effects, so a bundler drops the line in which tables announce themselves.
  GlobalRegistry.elements.register('Table', Table, Versions.v1_5);
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(CARD_HOST_CONFIG);
  card.onExecuteAction = (action) => carryOut(action, doors);
  card.onAnchorClicked = (_, anchor) => {
    doors.open(anchor.href);
    return true;
  };
  card.parse(namedMentions(content));
  return card.render();
}

function carryOut(action: Action, doors: CardDoors): void {
  if (action instanceof OpenUrlAction && action.url) doors.open(action.url);
  if (action instanceof ExecuteAction)
    doors.execute({ verb: action.verb, data: filledIn(action.data), trigger: 'manual' });
}

function filledIn(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
