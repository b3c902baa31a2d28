import type { bot as nl } from '../nl/bot.ts';
import type { SameKeys } from '../word-shape.ts';

export const bot: SameKeys<typeof nl> = {
  signIn: 'Sign in',
  signInFirst: 'Sign in first. Spil then works with your own rights.',
  signedIn: 'You are signed in. Ask your question again.',
  signInFailed: 'Signing in did not work. Try again with the button.',
};
