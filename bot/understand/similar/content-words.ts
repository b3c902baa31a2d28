import { fold } from '../../../src/reading/text/fold.ts';

// Words that say nothing about a subject, in both languages.
const empty = new Set(
  'de het een en of van voor aan in op met te om er is zijn was wordt worden we wij ik je jij jullie ons onze mijn mij die dat dit deze door naar bij uit over als dan niet nog ook al wel kan kunnen moet moeten gaat gaan komt komen heeft hebben zal per tot tegen tussen laat laten wat wie welke hoe waarom wanneer actie acties risico besluit besluiten besloten the a an and or of for to in on at with is are was be we i you my our this that it by from as not can must should will has have had who what which when why how does did do about go goes owns own needs need done doing decide decided decision decisions action actions risk risks late te-laat zoek vind find search toon show responsible verantwoordelijk doet doen regelt hebt heb staat staan open openstaan openstaand openstaande ligt liggen loopt lopen over still outstanding overdue achterstallig'.split(
    ' ',
  ),
);

/** The words of a text that carry its subject, folded. */
export const contentWords = (text: string): readonly string[] => [
  ...new Set((fold(text).match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g) ?? []).filter((one) => !empty.has(one))),
];

/** Whether two words share a stem, or one is part of a compound of the other (kapvergunning, vergunning). */
export function sameWord(a: string, b: string): boolean {
  const [short, long] = [stem(a), stem(b)].toSorted((one, other) => one.length - other.length) as [string, string];
  if (short === long) return true;
  return short.length >= 5 && (long.startsWith(short) || long.endsWith(short));
}

const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:en|'s|s|e)$/, '') : word);
