import type { SpilWorld } from './spil-world.ts';

/** Somebody at work on the lists themselves, past Spil. */
export interface SharePoint {
  listPath(list: string): Promise<string>;
  edit(list: string, id: number, fields: Readonly<Record<string, unknown>>): Promise<void>;
  read(list: string): Promise<readonly SharePointItem[]>;
  remove(list: string, id: number): Promise<void>;
}

export interface SharePointItem {
  readonly id: string;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function sharePointOf(world: SpilWorld, person = "Noëlle van 't Hoff", project = 'RVB'): SharePoint {
  const site = world.tenant.projects.find(({ code }) => code === project)?.siteId;
  async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await world.graph<T>(person, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
  const listPath = async (list: string): Promise<string> => {
    const { value } = await ask<{ value: { id: string; name: string }[] }>(
      'GET',
      `/sites/${site}/lists?$select=id,name`,
    );
    const found = value.find(({ name }) => name === list);
    if (found === undefined) throw new Error(`no list ${list}`);
    return `/sites/${site}/lists/${found.id}`;
  };
  return {
    listPath,
    edit: async (list, id, fields) => {
      await ask('PATCH', `${await listPath(list)}/items/${id}/fields`, fields);
    },
    read: async (list) =>
      (await ask<{ value: SharePointItem[] }>('GET', `${await listPath(list)}/items?$expand=fields`)).value,
    remove: async (list, id) => {
      await ask('DELETE', `${await listPath(list)}/items/${id}`);
    },
  };
}
