import type { ProjectCode } from '../../../src/domain/values/ids.ts';
import { anyOf } from '../../../src/reading/text/any-of.ts';
import { itemWord, joint } from './item-words.ts';

/** Stands between an item and its project's code, where a person wrote a space; no keyboard has it. */
export const tie = '\u2060';

/** Between a code and the item behind it: "rvb a2", "rvb: actie 2", "in rvb is a2 klaar". */
const ahead = '-|[:,]?\\s(?:(?:is|are|zijn|staat|heeft|has)\\s)?(?:de\\s|het\\s|the\\s)?';
const item = `(?:[arb]-?\\d|${itemWord}\\D{0,10}\\d|#\\s?\\d)`;
const numbered = `(?:[arb]-?|${itemWord}\\D{0,10}(?:\\d{1,6}\\s*${joint}\\s*#?){0,50}|#\\s?)\\d{1,6}`;
/** Between an item and the code behind it: "a2 van rvb", "a2 (rvb)". */
const behind = '\\s(?:(?:van|in|bij|uit|binnen|voor|of|from|for)\\s)?(?:(?:het|the)\\s)?(?:project\\s)?\\(?';

/** Ties the codes of these projects to the items beside them, each character on its own place: a code is never lost. */
export function tieCodes(folded: string, projects: readonly ProjectCode[]): string {
  if (projects.length === 0) return folded;
  const code = anyOf(projects.map((one) => one.toLowerCase()));
  const before = new RegExp(`(?<![a-z0-9-])(${code})(${ahead})(?=${item})`, 'g');
  const after = new RegExp(`(?<=${numbered})(${behind})(?=${code}(?![a-z0-9${tie}-]))`, 'g');
  return folded
    .replace(before, (_, said: string, gap: string) => said + tie.repeat(gap.length))
    .replace(after, (gap) => tie.repeat(gap.length));
}
