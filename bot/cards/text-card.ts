import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { line } from './elements.ts';
import { literal } from './literal.ts';

/** The plainest card: one text of ours, with whatever user text it quotes made literal. */
export const textCard = (text: string): Reply => cardReply({ summary: text, body: [line(literal(text))] });

/** Says that something was not done: a pressed card stays, so that its buttons can be tried again. */
export const refusalCard = (text: string): Reply => ({ ...textCard(text), beside: true });
