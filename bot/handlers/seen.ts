import type { ListDeclaration } from '../../src/lists/list.ts';
import type { Reader } from '../../src/views/reader.ts';
import { type View, viewOf } from '../../src/views/view.ts';
import type { Found } from './find-item.ts';
import type { Home, Talk } from './talk.ts';

/** Whoever reads the answer to this turn: the speaker, in a channel everybody. */
export const readerIn = ({ actor }: Pick<Home, 'actor'>, { turn, today }: Talk): Reader => ({
  place: turn.place.kind,
  isGuest: actor.isGuest,
  today,
});

/** The speaker as the reader of an answer in the personal chat, wherever this turn is. */
export const inOwnChat = (home: Pick<Home, 'actor'>, talk: Talk): Reader => ({
  ...readerIn(home, talk),
  place: 'personal',
});

/** What may be shown of an item in the answer to this turn. */
export const seen = <L extends ListDeclaration>(found: Found<L>, talk: Talk): View<L> =>
  viewOf(found, readerIn(found.home, talk));
