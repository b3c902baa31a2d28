import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Mention } from '../turn.ts';
import { plainText } from './plain-text.ts';

/** What was said to the bot, without its own name, and whom it mentions. */
export interface SpokenMessage {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const text = z.string().optional().catch(undefined);

const spoken = z.looseObject({
  text,
  entities: z.array(z.unknown()).optional().catch(undefined),
  recipient: z.looseObject({ id: text }).optional().catch(undefined),
});

const mentionEntity = z.looseObject({
  type: z.literal('mention'),
  text,
  mentioned: z.looseObject({ id: z.string(), name: text }),
});

/** Somebody whom an entity of the activity names. */
interface Named {
  readonly userId: string;
  readonly text: string;
}

/** A stretch of the text that Teams marked, with who it names where that is known. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly userId?: string;
}

/** Reads a message by the ids that Teams gives: what a mention is called may be cut, split or left out. */
export function spokenMessage(activity: Activity): SpokenMessage {
  const { data } = spoken.safeParse(activity);
  const raw = data?.text ?? '';
  const bot = data?.recipient?.id;
  const named = (data?.entities ?? []).flatMap(namedBy);
  const marks = joined(known(marksIn(raw), named), raw);
  const unmarked = named.filter(({ userId }) => !marks.some((mark) => mark.userId === userId));
  const shown = written(raw, marks, bot);
  const mentions = [...marks, ...unmarked].flatMap(({ text: name, userId }) =>
    userId === undefined || userId === bot ? [] : [{ text: plainText(name), userId }],
  );
  return { text: plainText(withoutBot(shown, unmarked, bot)), mentions };
}

function namedBy(entity: unknown): readonly Named[] {
  const { data } = mentionEntity.safeParse(entity);
  if (data === undefined) return [];
  const { id, name } = data.mentioned;
  return [{ userId: id, text: bare(data.text ?? name ?? '') }];
}

const mark = /<at\b[^<>]{0,80}>([^<]*)<\/at>/g;

const bare = (marked: string): string => marked.replace(mark, '$1').trim();

const marksIn = (raw: string): readonly Mark[] =>
  [...raw.matchAll(mark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: (match[1] ?? '').trim(),
  }));

/** Ties marks to people: by their text, and what is left over one to one in reading order. */
function known(marks: readonly Mark[], named: readonly Named[]): readonly Mark[] {
  const unused = [...named];
  const byText = marks.map((one) => {
    const at = unused.findIndex((person) => person.text === one.text);
    const [taken] = at < 0 ? named.filter((person) => person.text === one.text) : unused.splice(at, 1);
    return taken === undefined ? one : { ...one, userId: taken.userId };
  });
  if (byText.filter(({ userId }) => userId === undefined).length !== unused.length) return byText;
  return byText.map((one) => {
    const next = one.userId === undefined ? unused.shift() : undefined;
    return next === undefined ? one : { ...one, userId: next.userId };
  });
}

/** Teams marks each word of a name by itself when somebody edits it: neighbours with one id are one mention. */
function joined(marks: readonly Mark[], raw: string): readonly Mark[] {
  const whole: Mark[] = [];
  for (const one of marks) {
    const last = whole.at(-1);
    const isSame = last?.userId !== undefined && last.userId === one.userId;
    const between = raw.slice(last?.end ?? 0, one.start);
    if (last !== undefined && isSame && /^(?:\s|&nbsp;)*$/.test(between)) {
      whole.splice(-1, 1, { ...last, end: one.end, text: `${last.text} ${one.text}` });
    } else whole.push(one);
  }
  return whole;
}

/** The text with names in place of marks, and a blank in place of the bot's own. */
function written(raw: string, marks: readonly Mark[], bot: string | undefined): string {
  let end = 0;
  const parts = marks.map((one) => {
    const before = raw.slice(end, one.start);
    end = one.end;
    return `${before}${one.userId !== undefined && one.userId === bot ? ' ' : one.text}`;
  });
  return parts.join('') + raw.slice(end);
}

/** Some clients name the bot without marking it. */
function withoutBot(shown: string, unmarked: readonly Named[], bot: string | undefined): string {
  const name = unmarked.find(({ userId }) => userId === bot)?.text;
  return name === undefined || name === '' ? shown : shown.replace(name, ' ');
}
