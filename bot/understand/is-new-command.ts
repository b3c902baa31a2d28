import { prepare } from './text/prepare.ts';
import type { Context } from './context.ts';
import type { Question } from './question.ts';
import type { Understanding } from './understanding.ts';

const takesAnyWords: ReadonlySet<Question['kind']> = new Set(['missing-title', 'missing-reason', 'decision-details']);
const because = /^(?:want|omdat|vanwege|wegens|ivm|in\s+verband\s+met|aangezien|because|since|due\s+to)(?![a-z])/;

/** Whether a sentence is an order of its own, said while a question was open. */
export function isNewCommand(text: string, understood: Understanding, ask: Question, context: Context): boolean {
  if (understood.kind === 'nothing') return false;
  const command = understood.kind === 'command' ? understood.command : understood.partial;
  if (command.kind === 'none' || command.kind === 'clarify') return false;
  if (!takesAnyWords.has(ask.kind)) return true;
  // Where any words may answer, a guess at an order is none, nor is what stands behind "omdat".
  if (understood.kind === 'question' && understood.ask.kind === 'offer') return false;
  const { folded, isQuestion } = prepare(text, context);
  return !because.test(folded) && (isQuestion || !command.kind.endsWith('.find'));
}
