import type { Asker } from '../../../src/acts/asker.ts';
import { conversationOf, type Home, type Talk } from '../talk.ts';

/** The speaker as whoever asks for an act, in this conversation. */
export const askerOf = (home: Home, { turn }: Talk, joins = false): Asker => ({
  home,
  from: conversationOf(turn),
  joins,
});
