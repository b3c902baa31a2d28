import type { DecisionCommand } from '../command.ts';
import { type Draft, draft, type Rule, slot } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { settleDay } from '../settle-day.ts';
import type { Question } from '../question.ts';
import { similarItems } from '../similar/similar-items.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { cut, tidy } from '../../../src/reading/text/tidy.ts';
import { newWord, recordVerb } from '../words/action-words.ts';
import { decisionNoun, levelIn } from '../words/decision-words.ts';
import { splitReason } from '../words/speech-words.ts';

type Add = Extract<DecisionCommand, { kind: 'decision.add' }>;

const lead = `^(?:${recordVerb}\\s+)?(?:${newWord}\\s+)?(?:${newWord}\\s+)?`;
const taken = new RegExp(
  `${lead}${decisionNoun}(?:\\s+(?:toe|aan|vast|op))?(?<level>\\s+(?:van|door|in|of|by)\\s+[^:]{1,40}?)?\\s*:\\s*`,
);
const proposed =
  /^(?:ter besluitvorming|voorstel|besluitvoorstel|(?:ik\s+)?stel voor|voorgesteld besluit|leg voor|proposal|for decision|proposed decision|i propose)\s*:\s*/;
const sentenceLead =
  /^(?:leg\s+vast|noteer|record)\s+(?:dat|that)\s+(?:we|wij|de stuurgroep|the steering group)?\s*(?:hebben\s+)?(?:besloten\s+(?:hebben\s+)?|decided\s+)(?:om\s+|dat\s+|that\s+|to\s+)?/;

/** "besluit: …" was decided, "ter besluitvorming: …" is proposed. */
export const addDecision: Rule = (sentence) => {
  const proposal = proposed.exec(sentence.folded);
  if (proposal !== null) return proposedFrom(part(sentence, sentence.text.slice(proposal[0].length)));
  const match = taken.exec(sentence.folded) ?? sentenceLead.exec(sentence.folded);
  return match === null
    ? undefined
    : decidedFrom(part(sentence, sentence.text.slice(match[0].length)), match.groups?.['level']);
};

/** A decision that was taken: it stays a proposal until body, rationale and day are known. */
export function decidedFrom(body: Sentence, levelText = ''): Draft {
  const { text, reason } = splitReason(body.text, body.folded);
  const level = levelIn(levelText) ?? levelIn(body.folded.slice(0, text.length));
  const command: Add = {
    kind: 'decision.add',
    title: tidy(text),
    ...slot('level', level),
    ...slot('rationale', reason),
  };
  const missing = [
    ...(level === undefined ? (['level'] as const) : []),
    ...(reason === undefined ? (['rationale'] as const) : []),
  ];
  const details: Question | undefined = missing.length === 0 ? undefined : { kind: 'decision-details', missing };
  const decidedOn: Question = {
    kind: 'confirm-day',
    slot: 'decidedOn',
    text: '',
    day: body.context.today,
    why: 'said-today',
  };
  return withSimilar(command, [details, decidedOn], body);
}

function proposedFrom(body: Sentence): Draft {
  const days = findDays(body.text, { ...body.context, language: body.language, towards: 'future' });
  const found = days.findLast(({ marker }) => marker === 'due');
  const needed = found === undefined ? undefined : settleDay(found, 'neededBy', body.context);
  const rest = part(body, found === undefined ? body.text : cut(body.text, found));
  const { text, reason } = splitReason(rest.text, rest.folded);
  const level = levelIn(rest.folded);
  const command: Add = {
    kind: 'decision.add',
    title: tidy(text),
    ...slot('level', level),
    ...slot('rationale', reason),
    ...slot('neededBy', needed?.day),
  };
  return withSimilar(command, [needed?.doubt], body, needed?.hints);
}

function withSimilar(
  command: Add,
  doubts: readonly (Question | undefined)[],
  body: Sentence,
  hints: Draft['hints'] = [],
): Draft {
  const items = similarItems(command.title, 'B', body.context.items);
  const similar: Question | undefined = items.length === 0 ? undefined : { kind: 'similar', items };
  const noTitle: Question | undefined = command.title.length < 3 ? { kind: 'missing-title' } : undefined;
  return draft(
    command,
    [noTitle, similar, ...doubts],
    [...items.map((item) => ({ kind: 'similar', item }) as const), ...hints],
  );
}
