/**
 * Whether somebody ends with a reason what ended that way already, such as by a second press: nothing changes then,
 * neither the row nor the reason that stands there.
 */
export const isEndedAgain = <S extends string>(
  before: S | undefined,
  asked: S | null | undefined,
  explained: readonly S[],
): boolean => asked !== undefined && asked !== null && asked === before && explained.includes(asked);
