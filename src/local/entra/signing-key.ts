import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, importSPKI } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

const ALGORITHM = 'RS256';

/** The key of one issuer; it stays in the database, so tokens outlive a restart. */
export async function loadSigningKey(db: SqliteDatabase, issuer: string): Promise<SigningKey> {
  db.exec(
    'CREATE TABLE IF NOT EXISTS local_key (issuer TEXT PRIMARY KEY, private TEXT NOT NULL, public TEXT NOT NULL) STRICT',
  );
  const pem = storedPem(db, issuer) ?? (await createPem(db, issuer));
  const publicKey = await importSPKI(pem.public, ALGORITHM, { extractable: true });
  const kid = `local-${issuer}`;
  return {
    kid,
    privateKey: await importPKCS8(pem.private, ALGORITHM),
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: ALGORITHM },
  };
}

interface Pem {
  readonly private: string;
  readonly public: string;
}

function storedPem(db: SqliteDatabase, issuer: string): Pem | undefined {
  const [row] = db.all('SELECT private, public FROM local_key WHERE issuer = ?', [issuer]);
  return row && { private: String(row['private']), public: String(row['public']) };
}

async function createPem(db: SqliteDatabase, issuer: string): Promise<Pem> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const pem = { private: await exportPKCS8(pair.privateKey), public: await exportSPKI(pair.publicKey) };
  db.run('INSERT INTO local_key (issuer, private, public) VALUES (?, ?, ?)', [issuer, pem.private, pem.public]);
  return pem;
}
