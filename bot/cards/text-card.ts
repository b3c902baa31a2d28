import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { line } from './elements.ts';
import { literal } from './literal.ts';

/** The plainest card: one text of ours, with whatever user text it quotes made literal. */
export const textCard = (text: string): Reply => cardReply({ summary: text, body: [line(literal(text))] });

/** A text beside a pressed card, which stays so that its buttons can be used: after a refusal, a call for help. */
export const besideCard = (text: string): Reply => ({ ...textCard(text), beside: true });
