/** Object id of a person in the tenant's directory; the only key that follows somebody through renames. */
export type PersonId = string & { readonly __brand: 'PersonId' };

/** A person as a list cell knows them: by directory id where known, always by a name to show. */
export interface PersonRef {
  readonly aad?: PersonId;
  /** Id in the site's user information list; absent for somebody whom the site has never seen. */
  readonly lookupId?: string;
  readonly name: string;
}

export const personId = (text: string): PersonId => text.toLowerCase() as PersonId;

/** Whether a cell names this person; a name alone never proves identity. */
export const isPerson = (ref: PersonRef | undefined, id: PersonId): boolean => ref?.aad === id;
