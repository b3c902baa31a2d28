import type { Day } from '../../src/domain/values/day.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { Command, OwnerMention } from '../understand/command.ts';
import { ofPerson } from '../understand/of-person.ts';
import type { DataOf } from '../cards/data/card-data.ts';
import type { DaySlot } from '../understand/question.ts';

type Answer = DataOf<'answer'>;

/** The command with the answer in it; `not-yet` when it becomes something that the bot cannot do. */
export type Filled = Command | 'still-open' | 'not-yet';

/** Puts the answer to one question into the command that it was asked for. */
export function fillQuestion(answer: Answer, names: ReadonlyMap<PersonId, string>): Filled {
  const { ask, command, day, skip } = answer;
  switch (ask.kind) {
    case 'which-person':
    case 'unknown-person':
    case 'missing-owner':
      return fillOwner(answer, names);
    case 'which-day':
    case 'confirm-day':
    case 'missing-day':
    case 'impossible-day':
      if (day === undefined) return skip ? command : 'still-open';
      return fillDay(command, ask.slot, day);
    case 'which-item':
      return fillItem(answer);
    case 'which-list':
      return answer.text === 'A' ? command : 'not-yet';
    case 'missing-title':
    case 'missing-reason':
      return fillText(answer);
    case 'decision-details':
      return fillDetails(answer);
    case 'similar':
    case 'confirm-bulk':
    case 'not-your-item':
    case 'offer':
      return command;
    case 'missing-scores':
    case 'confirm-send':
      return 'not-yet';
  }
}

function fillOwner({ command, person, organisation, skip }: Answer, names: ReadonlyMap<PersonId, string>): Filled {
  const owner = ownerIn(person, organisation, names);
  if (command.kind === 'action.list') {
    return owner === undefined ? 'still-open' : { ...command, filter: ofPerson(command.filter, owner) };
  }
  if (command.kind !== 'action.add' && command.kind !== 'action.assign') return 'not-yet';
  if (owner !== undefined) return { ...command, owner };
  return skip && command.kind === 'action.add' ? command : 'still-open';
}

function ownerIn(
  person: PersonId | undefined,
  organisation: string | undefined,
  names: ReadonlyMap<PersonId, string>,
): OwnerMention | undefined {
  if (organisation !== undefined) return { kind: 'organisation', name: organisation };
  const name = person === undefined ? undefined : names.get(person);
  return person === undefined || name === undefined ? undefined : { kind: 'person', id: person, name };
}

function fillDay(command: Command, slot: DaySlot, day: Day): Filled {
  if (command.kind === 'action.add' && slot === 'due') return { ...command, due: day };
  if (command.kind === 'action.postpone' && slot === 'to') return { ...command, to: { kind: 'day', day } };
  if (command.kind === 'decision.add' && slot === 'neededBy') return { ...command, neededBy: day };
  if (command.kind === 'decision.add' && slot === 'decidedOn') return { ...command, decidedOn: day };
  return 'not-yet';
}

function fillItem({ command, number }: Answer): Filled {
  if (number === undefined) return 'still-open';
  if ('item' in command) return { ...command, item: { ...command.item, number } };
  if ('items' in command) return { ...command, items: [{ number }] };
  return command.kind === 'action.postpone'
    ? { ...command, target: { kind: 'items', items: [{ number }] } }
    : 'not-yet';
}

function fillText({ command, text, ask }: Answer): Filled {
  const filled = text?.trim() ?? '';
  if (filled === '') return 'still-open';
  if (ask.kind === 'missing-title') return 'title' in command ? { ...command, title: filled } : 'not-yet';
  return command.kind === 'action.reopen' || command.kind === 'action.cancel' || command.kind === 'action.postpone'
    ? { ...command, reason: filled }
    : 'not-yet';
}

function fillDetails({ command, level, rationale }: Answer): Filled {
  if (command.kind !== 'decision.add') return 'not-yet';
  return {
    ...command,
    ...(level === undefined ? {} : { level }),
    ...(rationale === undefined ? {} : { rationale }),
  };
}
