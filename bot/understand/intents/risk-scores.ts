import type { RiskScale } from '../command.ts';
import type { Stretch } from '../../../src/reading/text/tidy.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { countOf, countSource } from '../../../src/reading/numbers/count-words.ts';

/** The two scores that a folded text names, and where they stand. */
export interface Scores {
  readonly probability?: RiskScale;
  readonly impact?: RiskScale;
  readonly places: readonly Stretch[];
}

const link = '(?:\\s+(?:van|of|for|on|voor)\\s+#)?\\s*(?:is|op|naar|to|=|:|van|of)?\\s*';
const score = '(?<score>[1-5])(?!\\s*(?:[-/.,]?\\d|%|we(?:ek|ken|eks)|dag|day|maand|month|euro|keer|uur|jaar|year))';
const probability = word(`(?:kans(?:\\s+op\\s+optreden)?|probability|likelihood|k|p)${link}${score}`);
const impact = word(`(?:gevolgklasse|gevolg|impact|effect|i|g)${link}${score}`);

/** Finds "kans 2 gevolg 4"; "gevolg 3 weken vertraging" is a consequence, no score. */
export function scoresIn(folded: string): Scores {
  const p = probability.exec(folded);
  const i = impact.exec(folded);
  return {
    ...scale('probability', p?.groups?.['score']),
    ...scale('impact', i?.groups?.['score']),
    places: [p, i].flatMap((match) =>
      match === null ? [] : [{ start: match.index, end: match.index + match[0].length }],
    ),
  };
}

const scale = <K extends 'probability' | 'impact'>(
  key: K,
  digit: string | undefined,
): { readonly [key in K]?: RiskScale } =>
  digit === undefined ? {} : ({ [key]: Number(digit) } as { readonly [key in K]?: RiskScale });

const chance = '\\s+(?:kans|chance|probability|likelihood|risico)';
const sizes: readonly (readonly [RegExp, RiskScale])[] = [
  [word(`(?:zeer|heel|erg)\\s+(?:grote|hoge)${chance}|very\\s+(?:high|big|good|large)${chance}`), 5],
  [word(`(?:zeer|heel|erg)\\s+(?:kleine|lage)${chance}|very\\s+(?:low|small|slim)${chance}`), 1],
  [word(`(?:grote|hoge)${chance}|(?:high|big|good|large)${chance}`), 4],
  [word(`(?:reele|gemiddelde|redelijke)${chance}|(?:real|fair|moderate|reasonable)${chance}`), 3],
  [word(`(?:kleine|lage)${chance}|(?:low|small|slim)${chance}`), 2],
];

/** The class behind words such as "een grote kans" (domain sheet 3.4). */
export const spokenProbability = (folded: string): RiskScale | undefined =>
  sizes.find(([pattern]) => pattern.test(folded))?.[1];

const delay = word(`(?<count>${countSource})\\s+(?:weken|week|weeks)`);

/** The impact class of a delay in weeks: below 1, to 2, to 6, to 13, above (domain sheet 3.4). */
export function impactOfDelay(folded: string): RiskScale | undefined {
  const text = delay.exec(folded)?.groups?.['count'];
  if (text === undefined) return undefined;
  const weeks = countOf(text);
  if (weeks < 1) return 1;
  if (weeks <= 2) return 2;
  if (weeks <= 6) return 3;
  return weeks <= 13 ? 4 : 5;
}
