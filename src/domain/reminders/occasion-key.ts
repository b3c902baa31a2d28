import type { Occasion } from './occasion.ts';

/** Where a project's lists stand: item numbers repeat between sites. */
export interface OccasionPlace {
  readonly tenant: string;
  readonly site: string;
}

/** The name under which the ledger remembers that this was told. */
export const occasionKey = (occasion: Occasion, { tenant, site }: OccasionPlace): string =>
  [
    tenant,
    site,
    occasion.project,
    occasion.list,
    occasion.itemId,
    occasion.rule,
    occasion.basis,
    occasion.offset,
    occasion.recipient,
  ].join('|');
