const isPerson = (value: unknown): value is { readonly aad?: string; readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value;

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Whether writing a value leaves a cell as it is; a person is the same one by directory id. */
export function isSameCell(before: unknown, asked: unknown): boolean {
  if (isEmpty(before) || isEmpty(asked)) return isEmpty(before) && isEmpty(asked);
  if (isPerson(before) && isPerson(asked) && (before.aad !== undefined || asked.aad !== undefined)) {
    return before.aad === asked.aad;
  }
  return JSON.stringify(before) === JSON.stringify(asked);
}

/** Whether a change asks for anything that is not there already. */
export const changesAnything = (cells: object, asked: object): boolean =>
  Object.entries(asked).some(([column, value]) => !isSameCell((cells as Record<string, unknown>)[column], value));
