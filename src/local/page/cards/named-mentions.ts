import { z } from 'zod';

const CardWithMentions = z.looseObject({
  msteams: z.looseObject({
    entities: z.array(
      z.looseObject({ type: z.string(), text: z.string(), mentioned: z.looseObject({ name: z.string() }) }),
    ),
  }),
});

/** The card with each mention under the name that belongs to it, as Teams shows it. */
export function namedMentions(card: unknown): unknown {
  const parsed = CardWithMentions.safeParse(card);
  if (!parsed.success) return card;
  const names = new Map(
    parsed.data.msteams.entities
      .filter(({ type }) => type === 'mention')
      .map(({ text, mentioned }) => [text, `<at>${mentioned.name}</at>`]),
  );
  return replaced(card, names);
}

function replaced(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return [...names].reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (Array.isArray(value)) return value.map((part) => replaced(part, names));
  if (typeof value !== 'object' || value === null) return value;
  // What a button sends back stays as the bot wrote it.
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'data' ? part : replaced(part, names)]),
  );
}
