const SPOKEN_MENTION = /(?<![\p{L}\p{N}@])@spil(?![\p{L}\p{N}])/iu;
const STARTED_MENTION = /(?:^|\s)@(\p{L}*)$/u;

/** True when a text mentions the bot, as somebody types it. */
export function mentionsBot(text: string): boolean {
  return SPOKEN_MENTION.test(text);
}

/** The text with its mention as Teams sends it. */
export function withMarkedMention(text: string): string {
  return text.replace(SPOKEN_MENTION, '<at>Spil</at>');
}

/** True while somebody is typing something that may become a mention. */
export function startsMention(text: string, caret: number): boolean {
  const started = STARTED_MENTION.exec(text.slice(0, caret))?.[1]?.toLowerCase();
  return started !== undefined && started !== 'spil' && 'spil'.startsWith(started);
}

/** Finishes the mention that was started, or puts one in front. */
export function withMention(text: string, caret: number): string {
  const before = text.slice(0, caret);
  if (!startsMention(text, caret)) return mentionsBot(text) ? text : `@Spil ${text.trimStart()}`;
  return `${before.replace(/@\p{L}*$/u, '@Spil ')}${text.slice(caret).trimStart()}`;
}
