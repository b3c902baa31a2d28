import { stableGuid } from './stable-id.ts';

export interface PersonInput {
  readonly name: string;
  readonly role?: string | undefined;
  /** Somebody of another organisation is a guest in the tenant. */
  readonly organisation?: string | undefined;
}

/** Somebody in the directory of the sample tenant. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly upn: string;
  readonly mail: string;
  readonly role: string | null;
  readonly userType: 'Member' | 'Guest';
}

const HOME_DOMAIN = 'lindemeer.example';

// Letters that Unicode does not split into a base letter with a mark.
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', ß: 'ss', đ: 'd', æ: 'ae' };

/** Gives a person an object id, an address and a kind, all derived from the name. */
export function personOf(input: PersonInput): Person {
  const { mail, upn } = addresses(input);
  return {
    id: stableGuid(`person ${input.name}`),
    name: input.name,
    upn,
    mail,
    role: input.role ?? null,
    userType: input.organisation === undefined ? 'Member' : 'Guest',
  };
}

function addresses(input: PersonInput): { readonly mail: string; readonly upn: string } {
  const [first = '', ...rest] = input.name.split(' ').map(plain);
  const local = rest.length === 0 ? first : `${first}.${rest.join('')}`;
  if (input.organisation === undefined) {
    const mail = `${local}@${HOME_DOMAIN}`;
    return { mail, upn: mail };
  }
  const domain = `${plain(input.organisation)}.example`;
  // Entra names a guest after the address at home, with #EXT# and our own domain behind it.
  return { mail: `${local}@${domain}`, upn: `${local}_${domain}#EXT#@${HOME_DOMAIN}` };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[łıøßđæ]/g, (letter) => PLAIN_LETTERS[letter] ?? '')
    .replace(/[^a-z0-9-]/g, '');
}
