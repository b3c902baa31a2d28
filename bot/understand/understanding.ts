import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Command } from './command.ts';
import type { DaySlot, Question } from './question.ts';
import type { ItemTitle } from './context.ts';

/** Something to mention in the answer; it never stops a command. */
export type Hint =
  | { readonly kind: 'similar'; readonly item: ItemTitle }
  | { readonly kind: 'not-a-working-day'; readonly slot: DaySlot }
  | { readonly kind: 'in-the-past'; readonly slot: DaySlot };

/** What a sentence asks: a command that may run, one question first, or nothing that the bot knows. */
export type Understanding =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly language: Language;
      readonly hints: readonly Hint[];
    }
  | {
      readonly kind: 'question';
      readonly ask: Question;
      /** What must be settled after `ask`, in order. */
      readonly later: readonly Question[];
      /** The command as far as it is known; run it when all questions are answered. */
      readonly partial: Command;
      readonly language: Language;
      readonly hints: readonly Hint[];
    }
  | { readonly kind: 'nothing'; readonly language: Language };
