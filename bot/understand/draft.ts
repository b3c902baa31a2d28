import type { Command } from './command.ts';
import type { Question } from './question.ts';
import type { Sentence } from './text/sentence.ts';
import type { Hint } from './understanding.ts';

/** A command as one rule read it, with everything that is still open, most important first. */
export interface Draft {
  readonly command: Command;
  readonly doubts: readonly Question[];
  readonly hints: readonly Hint[];
}

/** Recognises one intent; undefined when the sentence says something else. */
export type Rule = (sentence: Sentence) => Draft | undefined;

export const sure = (command: Command, hints: readonly Hint[] = []): Draft => ({ command, doubts: [], hints });

export const draft = (
  command: Command,
  doubts: readonly (Question | undefined)[],
  hints: readonly Hint[] = [],
): Draft => ({ command, doubts: doubts.filter((one): one is Question => one !== undefined), hints });

/** An optional slot: left out when it is empty. */
export const slot = <K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
