import { cardData } from '../../../bot/cards/data/card-data.ts';
import type { Reply } from '../../../bot/turn.ts';

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Every element and action of a card, in reading order. */
export function nodesOf(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && typeof node.type === 'string' ? [node as Node] : [];
  return [...own, ...Object.values(node).flatMap(nodesOf)];
}

export const textsOf = ({ card }: Reply): readonly string[] =>
  nodesOf(card).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text).replaceAll(/\\(.)/g, '$1')] : []));

export const factsOf = ({ card }: Reply): Readonly<Record<string, string>> => {
  const sets = nodesOf(card).flatMap(({ type, facts }) => (type === 'FactSet' ? [facts] : []));
  const facts = sets.flat() as { title: string; value: string }[];
  return Object.fromEntries(facts.map(({ title, value }) => [title, value.replaceAll(/\\(.)/g, '$1')]));
};

export const buttonsOf = ({ card }: Reply): readonly string[] =>
  nodesOf(card).flatMap(({ type, title }) => (type?.startsWith('Action.') ? [String(title)] : []));

/** What a button sends back, read as the bot reads it. */
export function pressOf({ card }: Reply, title: string, inputs: Readonly<Record<string, unknown>> = {}) {
  const button = nodesOf(card).find((node) => node.type === 'Action.Execute' && node['title'] === title);
  if (button === undefined) throw new Error(`no button ${title}`);
  return cardData.parse({ ...(button['data'] as object), ...inputs, verb: button['verb'] });
}

/** Everything that the buttons of a card can send back, in reading order. */
export const pressesOf = ({ card }: Reply) =>
  nodesOf(card).flatMap((node) =>
    node.type === 'Action.Execute' ? [cardData.parse({ ...(node['data'] as object), verb: node['verb'] })] : [],
  );
