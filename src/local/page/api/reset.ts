import { z } from 'zod';
import { postLocal } from './local-api.ts';

/** Puts lists, conversations and clock back to the start. */
export async function resetEverything(): Promise<void> {
  await postLocal('/local/reset', {}, z.unknown());
}
