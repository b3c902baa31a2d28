import { asksPerson } from '../words/speech-words.ts';
import type { ListLetter } from '../context.ts';
import { type Rule, sure } from '../draft.ts';
import { findRefs } from '../refs/find-refs.ts';
import { itemsAbout, searchFor } from '../similar/search-for.ts';
import { actionNoun, actionNouns } from '../words/action-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';

const asksWho =
  /^(?:wie\s+(?:moet|doet|heeft|gaat|regelt|is|pakt|zou|zal|maakt|belt|stuurt|levert)|wanneer\s+(?:moet|wordt|is|komt|gaat)|when\s+(?:is|will|must|should)|who(?:'s|\s+is|\s+owns|\s+has|\s+does|\s+must|\s+should|\s+will|\s+needs)?)\s+/;
const opening = word(
  `(?:zoek|vind|find|search(?:\\s+for)?|look\\s+up)(?:\\s+(?:de|het|een|the|an?))?(?:\\s+(?:${actionNoun}|${actionNouns}))?(?:\\s+(?:over|about|for|met|with))?`,
);
const whichAction = new RegExp(
  `^(?:welke|which|is er|is there|bestaat er)\\s+(?:al\\s+)?(?:een\\s+|an\\s+)?(?:${actionNoun}|${actionNouns})\\s+(?:\\S+\\s+){0,2}?(?:over|voor|about|for|on)\\s+`,
);

/** "wie moet de kapvergunning indienen?", "who owns the permit?" */
export const findAction: Rule = ({ text, folded }) => {
  if (findRefs(folded).length > 0) return undefined;
  const match = asksWho.exec(folded) ?? whichAction.exec(folded) ?? openingAtStart(folded);
  if (match === null) return undefined;
  const search = searchFor(text.slice(match[0].length).replace(/[?.!]+$/, ''));
  const asked = asksPerson(folded) ? ({ asked: 'Owner' } as const) : {};
  return search.terms.length === 0 ? undefined : sure({ kind: 'action.find', search, ...asked });
};

function openingAtStart(folded: string): RegExpExecArray | null {
  const match = opening.exec(folded);
  return match?.index === 0 ? match : null;
}

/** Any other question about something that the action list or the decision log names. */
export const findByTitle: Rule = ({ text, isQuestion, context }) => {
  if (!isQuestion) return undefined;
  const search = searchFor(text.replace(/[?.!]+$/, ''));
  const isAbout = (list: ListLetter): boolean =>
    itemsAbout(
      search,
      (context.items ?? []).filter((item) => item.list === list),
    ).length > 0;
  if (isAbout('A')) return sure({ kind: 'action.find', search });
  return isAbout('B') ? sure({ kind: 'decision.find', search }) : undefined;
};
