import type { z } from 'zod';

/** Walks a schema of commands or questions: each kind, and what a value of each slot could be. */
type Schema = z.core.$ZodType;

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def;

/** The object schemas behind a union, wrappers taken off. */
export function kindsOf(schema: Schema): readonly Readonly<Record<string, Schema>>[] {
  const { type, options = [], innerType, shape } = definitionOf(schema);
  if (type === 'union') return options.flatMap(kindsOf);
  if (type === 'object') return [shape ?? {}];
  return innerType === undefined ? [] : kindsOf(innerType);
}

export const isOptional = (schema: Schema): boolean => definitionOf(schema).type === 'optional';

const texts = ['2026-12-01', '2026-W49', 'RVB', '11111111-1111-4111-8111-111111111111', 'Zaal regelen'];
const numbers = [1, 12];

const takes = (schema: Schema, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success;

/** Values that the schema takes, all slots filled; together they use every option of every union in it. */
function examplesOf(schema: Schema): readonly unknown[] {
  const { type, innerType, options = [], shape, element, values = [], entries } = definitionOf(schema);
  switch (type) {
    case 'string':
    case 'pipe':
      return texts.filter((text) => takes(schema, text)).slice(-1);
    case 'number':
      return numbers.filter((number) => takes(schema, number));
    case 'boolean':
      return [true, false];
    case 'literal':
      return values;
    case 'enum':
      return Object.values(entries ?? {});
    case 'array':
      return element === undefined ? [] : [examplesOf(element)];
    case 'object':
      return filled(shape ?? {});
    case 'union':
      return options.flatMap(examplesOf);
    default:
      if (innerType === undefined) throw new Error(`no example of ${type}`);
      return examplesOf(innerType);
  }
}

/** As many objects as the slot with the most examples asks for, each with all of its slots. */
export function filled(shape: Readonly<Record<string, Schema>>): readonly Record<string, unknown>[] {
  const slots = Object.entries(shape).map(([slot, schema]) => [slot, examplesOf(schema)] as const);
  const count = Math.max(...slots.map(([, examples]) => examples.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(slots.map(([slot, examples]) => [slot, examples[index % examples.length]])),
  );
}
