import { z } from 'zod';
import type { ETag, ItemId, ProjectCode } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import type { PersonId, Writer } from '../domain/values/person.ts';

/** Single values of answers: our own server made them, so their shape is told and not checked again. */
const told = <T extends string>(): z.ZodType<T> => z.string() as unknown as z.ZodType<T>;

export const etagTold = told<ETag>();
export const codeTold = told<ProjectCode>();
export const personIdTold = told<PersonId>();
export const momentTold = told<Moment>();
export const itemIdTold: z.ZodType<ItemId> = z.int();

export const writerTold = z.object({
  id: personIdTold.exactOptional(),
  name: z.string(),
  isApp: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Writer>;

/**
 * Columns of a row by their names; what stands in them follows from the list's declaration. They are not looked at one
 * by one: an answer of five thousand rows would take three times as long.
 */
export const cellsTold = z.unknown().meta({ type: 'object', additionalProperties: true });
