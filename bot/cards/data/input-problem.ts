import type { z } from 'zod';

/** Why a value that somebody filled in on a card cannot be taken; a card that is wrong itself is another matter. */
export type InputProblem =
  | { readonly kind: 'no-date'; readonly text: string }
  | { readonly kind: 'no-such-day'; readonly text: string }
  | { readonly kind: 'too-long'; readonly maxLength: number }
  | { readonly kind: 'not-offered' };

/** What people fill in; everything else on a card was written by us. */
const dates: readonly unknown[] = ['day'];
const texts: readonly unknown[] = ['text', 'organisation', 'rationale', 'decidedBy'];
const choices: readonly unknown[] = ['person', 'number', 'level'];

/** The first input that is wrong; undefined when something else of the card is. */
export function inputProblem({ issues }: z.ZodError, data: object): InputProblem | undefined {
  const problems = issues.map((issue) => problemOf(issue, data));
  return problems.includes(undefined) ? undefined : problems[0];
}

function problemOf(issue: z.core.$ZodIssue, data: object): InputProblem | undefined {
  const [name, ...deeper] = issue.path;
  if (name === undefined || deeper.length > 0) return undefined;
  if (dates.includes(name)) return badDate(String(Reflect.get(data, name)));
  if (choices.includes(name)) return { kind: 'not-offered' };
  const isTooLong = texts.includes(name) && issue.code === 'too_big';
  return isTooLong ? { kind: 'too-long', maxLength: Number(issue.maximum) } : undefined;
}

const longestShown = 40;

const badDate = (text: string): InputProblem => ({
  kind: /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-day' : 'no-date',
  text: text.slice(0, longestShown),
});
