import { describe, expect, test } from 'vitest';
import { cardData } from '../../../bot/cards/data/card-data.ts';
import { commandHandlers } from '../../../bot/handlers/register-handlers.ts';
import { commandSchema } from '../../../bot/understand/command.ts';
import { questionSchema } from '../../../bot/understand/question.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { bomenbuurt } from '../understand/bomenbuurt.ts';
import { english } from '../understand/english-utterances.ts';
import { dutch } from '../understand/utterances.ts';
import { filled, isOptional, kindsOf } from '../understand/slots-of.ts';

/** What comes back from a card after its data went through somebody's client. */
const pressed = (data: object): unknown => cardData.parse(JSON.parse(JSON.stringify(data)));

const run = (command: unknown) => ({ verb: 'run', language: 'nl', command });
const answer = (ask: unknown) => ({
  verb: 'answer',
  language: 'nl',
  command: { kind: 'action.list', filter: { kind: 'all' } },
  ask,
  later: [ask],
});

const commands = kindsOf(commandSchema).flatMap(filled);
const questions = kindsOf(questionSchema).flatMap(filled);

test('the walk finds every command that has a handler', () => {
  expect(commands.map(({ kind }) => kind)).toEqual(expect.arrayContaining(Object.keys(commandHandlers)));
});

describe('a card', () => {
  test.each(commands)('$kind comes back with every slot that it left with', (command) => {
    expect(pressed(run(command))).toEqual(run(command));
  });

  test.each(questions)('question $kind comes back with every slot that it left with', (ask) => {
    expect(pressed(answer(ask))).toEqual(answer(ask));
  });

  const slots = kindsOf(commandSchema).flatMap((shape) =>
    Object.entries(shape).flatMap(([slot, schema]) =>
      isOptional(schema) ? filled(shape).map((command) => ({ slot, command })) : [],
    ),
  );

  test.each(slots)('$command.kind may come without $slot', ({ slot, command }) => {
    const { [slot]: left, ...without } = command;
    expect(left).toBeDefined();
    expect(pressed(run(without))).toEqual(run(without));
  });

  test.each(commands)('$kind with a slot that nobody knows is not believed', (command) => {
    expect(cardData.safeParse(run({ ...command, remindOn: '2026-12-01' })).success).toBe(false);
  });

  test.each(questions)('question $kind with a slot that nobody knows is not believed', (ask) => {
    expect(cardData.safeParse(answer({ ...ask, remindOn: '2026-12-01' })).success).toBe(false);
  });
});

test.each([...dutch, ...english])('a card can carry what sentence %s is understood as', (_, text) => {
  const said = understand(text, bomenbuurt);
  if (said.kind === 'nothing') return;
  if (said.kind === 'command') expect(pressed(run(said.command))).toEqual(run(said.command));
  else {
    const asked = { verb: 'answer', language: 'nl', command: said.partial, ask: said.ask, later: said.later };
    expect(pressed(asked)).toEqual(asked);
  }
});
