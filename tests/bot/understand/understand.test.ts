import { describe, expect, test } from 'vitest';
import { understand } from '../../../bot/understand/understand.ts';
import type { Understanding } from '../../../bot/understand/understanding.ts';
import { bomenbuurt } from './bomenbuurt.ts';
import { english } from './english-utterances.ts';
import { dutch, type Expected } from './utterances.ts';

const commandOf = (said: Understanding): unknown =>
  said.kind === 'command' ? said.command : said.kind === 'question' ? said.partial : undefined;

const questionsOf = (said: Understanding): readonly unknown[] =>
  said.kind === 'question' ? [said.ask, ...said.later] : [];

const similarTo = (said: Understanding): readonly string[] =>
  said.kind === 'nothing'
    ? []
    : said.hints.flatMap((hint) => (hint.kind === 'similar' ? [`${hint.item.list}${hint.item.number}`] : []));

function check(said: Understanding, { command, asks = [], similar = [] }: Expected): void {
  expect(commandOf(said)).toEqual(command);
  expect(questionsOf(said)).toHaveLength(asks.length);
  expect(questionsOf(said)).toMatchObject(asks.map((one) => (typeof one === 'string' ? { kind: one } : one)));
  expect(similarTo(said)).toEqual(similar);
}

describe('Dutch sentences of the domain sheet', () => {
  test.each(dutch)('%s: %s', (_, text, expected) => {
    const said = understand(text, bomenbuurt);
    if (expected === 'nothing') expect(said.kind).toBe('nothing');
    else check(said, expected);
    expect(said.language).toBe('nl');
  });
});

describe('English sentences of the domain sheet', () => {
  test.each(english)('%s: %s', (_, text, expected) => {
    const said = understand(text, bomenbuurt);
    if (expected === 'nothing') expect(said.kind).toBe('nothing');
    else check(said, expected);
    expect(said.language).toBe(text === 'help' ? 'nl' : 'en');
  });
});

test('an invisible character that came along from a document ties nothing', () => {
  const pasted = understand('A12\u2060 is\u2060 klaar', bomenbuurt);
  expect(pasted).toMatchObject({ command: { kind: 'action.complete', items: [{ number: 12 }] } });
});
