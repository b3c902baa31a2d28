/** An expected outcome as a value: bugs throw, refusals are returned. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refused = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });

/** Ends a switch over a union: the compiler complains here when a member is forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
