import { z } from 'zod';
import { earliestDay } from '../domain/values/day.ts';
import { personId } from '../domain/values/person.ts';
import { oneLine, plainText } from '../domain/values/plain-text.ts';
import type { Column } from './column.ts';
import type { Changes, ListDeclaration } from './list.ts';
import { dayValue } from './value-schemas.ts';

/** What the schema says of a date that exists and that no list takes. */
export const tooEarly = 'too-early';

const dayText = dayValue.refine((day) => day >= earliestDay, tooEarly);

const personRef = z
  .strictObject({
    aad: z.guid().optional(),
    lookupId: z.string().regex(/^\d+$/).optional(),
    name: z.string().max(255).transform(oneLine),
  })
  .transform(({ aad, lookupId, name }) => ({
    name,
    ...(aad === undefined ? {} : { aad: personId(aad) }),
    ...(lookupId === undefined ? {} : { lookupId }),
  }));

/** What the schema says of a required cell that is emptied. */
export const isEmptied = 'is-emptied';

/** What is not seen is not written. */
const shown = z.string().transform(plainText);

/** An address that would run something in the place where somebody opens it. */
const runs = /^\s*(javascript|data|vbscript):/i;

const itemId = z.number().int().positive();

const filled = (text: z.ZodString, { required }: Column): z.ZodType<string, string> =>
  text.refine((value) => required !== 'always' || value.trim() !== '', isEmptied);

function textSchema(column: Extract<Column, { kind: 'text' }>): z.ZodType<string, string> {
  const text = z
    .string()
    .trim()
    .min(column.minLength ?? 0)
    .max(column.maxLength);
  return filled(text, column).refine((value) => !value.includes('\n') && !(column.link === true && runs.test(value)));
}

function numberSchema(column: { min?: number; max?: number; whole?: true }): z.ZodType {
  const base = column.whole ? z.number().int() : z.number();
  return base.min(column.min ?? -1e12).max(column.max ?? 1e12);
}

function cellSchema(column: Column): z.ZodType {
  switch (column.kind) {
    case 'text':
      return shown.pipe(textSchema(column));
    case 'note':
      return shown.pipe(filled(z.string().max(column.maxLength), column));
    case 'number':
    case 'currency':
      return numberSchema(column);
    case 'boolean':
      return z.boolean();
    case 'day':
      return dayText;
    case 'choice':
      return z.enum(Object.keys(column.choices));
    case 'choices':
      return z.array(z.enum(Object.keys(column.choices)));
    case 'person':
      return personRef;
    case 'people':
      return z.array(personRef).max(50);
    case 'lookup':
      return itemId;
    case 'lookups':
      return z.array(itemId).max(100);
    case 'calculated':
      return z.never();
  }
}

/** What people may write to a list: derived from its declaration, closed, `null` empties a cell. */
export function changesSchema<L extends ListDeclaration>(list: L): z.ZodType<Changes<L>> {
  const writable = Object.entries(list.columns).filter(([, column]) => column.setBy !== 'app' && !column.hidden);
  const cells = writable.map(([name, column]) => {
    const cell = cellSchema(column);
    return [name, (column.required === 'always' ? cell : cell.nullable()).optional()] as const;
  });
  return z.strictObject(Object.fromEntries(cells)) as unknown as z.ZodType<Changes<L>>;
}
