import type { Day } from '../values/day.ts';
import { oneLine, plainText } from '../values/plain-text.ts';

/** Who writes something, on which day. */
export interface Author {
  readonly name: string;
  readonly today: Day;
}

/** A note as it stands in a list: `[2026-11-23 Aïsha El Amrani] tekst`, under what stood there. */
export function appendNote(before: string | undefined, text: string, { name, today }: Author): string {
  // On one line, so that nobody can write a line in another person's name.
  const line = `[${today} ${oneLine(name)}] ${oneLine(text)}`;
  return before === undefined || before === '' ? line : `${before}\n${line}`;
}

/** What somebody says of a change: the remark with it, then what they want to add to notes that only grow. */
export function saidWith(
  note: string | undefined,
  before: string | undefined,
  asked: string | null | undefined,
): string {
  const text = asked ?? '';
  // Who sends the notes back with something behind them adds that something.
  const added = before !== undefined && text.startsWith(before) ? text.slice(before.length) : text;
  return [note ?? '', added]
    .map((part) => plainText(part).trim())
    .filter(Boolean)
    .join(' ');
}

/** The notes after somebody's additions, or nothing to write when there are none. */
export function grownNotes(
  before: string | undefined,
  additions: readonly string[],
  author: Author,
): { readonly ProgressNotes?: string } {
  const lines = additions.map((text) => plainText(text).trim()).filter((text) => text !== '');
  if (lines.length === 0) return {};
  return {
    ProgressNotes: lines.reduce<string | undefined>((notes, line) => appendNote(notes, line, author), before) ?? '',
  };
}
