import type { RiskCommand } from '../command.ts';
import { type Draft, draft, type Rule, slot, sure } from '../draft.ts';
import { findRefs, firstOf, refsOf } from '../refs/find-refs.ts';
import { part } from '../text/sentence.ts';
import { tidy } from '../../../src/reading/text/tidy.ts';
import { newWord, recordVerb } from '../words/action-words.ts';
import { dueIn } from './due-in-body.ts';
import { ownerIn } from './owner-in-body.ts';

type Add = Extract<RiskCommand, { kind: 'measure.add' }>;

const opening = new RegExp(
  `^(?:${recordVerb}\\s+)?(?:${newWord}\\s+){0,2}(?:beheersmaatregel|maatregel|control measure|measure)(?:\\s+toe)?\\s+(?:bij|voor|aan|op|for|to|on)\\s+(?<risk>[^:]{1,30}?)\\s*:\\s*`,
  'd',
);

/** "maatregel bij R8: …". */
export const addMeasure: Rule = (sentence) => {
  const match = opening.exec(sentence.folded);
  const place = match?.indices?.groups?.['risk'];
  if (match === null || place === undefined) return withoutRisk(sentence.folded);
  const refs = findRefs(sentence.folded.slice(...place));
  const risk = firstOf('R', refs) ?? refsOf('R', refs)[0];
  if (risk === undefined) return withoutRisk(sentence.folded);
  const body = part(sentence, sentence.text.slice(match[0].length));
  const due = dueIn(body);
  const owned = ownerIn(part(body, due.title));
  const command: Add = {
    kind: 'measure.add',
    risk,
    title: tidy(owned.title),
    ...slot('owner', owned.owner),
    ...slot('due', due.day),
  };
  // A measure has a default date and takes the owner of its risk: only what was said in doubt is asked.
  const dayDoubt = due.doubt?.kind === 'missing-day' && due.doubt.word === undefined ? undefined : due.doubt;
  return draft(command, [owned.doubt, dayDoubt], due.hints);
};

const header = /^(?:nieuwe\s+|new\s+)?(?:beheersmaatregel|maatregel|control measure|measure)\s*[^:]{0,30}:/;

/** A measure that names no risk may be a traffic measure: nothing is recorded. */
const withoutRisk = (folded: string): Draft | undefined =>
  header.test(folded) ? sure({ kind: 'clarify', why: 'which-item', wanted: 'measure.add' }) : undefined;
