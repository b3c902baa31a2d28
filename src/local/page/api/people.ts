import { z } from 'zod';
import { getLocal } from './local-api.ts';

const LocalPerson = z.object({
  id: z.string(),
  upn: z.string(),
  name: z.string(),
  role: z.string().nullish(),
  /** The id that conversations use; a card names it to be refreshed for somebody. */
  accountId: z.string().optional(),
});

/** Somebody of the sample tenant, member of a team or not. */
export type LocalPerson = z.infer<typeof LocalPerson>;

export function fetchPeople(): Promise<readonly LocalPerson[]> {
  return getLocal('/local/people', z.array(LocalPerson));
}
