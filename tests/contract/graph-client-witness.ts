import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  type Middleware,
  PageIterator,
  type PageCollection,
} from '@microsoft/microsoft-graph-client';
import type { SeenItem, WitnessClient } from './witness-client.ts';

const microsoft = 'https://graph.microsoft.com';

/** Microsoft's own client: it believes that it talks to graph.microsoft.com, only the last step goes elsewhere. */
export function graphClientWitness(base: string, siteId: string, token: string): WitnessClient {
  const client = Client.initWithMiddleware({ middleware: rewriting(base, token) });
  const lists = `/sites/${siteId}/lists`;
  const items = (listId: string) => client.api(`${lists}/${listId}/items`);
  const item = (listId: string, id: string) => client.api(`${lists}/${listId}/items/${id}`);
  const firstPage = (listId: string, top: number) =>
    items(listId).expand('fields').top(top).get() as Promise<PageCollection>;
  return {
    createList: async (displayName, columns) => (await client.api(lists).post({ displayName, columns })).id,
    addColumn: async (listId, column) => (await client.api(`${lists}/${listId}/columns`).post(column)).id,
    columnNames: async (listId) => {
      const { value } = await client.api(`${lists}/${listId}/columns`).get();
      return value.map((column: { name: string }) => column.name);
    },
    addItem: async (listId, fields) => (await items(listId).post({ fields })).id,
    item: (listId, id) => item(listId, id).expand('fields').get(),
    async pages(listId, top) {
      const all: SeenItem[] = [];
      await new PageIterator(client, await firstPage(listId, top), (each) => all.push(each) > 0).iterate();
      return Array.from({ length: Math.ceil(all.length / top) }, (_, at) => all.slice(at * top, (at + 1) * top));
    },
    filtered: async (listId, filter) => {
      const { value } = await items(listId).expand('fields').filter(encodeURIComponent(filter)).get();
      return value;
    },
    changeItem: (listId, id, fields, eTag) => item(listId, id).header('If-Match', eTag).patch({ fields }),
    deleteItem: (listId, id) => item(listId, id).delete(),
    deltaStart: (listId) => `${microsoft}/v1.0${lists}/${listId}/items/delta`,
    delta: async (link) => {
      const page = (await client.api(link).get()) as { value: SeenItem[]; '@odata.deltaLink': string };
      return { items: page.value, link: page['@odata.deltaLink'] };
    },
    async batchTitles(listId, ids) {
      const steps = ids.map((id) => {
        // The library cuts off the origin only, and addresses in a batch start below the version.
        const request = new Request(`${microsoft}${lists}/${listId}/items/${id}?$expand=fields`);
        return { id, request };
      });
      const content = await new BatchRequestContent(steps).getContent();
      const answer = new BatchResponseContent(await client.api('/$batch').post(content));
      const bodies = await Promise.all(ids.map((id) => answer.getResponseById(id).json() as Promise<SeenItem>));
      return bodies.map((body) => body.fields['Title']);
    },
  };
}

function rewriting(base: string, token: string): Middleware {
  return {
    async execute(context) {
      const address = String(context.request);
      if (!address.startsWith(`${microsoft}/v1.0/`)) throw new Error(`a link left Graph: ${address}`);
      const headers = new Headers(context.options?.headers);
      headers.set('authorization', `Bearer ${token}`);
      headers.set('x-spil-announced-origin', microsoft);
      const url = base + address.slice(`${microsoft}/v1.0`.length);
      context.response = await fetch(url, { ...context.options, headers });
    },
  };
}
