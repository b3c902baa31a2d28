import type { Settings } from '../settings/settings.ts';

/** The numbers of the GROTIK rules: practice, not law, so every project may set its own. */
const defaultThresholds = {
  'GEL0.days': 35,
  'GEL1.overrun': 5,
  'GEL2.overrun': 1,
  'GEL3.share': 110,
  'GEL3.euro': 10_000,
  'RIS0.months': 12,
  'RIS3.count': 3,
  'RIS5.days': 20,
  'ORG2.days': 10,
  'ORG3.days': 10,
  'ORG5.days': 2,
  'ORG6.score': 15,
  'TIJ0.count': 5,
  'TIJ1.days': 20,
  'TIJ2.days': 5,
  'TIJ3.share': 25,
  'TIJ3.count': 4,
  'TIJ4.share': 10,
  'TIJ4.count': 2,
  'INF3.count': 2,
  'INF3.days': 5,
  'INF4.count': 2,
  'KWA0.days': 20,
  'KWA1.count': 3,
  'KWA4.count': 5,
} as const;

type ThresholdName = keyof typeof defaultThresholds;
export type Limits = Readonly<Record<ThresholdName, number>>;

const names = Object.keys(defaultThresholds) as ThresholdName[];

/** The thresholds of a project: its own settings over the defaults. */
export function limitsOf({ thresholds }: Pick<Settings, 'thresholds'>): Limits {
  return Object.fromEntries(names.map((name) => [name, setLimit(thresholds, name)])) as Limits;
}

/** People may also write the bare rule id (`GEL1 = 7`): it sets the first number of that rule. */
function setLimit(thresholds: Settings['thresholds'], name: ThresholdName): number {
  const rule = name.slice(0, 4);
  const isFirst = names.find((other) => other.startsWith(rule)) === name;
  return thresholds[name] ?? (isFirst ? thresholds[rule] : undefined) ?? defaultThresholds[name];
}
