import type { Delivered } from './spil-world.ts';

interface Card {
  readonly type?: string;
  readonly text?: string;
  readonly [key: string]: unknown;
}

/** All texts of a card in reading order, without the backslashes that keep Markdown away. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const card = node as Card;
  const own = card.type === 'TextBlock' && card.text !== undefined ? [card.text.replaceAll(/\\(.)/g, '$1')] : [];
  return [...own, ...Object.values(card).flatMap(textsOf)];
}

/** What somebody reads, whatever the channel. */
export function textOf({ channel, content }: Delivered): string {
  if (channel === 'chat') return textsOf(content).join('\n');
  if (channel === 'mail') {
    const { subject, body } = content as { subject: string; body: string };
    return `${subject}\n${body}`;
  }
  return JSON.stringify(content);
}

/** The numbers of items that a message names, in reading order. */
export const numbersIn = (message: Delivered): readonly string[] => [
  ...new Set(textOf(message).match(/\b(?:[A-Z]{3}-)?(?:MP|[ARB])\d+\b/g) ?? []),
];

/** Titles of the buttons on a card. */
export function buttonsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(buttonsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, title } = node as { type?: string; title?: string };
  const own = type?.startsWith('Action.') && title !== undefined ? [title] : [];
  return [...own, ...Object.values(node).flatMap(buttonsOf)];
}
