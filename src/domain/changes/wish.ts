import type { Changes, ListDeclaration } from '../../lists/list.ts';

/** What somebody wants of an item: cells to write, and what they say about it. */
export interface Wish<L extends ListDeclaration> {
  readonly changes: Changes<L>;
  /** The reason or remark that came with it; each kind of item has its own place for it. */
  readonly note?: string | undefined;
}
