import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Reply } from '../turn.ts';

/** Teams renders TextBlock as Markdown; these characters would turn somebody's text into a link or a style. */
const markdown = /[\\`*_{}[\]<>()#+\-.!|~]/g;

/** User text, made literal for a card. */
export const literal = (text: string): string => text.replace(markdown, (sign) => `\\${sign}`);

/** The plainest card: one text of ours. */
export function textCard(text: string): Reply {
  const card = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text, wrap: true }],
  } as const satisfies IAdaptiveCard;
  return { card, summary: text };
}
