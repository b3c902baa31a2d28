import type { Finding } from '../domain/grotik/finding.ts';
import type { FoundItem } from '../domain/grotik/found-item.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import { isHiddenNow, visibleFacts } from './facts.ts';
import type { Reader } from './reader.ts';
import type { Reasons } from './reasons.ts';

/** What the rules found on an earlier day, with the rows that they looked at. */
export interface FrozenFindings {
  readonly findings: readonly Finding[];
  readonly rows: readonly Pick<FoundItem, 'list' | 'id'>[];
}

/**
 * The rules that fired on an earlier day, as far as this reader may know now. They cannot be told anew without a hidden
 * row, so a rule that counts is left out as a whole when it may have counted one.
 */
export function frozenReasons({ findings, rows }: FrozenFindings, facts: ProjectFacts, reader: Reader): Reasons {
  const isHidden = (item: Pick<FoundItem, 'list' | 'id'>): boolean => isHiddenNow(item, facts, reader);
  const mayHaveCounted = rows.some(isHidden) || isBlind(rows, facts, reader);
  const isTold = (finding: Finding): boolean => !finding.items.some(isHidden) && !(mayHaveCounted && counts(finding));
  const untold = findings.filter((finding) => !isTold(finding));
  return { findings: findings.filter(isTold), isPartial: untold.length > 0 };
}

/** A snapshot that names no rows does not tell which it counted; a role is a row too. */
function isBlind(rows: FrozenFindings['rows'], facts: ProjectFacts, reader: Reader): boolean {
  const visible = visibleFacts(facts, reader);
  return visible !== facts && (rows.length === 0 || visible.roles.length < facts.roles.length);
}

const counts = ({ numbers, roles, breaches }: Finding): boolean =>
  Object.keys(numbers).length + roles.length + breaches.length > 0;
