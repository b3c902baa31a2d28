import type { Choices } from '../domain/values/choice.ts';

/** A text in both languages that SharePoint or a screen shows. */
export interface Label {
  readonly nl: string;
  readonly en: string;
}

/** What every column may state, whatever it holds. */
export interface ColumnTraits {
  readonly label: Label;
  /** `always`, or `sometimes` when a rule of the domain decides. */
  readonly required?: 'always' | 'sometimes';
  readonly indexed?: true;
  readonly unique?: true;
  readonly hidden?: true;
  /** Only the app writes it; people read it. */
  readonly setBy?: 'app';
}

export interface TextColumn extends ColumnTraits {
  readonly kind: 'text';
  readonly minLength?: number;
  /** An address that somebody may open. */
  readonly link?: true;
  readonly maxLength: number;
}
export interface NoteColumn extends ColumnTraits {
  readonly kind: 'note';
  /** Only grows: what people write is added under what stands there, signed with day and name. */
  readonly grows?: true;
  /** A checklist, one step a line: see domain/values/steps.ts. */
  readonly checklist?: true;
  readonly maxLength: number;
}
export interface NumberColumn extends ColumnTraits {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly whole?: true;
  readonly default?: number;
}
export interface CurrencyColumn extends ColumnTraits {
  readonly kind: 'currency';
  readonly min?: number;
}
export interface BooleanColumn extends ColumnTraits {
  readonly kind: 'boolean';
  readonly default: boolean;
}
export interface DayColumn extends ColumnTraits {
  readonly kind: 'day';
  /** It says when something happened: a day and month without a year is the latest one, not the next. */
  readonly looksBack?: true;
}
export interface ChoiceColumn<K extends string = string> extends ColumnTraits {
  readonly kind: 'choice';
  readonly choices: Choices<K>;
  readonly default?: K;
}
export interface ChoicesColumn<K extends string = string> extends ColumnTraits {
  readonly kind: 'choices';
  readonly choices: Choices<K>;
}
export interface PersonColumn extends ColumnTraits {
  readonly kind: 'person';
}
export interface PeopleColumn extends ColumnTraits {
  readonly kind: 'people';
}
export interface LookupColumn extends ColumnTraits {
  readonly kind: 'lookup';
  /** Internal name of the list that it points to. */
  readonly list: string;
}
export interface LookupsColumn extends ColumnTraits {
  readonly kind: 'lookups';
  readonly list: string;
}
/** SharePoint computes it for people who read the list there; our code recomputes and never reads it. */
export interface CalculatedColumn extends ColumnTraits {
  readonly kind: 'calculated';
  readonly formula: string;
}

export type Column =
  | TextColumn
  | NoteColumn
  | NumberColumn
  | CurrencyColumn
  | BooleanColumn
  | DayColumn
  | ChoiceColumn
  | ChoicesColumn
  | PersonColumn
  | PeopleColumn
  | LookupColumn
  | LookupsColumn
  | CalculatedColumn;

type Given<C extends Column> = Omit<C, 'kind' | 'maxLength'>;

/** SharePoint's limit of a single line of text. */
const singleLine = 255;
/** The customer's limit of a description. */
const longText = 10_000;

export const text = (traits: Given<TextColumn> & { maxLength?: number }): TextColumn => ({
  maxLength: singleLine,
  ...traits,
  kind: 'text',
});
export const note = (traits: Given<NoteColumn>): NoteColumn => ({ maxLength: longText, ...traits, kind: 'note' });
export const number = (traits: Given<NumberColumn>): NumberColumn => ({ ...traits, kind: 'number' });
export const currency = (traits: Given<CurrencyColumn>): CurrencyColumn => ({ ...traits, kind: 'currency' });
export const boolean = (traits: Given<BooleanColumn>): BooleanColumn => ({ ...traits, kind: 'boolean' });
export const day = (traits: Given<DayColumn>): DayColumn => ({ ...traits, kind: 'day' });
export const choice = <K extends string>(traits: Omit<ChoiceColumn<K>, 'kind'>): ChoiceColumn<K> => ({
  ...traits,
  kind: 'choice',
});
export const choices = <K extends string>(traits: Omit<ChoicesColumn<K>, 'kind'>): ChoicesColumn<K> => ({
  ...traits,
  kind: 'choices',
});
export const person = (traits: Given<PersonColumn>): PersonColumn => ({ ...traits, kind: 'person' });
export const people = (traits: Given<PeopleColumn>): PeopleColumn => ({ ...traits, kind: 'people' });
export const lookup = (traits: Given<LookupColumn>): LookupColumn => ({ ...traits, kind: 'lookup' });
export const lookups = (traits: Given<LookupsColumn>): LookupsColumn => ({ ...traits, kind: 'lookups' });
export const calculated = (traits: Given<CalculatedColumn>): CalculatedColumn => ({ ...traits, kind: 'calculated' });
