import type { Identity } from '../../ports.ts';

/** Under which name something is kept for one identity: a person's copy is never another's, nor the app's. */
export const identityKey = (identity: Identity): string => (identity.kind === 'app' ? 'app' : identity.person.id);
