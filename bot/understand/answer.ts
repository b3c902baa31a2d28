import type { Day } from '../../src/domain/values/day.ts';
import type { ItemId } from '../../src/domain/values/ids.ts';
import type { DecisionLevel } from '../../src/domain/values/vocabulary.ts';
import type { Command, OwnerMention, RiskScale } from './command.ts';
import type { DaySlot, PersonSlot, Question } from './question.ts';
import type { Understanding } from './understanding.ts';

/** What somebody pressed or typed in answer to a question. */
export type Answer =
  | { readonly kind: 'yes' }
  | { readonly kind: 'owner'; readonly owner: OwnerMention }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'item'; readonly number: ItemId }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'scores'; readonly probability?: RiskScale; readonly impact?: RiskScale }
  | {
      readonly kind: 'decision-details';
      readonly level?: DecisionLevel;
      readonly rationale?: string;
      readonly decidedBy?: string;
    };

type Asked = Extract<Understanding, { kind: 'question' }>;

/** The understanding after its question was answered: the next question, or the command that may run. */
export function answer(asked: Asked, given: Answer): Understanding {
  const { later, language, hints } = asked;
  const partial = filled(asked.partial, asked.ask, given);
  const [ask, ...rest] = later;
  return ask === undefined
    ? { kind: 'command', command: partial, language, hints }
    : { kind: 'question', ask, later: rest, partial, language, hints };
}

function filled(command: Command, ask: Question, given: Answer): Command {
  switch (given.kind) {
    case 'yes':
      return ask.kind === 'confirm-day' ? withDay(command, ask.slot, ask.day) : command;
    case 'day':
      return 'slot' in ask && isDaySlot(ask.slot) ? withDay(command, ask.slot, given.day) : command;
    case 'owner':
      return withPerson(command, 'slot' in ask && !isDaySlot(ask.slot) ? ask.slot : 'owner', given.owner);
    case 'item':
      return withItem(command, given.number);
    case 'text':
      return withText(command, ask, given.text);
    case 'scores':
    case 'decision-details': {
      const { kind: _, ...slots } = given;
      return { ...command, ...slots };
    }
  }
}

const isDaySlot = (slot: DaySlot | PersonSlot): slot is DaySlot => slot !== 'owner' && slot !== 'decidedBy';

function withDay(command: Command, slot: DaySlot, day: Day): Command {
  if (command.kind === 'action.postpone') return { ...command, to: { kind: 'day', day } };
  if (command.kind === 'remind.schedule') return { ...command, on: day };
  return { ...command, [slot]: day };
}

function withPerson(command: Command, slot: PersonSlot, owner: OwnerMention): Command {
  return { ...command, [slot]: slot === 'owner' ? owner : owner.name };
}

function withItem(command: Command, number: ItemId): Command {
  if (command.kind === 'action.complete') return { ...command, items: [{ number }] };
  return { ...command, item: { number } } as Command;
}

function withText(command: Command, ask: Question, text: string): Command {
  if (ask.kind === 'missing-title') return { ...command, title: text } as Command;
  return ask.kind === 'missing-reason' ? ({ ...command, reason: text } as Command) : command;
}
