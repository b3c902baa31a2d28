import type { Day } from '../domain/values/day.ts';

/** Somebody who is about to read, as far as it decides what may be shown. */
export interface Reader {
  /** `personal` is a chat with the bot, the tab, a message to one person; a channel is read by everybody in it. */
  readonly place: 'personal' | 'channel';
  /** Guests, members of a shared channel from another organisation, visitors of the site. */
  readonly isGuest: boolean;
  readonly today: Day;
}
