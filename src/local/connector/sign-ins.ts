import { randomInt } from 'node:crypto';
import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';

/** Who is signed in to the bot; everybody is, until signed out. */
export interface SignIns {
  isSignedIn(personId: string): boolean;
  /** Without consent, Teams cannot sign somebody in silently; only the button helps then. */
  hasConsent(personId: string): boolean;
  signIn(personId: string): void;
  signOut(personId: string, keepConsent: boolean): void;
  /** A code that the sign-in window hands to the bot. */
  newCode(personId: string): string;
  /** True once, for the code that was handed out to this person. */
  redeem(personId: string, code: string): boolean;
  clear(): void;
}

export function createSignIns(db: SqliteDatabase): SignIns {
  db.exec(`CREATE TABLE IF NOT EXISTS local_signed_out (
    person TEXT PRIMARY KEY, keeps_consent INTEGER NOT NULL) STRICT`);
  const codes = new Map<string, string>();
  const signedOut = (personId: string) => db.all('SELECT * FROM local_signed_out WHERE person = ?', [personId])[0];
  return {
    isSignedIn: (personId) => signedOut(personId) === undefined,
    hasConsent: (personId) => signedOut(personId)?.['keeps_consent'] !== 0,
    signIn: (personId) => void db.run('DELETE FROM local_signed_out WHERE person = ?', [personId]),
    signOut: (personId, keepConsent) =>
      void db.run('INSERT OR REPLACE INTO local_signed_out (person, keeps_consent) VALUES (?, ?)', [
        personId,
        keepConsent,
      ]),
    newCode: (personId) => {
      const code = String(randomInt(100_000, 1_000_000));
      codes.set(personId, code);
      return code;
    },
    redeem: (personId, code) => codes.get(personId) === code && codes.delete(personId),
    clear: () => db.exec('DELETE FROM local_signed_out'),
  };
}
