import type { ProjectRoleName } from '../values/project-vocabulary.ts';
import type { Light } from '../values/vocabulary.ts';
import type { IpmBreach } from './ipm-rules.ts';
import type { FoundItem } from './found-item.ts';

/** The rules by their customer names; INF1, INF2, INF6, INF7 wait for lists that do not exist yet. */
export const ruleIds = [
  ...(['GEL0', 'GEL1', 'GEL2', 'GEL3', 'GEL4'] as const),
  ...(['RIS0', 'RIS1', 'RIS2', 'RIS3', 'RIS4', 'RIS5'] as const),
  ...(['ORG0', 'ORG1', 'ORG2', 'ORG3', 'ORG4', 'ORG5', 'ORG6'] as const),
  ...(['TIJ0', 'TIJ1', 'TIJ2', 'TIJ3', 'TIJ4', 'TIJ5'] as const),
  ...(['INF0', 'INF3', 'INF4', 'INF5'] as const),
  ...(['KWA0', 'KWA1', 'KWA2', 'KWA3', 'KWA4'] as const),
] as const;
type RuleId = (typeof ruleIds)[number];

/** What a rule saw: enough to explain the light without reading the lists again. */
export interface Finding {
  readonly rule: RuleId;
  readonly light: Exclude<Light, 'Green'>;
  readonly items: readonly FoundItem[];
  /** Names end on their unit: `…Euro`, `…Percent`; anything else is a count. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Roles that nobody fills. */
  readonly roles: readonly ProjectRoleName[];
  readonly breaches: readonly IpmBreach[];
}
