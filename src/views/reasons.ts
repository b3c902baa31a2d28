import type { Finding } from '../domain/grotik/finding.ts';
import type { FoundItem } from '../domain/grotik/found-item.ts';

/** Why a light is what it is, as far as a reader may know. */
export interface Reasons {
  readonly findings: readonly Finding[];
  /** Some rule is not told: on which items it rests is not said either, for that would tell their state. */
  readonly isPartial: boolean;
}

/** The rules that fired, each told from what the reader may see alone. */
export function reasonsFor(all: readonly Finding[], visible: readonly Finding[]): Reasons {
  const told = new Map(visible.map((finding) => [finding.rule, finding]));
  const untold = all.filter(({ rule }) => !told.has(rule));
  const rules = new Set(all.map(({ rule }) => rule));
  const milder = visible.filter((finding) => !rules.has(finding.rule) && isPartOf(untold, finding));
  return {
    findings: [...all.flatMap(({ rule }) => told.get(rule) ?? []), ...milder],
    isPartial: untold.length > 0,
  };
}

/** Two red risks beside a hidden third: the rule for three is not told, the rule for two still holds. */
function isPartOf(untold: readonly Finding[], { light, items }: Finding): boolean {
  const names = new Set(untold.flatMap((finding) => finding.items.map(nameOf)));
  return light === 'Amber' && items.length > 0 && items.every((item) => names.has(nameOf(item)));
}

const nameOf = ({ list, id }: FoundItem): string => `${list} ${id}`;
