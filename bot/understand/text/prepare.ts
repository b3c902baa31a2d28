import type { Context, Mention } from '../context.ts';
import { languageOf } from '../language-of.ts';
import { tie } from '../refs/tie-codes.ts';
import { opensQuestion } from '../words/speech-words.ts';
import { foldInPlace } from '../../../src/reading/text/fold.ts';
import { foldedIn, type PersonSpan, type Sentence } from './sentence.ts';

/** Longer than any instruction. */
export const longestText = 2000;

const greeting =
  /^(?:(?:hoi|hallo|hey?|hi|hello|dag|goedemorgen|goedemiddag|beste|dear|@)\s*)*(?:@?spil)?[\s,!:]+(?=\S)/;
const politeStart =
  /^(?:please|graag|svp|aub|alsjeblieft|(?:kun|kan|wil|zou)\s+(?:je|jij|u)|(?:can|could|would|will)\s+you|i\s+(?:would\s+like|want)\s+to|ik\s+wil(?:\s+graag)?|laten\s+we|let's)(?:\s+(?:even|alsjeblieft|aub|svp|please|graag))*[\s,]+(?=\S)/;
const politeEnd =
  /[\s,]+(?:please|graag|alsjeblieft|alstublieft|a\.u\.b\.|aub|s\.v\.p\.|svp|thanks|thank you|bedankt|dank je(?: wel)?)\s*([.!?]*)$/;

/** The sentence without greeting and courtesy, beside what it is understood against. */
export function prepare(text: string, context: Context): Sentence {
  const clean = text
    .slice(0, longestText)
    .normalize('NFC')
    .replaceAll(tie, '')
    .replace(/<\/?at[^<>]{0,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const language = languageOf(foldInPlace(clean), context.locale);
  const greeted = without(clean, greetingOf(clean));
  const asked = without(greeted, politeStart.exec(foldInPlace(greeted)));
  const isRequest = asked !== greeted;
  const thanked = withoutEnd(asked);
  const body = isRequest ? thanked.replace(/\s*\?+$/, '') : thanked;
  const folded = foldedIn(body, context);
  return {
    text: body,
    folded,
    language,
    isQuestion: /\?["')\s]*$/.test(body) || (!isRequest && opensQuestion(folded)),
    people: (context.mentions ?? []).map((mention) => spanOf(mention, context)),
    context,
  };
}

const greetingOf = (text: string): RegExpExecArray | null => {
  const match = greeting.exec(foldInPlace(text));
  return match !== null && /[a-z]/.test(match[0]) ? match : null;
};

const without = (text: string, match: RegExpExecArray | null): string =>
  match === null ? text : text.slice(match[0].length);

function withoutEnd(text: string): string {
  const match = politeEnd.exec(foldInPlace(text));
  return match === null || match.index === 0 ? text : text.slice(0, match.index) + (match[1] ?? '');
}

function spanOf(mention: Mention, { roster }: Context): PersonSpan {
  const text = mention.text
    .normalize('NFC')
    .replace(/<\/?at[^<>]{0,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, id: mention.id, name: roster.find(({ id }) => id === mention.id)?.name ?? text };
}
