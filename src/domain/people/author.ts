import type { Day } from '../values/day.ts';

/** Who writes something, on which day. */
export interface Author {
  readonly name: string;
  readonly today: Day;
}

/** A note as it stands in a list: `[2026-11-23 Aïsha El Amrani] tekst`, under what stood there. */
export function appendNote(before: string | undefined, text: string, { name, today }: Author): string {
  // On one line, so that nobody can write a line in another person's name.
  const line = `[${today} ${name}] ${text.trim().replaceAll(/\s*\n\s*/g, ' ')}`;
  return before === undefined || before === '' ? line : `${before}\n${line}`;
}
