import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { line } from './elements.ts';
import { literal } from './literal.ts';

/** The plainest card: one text of ours, with whatever user text it quotes made literal. */
export const textCard = (text: string): Reply => cardReply({ summary: text, body: [line(literal(text))] });
