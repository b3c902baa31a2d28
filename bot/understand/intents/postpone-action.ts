import type { ActionCommand, ItemRef, PostponeTarget, PostponeTo } from '../command.ts';
import { type Draft, draft, type Rule, slot } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { findRange } from '../../../src/reading/days/find-range.ts';
import { unitOf } from '../../../src/reading/days/relative-days.ts';
import { settleDay } from '../settle-day.ts';
import { findRefs, maskRefs, refsOf } from '../refs/find-refs.ts';
import type { Sentence } from '../text/sentence.ts';
import { tidy } from '../../../src/reading/text/tidy.ts';
import { actionNouns, dueNoun, postponeVerb } from '../words/action-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { countOf, countSource } from '../../../src/reading/numbers/count-words.ts';
import { isNegated, splitReason } from '../words/speech-words.ts';

type Postpone = Extract<ActionCommand, { kind: 'action.postpone' }>;

const verb = word(postponeVerb);
// "zet A7 op vrijdag", "A7 naar vrijdag", "deadline A7: vrijdag" carry a date as well as a number.
const setsDate = new RegExp(
  `^(?:zet|set|put)\\s|^#[#\\s,]*(?:(?:en|and|&)\\s*#\\s*)?(?:naar|to)\\s|^(?:de\\s+|the\\s+)?${dueNoun}\\s|${dueNoun}`,
);
const own = word(`(?:mijn|al\\s+mijn|my|all\\s+my)\\s+(?:\\S+\\s+){0,2}?${actionNouns}`);
const shift = word(
  `(?<!over\\s)(?<!in\\s)(?<!binnen\\s)(?<count>${countSource})\\s+(?:extra\\s+)?(?<unit>werkdag(?:en)?|working\\s+days?|dag(?:en)?|days?|week|weken|weeks|maand(?:en)?|months?)(?!\\s+(?:geleden|ago))`,
);

/** "verschuif actie 7 naar 3 december": to a date, or on from the date it has. */
export const postponeAction: Rule = (sentence) => {
  const { text, reason } = splitReason(sentence.text, sentence.folded);
  const folded = sentence.folded.slice(0, text.length);
  const refs = findRefs(folded);
  const masked = maskRefs(folded, refs);
  if (sentence.isQuestion || isNegated(masked)) return undefined;
  const items = refsOf('A', refs);
  const movesDate = items.length > 0 && setsDate.test(masked);
  if (!verb.test(masked) && !movesDate) return undefined;
  const target = targetOf(items, masked, sentence);
  const to = target && destination(maskRefs(text, refs), masked, sentence);
  if (target === undefined || to === undefined || (!verb.test(masked) && to.doubt?.kind === 'missing-day'))
    return undefined;
  return postponed(target, to, reason ?? asideIn(sentence));
};

/** "…, de kraan is stuk": what follows a comma and is neither a number nor a date. */
function asideIn({ text, folded, context, language }: Sentence): string | undefined {
  const comma = folded.lastIndexOf(', ');
  const aside = comma < 0 ? '' : tidy(text.slice(comma + 1));
  const isPart =
    findRefs(folded.slice(comma)).length > 0 || findDays(aside, { ...context, language, towards: 'future' }).length > 0;
  return aside === '' || isPart ? undefined : aside;
}

interface Destination {
  readonly to?: PostponeTo;
  readonly doubt?: Draft['doubts'][number];
  readonly hints: Draft['hints'];
}

function postponed(target: PostponeTarget, { to, doubt, hints }: Destination, reason: string | undefined): Draft {
  const command: Postpone = { kind: 'action.postpone', target, ...slot('to', to), ...slot('reason', reason) };
  const isBulk = target.kind === 'mine' || target.items.length > 1;
  return draft(command, [doubt, isBulk ? { kind: 'confirm-bulk' } : undefined], hints);
}

function targetOf(
  items: readonly ItemRef[],
  masked: string,
  { context, language }: Sentence,
): PostponeTarget | undefined {
  if (items.length > 0) return { kind: 'items', items };
  const match = own.exec(masked);
  if (match === null) return undefined;
  const range = findRange(masked.slice(match.index), { ...context, language, towards: 'future' })?.range;
  return { kind: 'mine', ...slot('range', range) };
}

function destination(text: string, masked: string, { context, language }: Sentence): Destination {
  const owned = own.exec(masked);
  // "mijn acties van deze week een week op": the period of the actions is no destination.
  const from =
    owned === null ? 0 : owned.index + owned[0].length + rangeLength(masked.slice(owned.index + owned[0].length));
  const moved = shift.exec(masked.slice(from));
  if (moved !== null) return { to: shiftOf(moved.groups ?? {}), hints: [] };
  const days = findDays(text.slice(from), { ...context, language, towards: 'future' });
  const { day, doubt, hints } = settleDay(days.at(-1), 'to', context);
  return {
    ...slot('to', day === undefined ? undefined : ({ kind: 'day', day } as const)),
    ...slot('doubt', doubt),
    hints,
  };
}

const rangeLength = (rest: string): number =>
  /^\s+(?:van|voor|from|of|in)\s+(?:deze|volgende|this|next)\s+(?:week|maand|month)/.exec(rest)?.[0].length ?? 0;

function shiftOf(groups: Readonly<Record<string, string | undefined>>): PostponeTo {
  return { kind: 'shift', amount: countOf(groups['count'] ?? '1'), unit: unitOf(groups['unit'] ?? 'dag') };
}
