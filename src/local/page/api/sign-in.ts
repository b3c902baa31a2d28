import { z } from 'zod';
import { postLocal } from './local-api.ts';

/** Signs a person in to the bot, as the sign-in window would; answers the code that the window hands over. */
export async function signIn(person: string, conversation: string): Promise<string> {
  return (await postLocal('/local/signin', { person, conversation }, z.object({ state: z.string() }))).state;
}

/** Undoes the sign-in with its consent, so that the button is shown again. */
export async function signOut(person: string): Promise<void> {
  await postLocal('/local/signout', { person, keepConsent: false }, z.unknown());
}

/** A person's token for Spil, as single sign-on gives it to a tab. */
export async function fetchTabToken(person: string): Promise<string> {
  return (await postLocal('/local/token', { person, audience: 'spil' }, z.object({ token: z.string() }))).token;
}
