import { z } from 'zod';
import type { ETag, ItemId } from '../../domain/values/ids.ts';
import { type Moment, parseMoment } from '../../domain/values/moment.ts';
import { personId, type Writer } from '../../domain/values/person.ts';

const identitySet = z.object({
  user: z
    .object({ id: z.string().nullish(), email: z.string().nullish(), displayName: z.string().nullish() })
    .nullish(),
  application: z.object({ displayName: z.string().nullish() }).nullish(),
});

const envelope = z.object({
  id: z.string(),
  eTag: z.string().nullish(),
  '@odata.etag': z.string().nullish(),
  createdDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  createdBy: identitySet.nullish(),
  lastModifiedBy: identitySet.nullish(),
  fields: z.record(z.string(), z.unknown()).nullish(),
});

/** Fields of a row by internal name, as SharePoint holds them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Who wrote a row, as its envelope says; the address helps to find an id that is missing. */
export interface RowWriter extends Writer {
  readonly address?: string;
}

/** One list item as Graph sends it, before a declaration gives it meaning. */
export interface Row {
  readonly id: ItemId;
  readonly etag: ETag;
  readonly createdAt: Moment;
  readonly modifiedAt: Moment;
  readonly createdBy: RowWriter;
  readonly modifiedBy: RowWriter;
  readonly fields: Fields;
}

// Only for a row that has lost its times; it must sort before everything else.
const longAgo = '1970-01-01T00:00:00.000Z' as Moment;

/** Reads an item; undefined when it is no item with fields at all. */
export function parseRow(body: unknown): Row | undefined {
  const parsed = envelope.safeParse(body);
  if (!parsed.success || !parsed.data.fields) return undefined;
  const { data } = parsed;
  return {
    id: Number(data.id),
    etag: (data.eTag ?? data['@odata.etag'] ?? '') as ETag,
    createdAt: parseMoment(data.createdDateTime ?? '') ?? longAgo,
    modifiedAt: parseMoment(data.lastModifiedDateTime ?? '') ?? longAgo,
    createdBy: writerOf(data.createdBy),
    modifiedBy: writerOf(data.lastModifiedBy),
    fields: parsed.data.fields,
  };
}

/** SharePoint shows an app without a person as a user without id or address. */
export function writerOf(by: z.infer<typeof identitySet> | null | undefined): RowWriter {
  const { user, application } = by ?? {};
  const { id, email, displayName } = user ?? {};
  if (!id && !email) return { name: application?.displayName ?? displayName ?? '', isApp: true };
  return {
    ...(id ? { id: personId(id) } : {}),
    ...(email ? { address: email } : {}),
    name: displayName ?? email ?? '',
  };
}

/** The number that SharePoint raises with every change: the part behind the comma of `"guid,7"`. */
export const versionOf = (etag: ETag): number => Number(/,(\d+)/.exec(etag)?.[1] ?? 0);
