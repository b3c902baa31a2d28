import type { z } from 'zod';

/** What a schema describes, for whoever receives it: to read, not to change. */
export type Answered<S extends z.ZodType> = Kept<z.output<S>>;

/** Branded texts and numbers stay what they are. */
type Kept<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer E)[]
      ? readonly Kept<E>[]
      : { readonly [K in keyof T]: Kept<T[K]> };
