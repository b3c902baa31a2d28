import type { CardData, DataOf } from '../cards/data/card-data.ts';
import type { Reply } from '../turn.ts';
import type { RunCommand } from './command-handler.ts';
import type { Talk } from './talk.ts';

/** Answers one kind of button. */
export type PressHandler<V extends CardData['verb']> = (data: DataOf<V>, talk: Talk, run: RunCommand) => Promise<Reply>;
