import { z } from 'zod';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Identity } from '../../ports.ts';
import type { GraphFailure } from './graph-answer.ts';
import type { GraphClient } from './graph-client.ts';

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

export interface GraphPages {
  readonly values: readonly unknown[];
  readonly deltaLink?: string;
}

/** Reads a collection to its end; pages may be short or empty, only a missing next link ends it. */
export async function readPages(
  client: GraphClient,
  identity: Identity,
  path: string,
): Promise<Result<GraphPages, GraphFailure>> {
  const values: unknown[] = [];
  let next: string | undefined = path;
  let deltaLink: string | undefined;
  while (next !== undefined) {
    const answer = await client(identity, { method: 'GET', path: next });
    if (!answer.ok) return answer;
    const parsed = page.safeParse(answer.value.body);
    // A 200 without a collection comes from something between us and Graph.
    if (!parsed.success) return refused({ kind: 'no-answer', sends: answer.value.sends });
    values.push(...parsed.data.value);
    next = parsed.data['@odata.nextLink'];
    deltaLink = parsed.data['@odata.deltaLink'];
  }
  return ok({ values, ...(deltaLink === undefined ? {} : { deltaLink }) });
}
