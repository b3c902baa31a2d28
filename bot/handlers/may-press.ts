import { rightsOf } from '../../src/acts/rights.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { readerAt } from '../../src/projects/reader.ts';
import type { Found } from './find-item.ts';
import type { Talk } from './talk.ts';

/** Whether a button under a row can do anything: in a channel anybody may press it, elsewhere the speaker alone. */
export const mayPress = ({ home, list, item }: Found<ListDeclaration>, { turn }: Talk): boolean =>
  turn.place.kind === 'channel' || rightsOf(list, item, readerAt(home)).mayChange;
