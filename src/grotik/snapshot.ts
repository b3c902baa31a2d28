import { z } from 'zod';
import { type Finding, ruleIds } from '../domain/grotik/finding.ts';
import type { FoundItem } from '../domain/grotik/found-item.ts';
import type { Moment } from '../domain/values/moment.ts';
import { projectRoleNames } from '../domain/values/project-vocabulary.ts';
import { choiceValue, dayValue } from '../lists/value-schemas.ts';
import type { RowBehind } from './rows-behind.ts';

const lists = ['Actions', 'Risks', 'ControlMeasures', 'Decisions', 'Milestones', 'BudgetLines'] as const;

const foundItem = z.object({
  list: z.enum(lists),
  id: z.number().int().positive(),
  title: z.string(),
  amount: z.number().exactOptional(),
  day: dayValue.exactOptional(),
});

const role = choiceValue(projectRoleNames);
const ipmRole = z.enum([
  'ProjectManager',
  'ControlManager',
  'StakeholderManager',
  'TechnicalManager',
  'ContractManager',
]);

const breach = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('IPM-1'), role: ipmRole, people: z.array(z.string()) }),
  z.object({ rule: z.literal('IPM-2'), person: z.string() }),
  z.object({ rule: z.literal('IPM-3'), count: z.number() }),
  z.object({ rule: z.literal('IPM-4'), roles: z.tuple([ipmRole, ipmRole]) }),
]);

const finding = z.object({
  rule: z.enum(ruleIds),
  light: z.enum(['Amber', 'Red', 'Grey']),
  items: z.array(foundItem),
  numbers: z.record(z.string(), z.number()),
  roles: z.array(role),
  breaches: z.array(breach),
});

const snapshot = z.object({
  at: z.string().transform((text) => text as Moment),
  /** Of each list the rows that the rules looked at, as `number@version`. */
  rows: z.partialRecord(z.enum(lists), z.array(z.string())),
  findings: z.array(finding),
});

/** What the rules saw when a light was confirmed: from then on the light is explained from this alone. */
export interface Snapshot {
  readonly at: Moment;
  readonly rows: Readonly<Partial<Record<FoundItem['list'], readonly string[]>>>;
  readonly findings: readonly Finding[];
}

/** SharePoint holds this much in a column of several lines. */
const mostSigns = 63_000;

/** The snapshot as its column keeps it; where it would not fit, titles go first, then the rows behind. */
export function writeSnapshot(findings: readonly Finding[], behind: readonly RowBehind[], at: Moment): string {
  const whole: Snapshot = { at, rows: rowsOf(behind), findings };
  const untitled = {
    ...whole,
    findings: findings.map((one) => ({ ...one, items: one.items.map((item) => ({ ...item, title: '' })) })),
  };
  const texts = [whole, untitled, { ...untitled, rows: {} }].map((one) => JSON.stringify(one));
  return texts.find((text) => text.length <= mostSigns) ?? JSON.stringify({ at, rows: {}, findings: [] });
}

/** Anybody can write in a list by hand: what is no snapshot any more explains nothing. */
export function readSnapshot(text: string | undefined): Snapshot | undefined {
  if (text === undefined) return undefined;
  try {
    const read = snapshot.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

/** The rows that a snapshot names. */
export const frozenRows = (snapshot: Snapshot | undefined): readonly Pick<FoundItem, 'list' | 'id'>[] =>
  lists.flatMap((list) => (snapshot?.rows[list] ?? []).map((row) => ({ list, id: Number(row.split('@')[0]) })));

function rowsOf(behind: readonly RowBehind[]): Snapshot['rows'] {
  const named = lists.map((list) => [list, behind.filter((row) => row.list === list).map(rowName)] as const);
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}

/** SharePoint writes an etag as `"guid,version"`. */
const rowName = ({ item: { id, etag } }: RowBehind): string => `${id}@${/,(\d+)/.exec(etag)?.[1] ?? ''}`;
