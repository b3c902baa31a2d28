/** What people are called of whom no name is known. */
export const people = {
  unknown: 'onbekend lid',
} as const;
