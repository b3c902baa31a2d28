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

/** What may be shown of an item in the answer to this turn. */
export const seen = <L extends ListDeclaration>(found: Found<L>, talk: Talk): View<L> =>
  viewOf(found, readerIn(found.home, talk));
