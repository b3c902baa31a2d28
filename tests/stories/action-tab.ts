import type { Item } from '../../src/lists/list.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import type { Answer, SpilWorld } from './spil-world.ts';

export const actionItems = '/api/projects/RVB/lists/Actions/items';

export const cellsOf = (item: Item | undefined): Readonly<Record<string, unknown>> => item?.cells ?? {};

/** The actions as the tab reads and writes them for somebody. */
export interface ActionTab {
  read(id: number): Promise<Item>;
  change(id: number, etag: string, changes: object): Promise<Answer<ItemAnswer & RefusalAnswer>>;
  add(clientKey: string, cells: object): Promise<Answer<ItemAnswer & RefusalAnswer>>;
}

export function actionTabOf(world: SpilWorld, person: string): ActionTab {
  return {
    async read(id) {
      const answer = await world.api<ItemsAnswer>(person, 'GET', actionItems);
      const found = answer.body.items.find((item) => item.id === id);
      if (found === undefined) throw new Error(`no action ${id}`);
      return found;
    },
    change: (id, etag, changes) => world.api(person, 'PATCH', `${actionItems}/${id}`, { etag, changes }),
    add: (clientKey, cells) => world.api(person, 'POST', actionItems, { clientKey, cells }),
  };
}
