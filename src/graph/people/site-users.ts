import { z } from 'zod';
import { ok, type Result } from '../../domain/values/result.ts';
import type { Identity } from '../../ports.ts';
import type { GraphFailure } from '../client/graph-answer.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { readPages } from '../client/graph-pages.ts';
import { sitePath } from '../rows/list-ids.ts';
import type { SiteUser } from './site-people.ts';

const entry = z.object({
  id: z.string(),
  fields: z.object({
    Title: z.string().nullish(),
    Name: z.string().nullish(),
    EMail: z.string().nullish(),
    UserName: z.string().nullish(),
  }),
});

const path = (siteId: string): string =>
  `${sitePath(siteId)}/lists/User%20Information%20List/items?$expand=fields($select=Title,Name,EMail,UserName)&$top=999`;

/** Reads everybody whom the site has met from its hidden user list. */
export async function readSiteUsers(
  client: GraphClient,
  identity: Identity,
  siteId: string,
): Promise<Result<readonly SiteUser[], GraphFailure>> {
  const pages = await readPages(client, identity, path(siteId));
  if (!pages.ok) return pages;
  const entries = pages.value.values.map((value) => entry.safeParse(value)).filter((parsed) => parsed.success);
  return ok(entries.map(({ data }) => siteUser(data)));
}

function siteUser({ id, fields }: z.infer<typeof entry>): SiteUser {
  // The claim ends in the sign-in name: i:0#.f|membership|name@domain.
  const claimed = fields.Name?.split('|').at(-1);
  const addresses = [fields.EMail, fields.UserName, claimed].filter((text) => typeof text === 'string' && text !== '');
  return {
    lookupId: id,
    name: fields.Title ?? claimed ?? '',
    addresses: [...new Set(addresses.map((text) => String(text).toLowerCase()))],
  };
}
