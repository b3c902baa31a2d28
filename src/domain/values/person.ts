/** Object id of a person in the tenant's directory; the only key that follows somebody through renames. */
export type PersonId = string & { readonly __brand: 'PersonId' };

/** A person as a list cell knows them: by directory id where known, always by a name to show. */
export interface PersonRef {
  readonly aad?: PersonId;
  /** Id in the site's user information list; absent for somebody whom the site has never seen. */
  readonly lookupId?: string;
  readonly name: string;
}

/** Who wrote a row or a version of it: a person by directory id where SharePoint tells it, or an app. */
export interface Writer {
  readonly id?: PersonId;
  readonly name: string;
  readonly isApp?: true;
}

export const personId = (text: string): PersonId => text.toLowerCase() as PersonId;

/** Whether a cell names this person; a name alone never proves identity. */
export const isPerson = (ref: PersonRef | undefined, id: PersonId | undefined): boolean =>
  id !== undefined && ref?.aad === id;
