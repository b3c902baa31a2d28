import { undoRecord } from '../messages/undo-last-write.ts';
import type { PressHandler } from '../press-handler.ts';

/** Takes back the write that a card tells of; pressed again it says that this was done. */
export const pressUndo: PressHandler<'undo'> = (data, talk) => undoRecord(data, talk);
