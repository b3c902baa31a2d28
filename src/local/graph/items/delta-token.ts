import { z } from 'zod';

const shape = z.object({ list: z.string(), after: z.number(), initial: z.boolean(), at: z.string() });

/** A place in the history of a list. */
export type DeltaToken = z.infer<typeof shape>;

export function writeDeltaToken(token: DeltaToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** Undefined for a token that this emulator never wrote. */
export function readDeltaToken(text: string): DeltaToken | undefined {
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
