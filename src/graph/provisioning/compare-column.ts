import { z } from 'zod';
import type { ColumnDefinition } from './column-definition.ts';

/** A column as the site has it. */
export const siteColumn = z.looseObject({
  id: z.string(),
  name: z.string(),
  indexed: z.boolean().nullish(),
  enforceUniqueValues: z.boolean().nullish(),
  choice: z.looseObject({ choices: z.array(z.string()).default([]) }).nullish(),
});
export type SiteColumn = z.infer<typeof siteColumn>;

/** What a column on the site lacks: nothing, something that can be added, or it holds another type. */
export type Comparison =
  | { readonly kind: 'equal' }
  | { readonly kind: 'adjustable'; readonly change: Readonly<Record<string, unknown>> }
  | { readonly kind: 'type-differs'; readonly declared: string; readonly found: string };

const facets = [
  'text',
  'number',
  'currency',
  'boolean',
  'dateTime',
  'choice',
  'personOrGroup',
  'lookup',
  'calculated',
] as const;

/** Compares a site's column with its declaration; only additions that keep every stored value are proposed. */
export function compareColumn(wanted: ColumnDefinition, found: SiteColumn): Comparison {
  const declared = typeName(wanted);
  const present = typeName(found);
  if (declared !== present) return { kind: 'type-differs', declared, found: present };
  const change = { ...missingIndex(wanted, found), ...missingChoices(wanted, found) };
  return Object.keys(change).length === 0 ? { kind: 'equal' } : { kind: 'adjustable', change };
}

function typeName(column: Readonly<Record<string, unknown>>): string {
  const facet = facets.find((name) => column[name] !== undefined && column[name] !== null);
  if (facet === undefined) return 'unknown';
  const settings = column[facet] as Readonly<Record<string, unknown>>;
  // Graph tells single from multiple for people and lookups, not for choices.
  const isMultiple = ['allowMultipleSelection', 'allowMultipleValues', 'allowMultipleLines'].some(
    (key) => settings[key] === true,
  );
  return isMultiple ? `${facet} (multiple)` : facet;
}

function missingIndex(wanted: ColumnDefinition, found: SiteColumn): object {
  return {
    ...(wanted['indexed'] === true && !found.indexed ? { indexed: true } : {}),
    // SharePoint takes uniqueness only together with an index.
    ...(wanted['enforceUniqueValues'] === true && !found.enforceUniqueValues
      ? { indexed: true, enforceUniqueValues: true }
      : {}),
  };
}

function missingChoices(wanted: ColumnDefinition, found: SiteColumn): object {
  const declared = (wanted['choice'] as { choices: readonly string[] } | undefined)?.choices ?? [];
  const present = found.choice?.choices ?? [];
  const missing = declared.filter((text) => !present.includes(text));
  return missing.length === 0 ? {} : { choice: { ...found.choice, choices: [...present, ...missing] } };
}
