import type { GrotikAspect, Light } from '../../../src/domain/values/vocabulary.ts';
import { anyOf, word } from '../../../src/reading/text/any-of.ts';

const lightWords: readonly (readonly [Light, readonly string[]])[] = [
  ['Red', ['rood', 'rode', 'red']],
  ['Amber', ['oranje', 'geel', 'gele', 'amber', 'orange', 'yellow']],
  ['Green', ['groen', 'groene', 'green']],
  ['Grey', ['grijs', 'grijze', 'grey', 'gray']],
];

const aspectWords: readonly (readonly [GrotikAspect, readonly string[]])[] = [
  ['Money', ['geld', 'money', 'financien', 'finances']],
  ['Risk', ["risico's", 'risicos', 'risico', 'risks', 'risk']],
  ['Organisation', ['organisatie', 'organisation', 'organization']],
  ['Time', ['tijd', 'planning', 'time', 'schedule']],
  ['Information', ['informatie', 'communicatie', 'information', 'communication']],
  ['Quality', ['kwaliteit', 'quality']],
];

const pick = <K>(table: readonly (readonly [K, readonly string[]])[], folded: string): K | undefined =>
  table.find(([, names]) => word(anyOf(names)).test(folded))?.[0];

export const lightSource = anyOf(lightWords.flatMap(([, names]) => names));
export const aspectSource = anyOf(aspectWords.flatMap(([, names]) => names));

/** The colour of a traffic light that a folded text names; yellow counts as amber. */
export const lightIn = (folded: string): Light | undefined => pick(lightWords, folded);

/** The control aspect that a folded text names. */
export const aspectIn = (folded: string): GrotikAspect | undefined => pick(aspectWords, folded);
