import type { Context } from './context.ts';
import type { Draft, Rule } from './draft.ts';
import { rules } from './intents/rules.ts';
import { prepare } from './text/prepare.ts';
import type { Sentence } from './text/sentence.ts';
import type { Understanding } from './understanding.ts';

/** Reads one sentence: a command that may run, one question first, or nothing. Never throws, never guesses a write. */
export function understand(text: string, context: Context): Understanding {
  const sentence = prepare(text, context);
  const draft = sentence.text === '' ? undefined : firstDraft(rules, sentence);
  if (draft === undefined) return { kind: 'nothing', language: sentence.language };
  const { command, hints } = draft;
  const [ask, ...later] = draft.doubts;
  const { language } = sentence;
  return ask === undefined
    ? { kind: 'command', command, language, hints }
    : { kind: 'question', ask, later, partial: command, language, hints };
}

function firstDraft(rules: readonly Rule[], sentence: Sentence): Draft | undefined {
  for (const rule of rules) {
    const draft = rule(sentence);
    if (draft !== undefined) return draft;
  }
  return undefined;
}
