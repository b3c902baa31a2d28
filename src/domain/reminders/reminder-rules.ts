import type { Settings } from '../settings/settings.ts';
import type { Priority } from '../values/vocabulary.ts';
import type { ReminderRuleId } from './occasion.ts';

/** What a rule looks at; a task is an action or a measure, counted from its due date. */
export type SubjectKind = 'task' | 'ownerless-action' | 'awaited-decision' | 'live-risk';

/** Whom a rule addresses; the owner of a decision is who proposed it. */
export type Addressee = 'owner' | 'project-manager' | 'support';

/** One line of the reminder table: when, about what, to whom. */
export interface ReminderRule {
  readonly id: ReminderRuleId;
  /** Name in the setting RuleOffsets, where it differs from the id. */
  readonly setting?: string;
  readonly subject: SubjectKind;
  readonly priority?: Priority;
  /** Working days from the effective date, ascending; negative is before. */
  readonly at: readonly number[];
  /** Goes on after the last offset, each so many working days. */
  readonly repeats?: { readonly every: number; readonly until?: number };
  readonly to: readonly Addressee[];
}

/** Domain sheet 3.1, from the least to the most urgent: the last one that holds speaks for an item. */
export const reminderRules: readonly ReminderRule[] = [
  { id: 'RM-10', subject: 'ownerless-action', at: [2], repeats: { every: 5 }, to: ['support'] },
  { id: 'RM-8', subject: 'live-risk', at: [0, 5], repeats: { every: 20 }, to: ['owner'] },
  { id: 'RM-7', subject: 'awaited-decision', at: [-5, 0, 1], repeats: { every: 5 }, to: ['owner', 'project-manager'] },
  { id: 'RM-2', subject: 'task', priority: 'High', at: [-5], to: ['owner'] },
  { id: 'RM-1', subject: 'task', at: [-2], to: ['owner'] },
  { id: 'RM-3', subject: 'task', at: [0], to: ['owner'] },
  { id: 'RM-4', subject: 'task', at: [1, 3], repeats: { every: 5, until: 23 }, to: ['owner'] },
  { id: 'RM-5', setting: 'RM-5.Laag', subject: 'task', priority: 'Low', at: [10], to: ['project-manager'] },
  { id: 'RM-5', setting: 'RM-5.Normaal', subject: 'task', priority: 'Normal', at: [5], to: ['project-manager'] },
  { id: 'RM-5', setting: 'RM-5.Hoog', subject: 'task', priority: 'High', at: [2], to: ['project-manager'] },
];

/** Place in the table: the higher one speaks when several rules hold for one item. */
export const urgencyOf = (id: ReminderRuleId): number => reminderRules.findIndex((rule) => rule.id === id);

/** The table of one project: an offset list in its settings replaces the rule's own, its repetition included. */
export function rulesFor(settings: Pick<Settings, 'ruleOffsets'>): readonly ReminderRule[] {
  return reminderRules.map((rule) => {
    const chosen = settings.ruleOffsets[rule.setting ?? rule.id];
    if (chosen === undefined) return rule;
    const { repeats: _, ...once } = rule;
    return { ...once, at: signed(rule, chosen).toSorted((a, b) => a - b) };
  });
}

/** `RM-1 = 3` can only mean three days before: that rule has no other side. */
const signed = (rule: ReminderRule, offsets: readonly number[]): readonly number[] =>
  rule.at.every((offset) => offset < 0) ? offsets.map((offset) => -Math.abs(offset)) : offsets;

/** The offsets of a rule from `first` up to and including `last`. */
export function offsetsWithin({ at, repeats }: ReminderRule, first: number, last: number): readonly number[] {
  const offsets = [...at];
  const tail = at.at(-1);
  if (repeats !== undefined && tail !== undefined) {
    const end = Math.min(last, repeats.until ?? last);
    for (let offset = tail + repeats.every; offset <= end; offset += repeats.every) offsets.push(offset);
  }
  return offsets.filter((offset) => offset >= first && offset <= last);
}
