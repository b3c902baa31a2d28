/** An item as a client of Graph saw it. */
export interface SeenItem {
  readonly id: string;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What the scenario asks; each witness says it in its own library's way. */
export interface WitnessClient {
  createList(displayName: string, columns: readonly object[]): Promise<string>;
  addColumn(listId: string, column: object): Promise<string>;
  columnNames(listId: string): Promise<readonly string[]>;
  addItem(listId: string, fields: object): Promise<string>;
  item(listId: string, id: string): Promise<SeenItem>;
  /** Every page of so many items, following the server's links. */
  pages(listId: string, top: number): Promise<readonly (readonly SeenItem[])[]>;
  filtered(listId: string, filter: string): Promise<readonly SeenItem[]>;
  changeItem(listId: string, id: string, fields: object, eTag: string): Promise<void>;
  deleteItem(listId: string, id: string): Promise<void>;
  delta(link: string): Promise<{ readonly items: readonly DeltaItem[]; readonly link: string }>;
  deltaStart(listId: string): string;
  batchTitles(listId: string, ids: readonly string[]): Promise<readonly unknown[]>;
}

export interface DeltaItem {
  readonly id: string;
  readonly deleted?: { readonly state: string };
}

/** The status of a refused call, whatever error the library makes of it. */
export async function statusOf(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 200;
  } catch (error) {
    const { status, statusCode } = error as { status?: number; statusCode?: number };
    return status ?? statusCode ?? 0;
  }
}
