/**
 * Acts that cannot be asked for in the chat yet, by sentence or by button: the later issues empty this list.
 * It may only shrink: a test fails when a line stands here in vain, another when there are more lines than there were.
 */
export const missingDoors: readonly string[] = [];

/** How many there were when this was last lowered. */
export const mostMissingDoors = 0;
