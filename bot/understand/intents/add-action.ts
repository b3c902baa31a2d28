import { type Draft, draft, type Rule } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { ownerFrom, ownerOf } from '../people/owner-of.ts';
import { personAt } from '../people/person-at.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { tidy } from '../../../src/reading/text/tidy.ts';
import { actionNoun, newWord, recordVerb } from '../words/action-words.ts';
import { actionFrom } from './action-body.ts';

const opening = `^(?:${recordVerb}\\s+)?(?:${newWord}\\s+)?(?:${newWord}\\s+)?${actionNoun}(?:\\s+(?:toe|aan|vast|op|toevoegen|maken|aanmaken|vastleggen|noteren))?`;
const withColon = new RegExp(`${opening}(?<header>\\s+[^:]{1,60}?|\\s*\\([^:)]{1,60}\\))?\\s*:\\s*`, 'd');
const onTheList = /^(?:zet|put|add)\s+(?:dit\s+)?(?:op|on|to)\s+(?:de|the)\s+(?:actielijst|action list)\s*:\s*/;
const withoutColon = new RegExp(`${opening}\\s+(?=\\S)`);
const forSomebody = /^(?:voor|for|aan|to)\s+/;

/** "actie: …", "nieuwe actie voor Daan: …": the words after the colon are the action. */
export const addActionByHeader: Rule = (sentence) => {
  const match = withColon.exec(sentence.folded) ?? onTheList.exec(sentence.folded);
  if (match === null) return undefined;
  const text = sentence.text.slice(match[0].length);
  const place = match.indices?.groups?.['header'];
  const header = place === undefined ? '' : tidy(sentence.text.slice(...place));
  return header === '' ? actionFrom(part(sentence, text)) : withHeader(header, text, sentence);
};

function withHeader(header: string, text: string, sentence: Sentence): Draft | undefined {
  const name = header.replace(/^\(|\)$/g, '');
  // "actie 12: …" speaks of an action that exists.
  if (/^#?\s*\d+$/.test(name)) return undefined;
  const explicit = /^(?:voor|van|aan|for|of|to)\s+/i.exec(name);
  const phrase = name.slice(explicit?.[0].length ?? 0);
  if (isDay(name, sentence)) return actionFrom(part(sentence, `${text} ${name}`));
  const owner = ownerOf(phrase, sentence);
  if (owner.doubt?.kind !== 'unknown-person' || explicit !== null || owner.doubt.candidates.length > 0) {
    return actionFrom(part(sentence, text), owner);
  }
  return actionFrom(part(sentence, `${header}: ${text}`));
}

function isDay(name: string, { context, language }: Sentence): boolean {
  const days = findDays(name, { ...context, language, towards: 'future' });
  return days.some((one) => one.start === 0 && one.end === name.length);
}

/** "actie 3 dec bewonersavond voorbereiden": no colon, so only where nothing else fits. */
export const addActionByOpening: Rule = (sentence) => {
  const match = withoutColon.exec(sentence.folded);
  if (match === null || sentence.isQuestion) return undefined;
  const body = part(sentence, sentence.text.slice(match[0].length));
  const lead = forSomebody.exec(body.folded);
  const found = lead === null ? undefined : personAt(body, lead[0].length);
  if (found === undefined) return numberOrDate(actionFrom(body));
  const rest = body.text.slice(found.end).replace(/^\s*(?:om|to|:|,)\s+/i, '');
  return actionFrom(part(sentence, tidy(rest)), ownerFrom(found.match, found.text));
};

/** Without a colon the number behind "actie" may be an item's: the date is asked as such. */
function numberOrDate({ command, doubts, hints }: Draft): Draft {
  const asked = doubts.map((one) =>
    one.kind === 'confirm-day' && one.why === 'maybe-content' ? ({ ...one, why: 'number-or-date' } as const) : one,
  );
  return draft(command, asked, hints);
}
