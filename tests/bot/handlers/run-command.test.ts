import { expect, test } from 'vitest';
import { canCarryOut } from '../../../bot/handlers/run-command.ts';
import { commandHandlers } from '../../../bot/handlers/register-handlers.ts';
import { type Command, commandSchema } from '../../../bot/understand/command.ts';
import { filled, kindsOf } from '../understand/slots-of.ts';

const commands = kindsOf(commandSchema).flatMap(filled) as unknown as readonly Command[];

test('what the bot can carry out is what stands in the table of handlers', () => {
  const can = new Set(commands.filter(canCarryOut).map(({ kind }) => kind));
  expect([...can].toSorted()).toEqual(Object.keys(commandHandlers).toSorted());
});
