import '@pnp/graph/sites/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/columns/index.js';
import { GraphBrowser, GraphCollection, graphfi } from '@pnp/graph';
import '@pnp/graph/batching.js';
import { BearerToken, InjectHeaders, JSONParse } from '@pnp/queryable';
import type { SeenItem, WitnessClient } from './witness-client.ts';

/** PnPjs, as its users drive it; its batches are sent to the same base address. */
export function pnpWitness(base: string, siteId: string, token: string): WitnessClient {
  const graph = graphfi().using(GraphBrowser({ baseUrl: base }), BearerToken(token));
  const lists = graph.sites.getById(siteId).lists;
  const itemsOf = (listId: string) => lists.getById(listId).items;
  const seen = (item: unknown) => item as SeenItem;
  return {
    createList: async (displayName, columns) => String((await lists.add({ displayName, columns: [...columns] })).id),
    addColumn: async (listId, column) => {
      const columns = lists.getById(listId).columns as unknown as { add(column: object): Promise<{ id: string }> };
      return (await columns.add(column)).id;
    },
    columnNames: async (listId) => (await lists.getById(listId).columns()).map((column) => String(column.name)),
    addItem: async (listId, fields) => (await itemsOf(listId).add({ fields })).id,
    item: async (listId, id) => seen(await itemsOf(listId).getById(id).expand('fields')()),
    async pages(listId, top) {
      const pages: SeenItem[][] = [];
      for await (const page of itemsOf(listId).expand('fields').top(top)) pages.push(page.map(seen));
      return pages;
    },
    filtered: async (listId, filter) => (await itemsOf(listId).expand('fields').filter(filter)()).map(seen),
    changeItem: async (listId, id, fields, eTag) => {
      const item = itemsOf(listId)
        .getById(id)
        .using(InjectHeaders({ 'If-Match': eTag }));
      await item.update({ fields });
    },
    deleteItem: async (listId, id) => itemsOf(listId).getById(id).delete(),
    deltaStart: (listId) => `${base}/sites/${siteId}/lists/${listId}/items/delta`,
    async delta(link) {
      // PnP has no delta for lists and gives collections without their links, so it is asked for the whole answer.
      const answer: unknown = await GraphCollection(link).using(GraphBrowser(), BearerToken(token), JSONParse())();
      const { value, '@odata.deltaLink': next } = answer as { value: SeenItem[]; '@odata.deltaLink': string };
      return { items: value, link: next };
    },
    async batchTitles(listId, ids) {
      const [batched, execute] = graph.batched();
      const items = batched.sites.getById(siteId).lists.getById(listId).items;
      const asked = ids.map((id) => items.getById(id).expand('fields')());
      await execute();
      return (await Promise.all(asked)).map((item) => seen(item).fields['Title']);
    },
  };
}
