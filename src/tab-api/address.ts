import { z } from 'zod';
import { weekValue } from '../lists/value-schemas.ts';

/** What an address of the API names. */
export const projectParams = z.object({ code: z.string().regex(/^[A-Za-z0-9-]{1,20}$/) });
export const listParams = projectParams.extend({ list: z.string().regex(/^[A-Za-z]{1,32}$/) });
export const itemParams = listParams.extend({ id: z.coerce.number().int().positive() });
export const weekParams = projectParams.extend({ week: weekValue });
export const weekQuery = z.object({ week: weekValue.exactOptional() });
