import { z } from 'zod';

/** What the slots of commands and questions are made of, besides the values that every door reads. */
export const numberValue = z.number().int().min(1).max(1_000_000);

/** Longest text that the bot takes from a card. */
export const textValue = z.string().max(4000);

/** A shape that knows all of its slots: what it does not know is refused, never dropped without a word. */
export const closed = <S extends z.ZodRawShape>(shape: S) => z.strictObject(shape).readonly();
