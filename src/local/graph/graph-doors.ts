import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import type { ProductAnswer } from '../service/post-to-product.ts';

/** Who stands behind a verified Graph token. */
export type Caller =
  | { kind: 'person'; oid: string; scopes: readonly string[] }
  | { kind: 'app'; appId: string; roles: readonly string[] };

export interface Delivered {
  channel: 'mail' | 'feed';
  recipient: { id: string; upn: string };
  kind: string;
  content: unknown;
}

export interface Observed {
  method: string;
  path: string;
  status: number;
  units: number;
  identity: string;
}

export type ArmedFault = { status: number; headers?: Record<string, string>; body?: unknown } | 'dropAfterCommit';

export interface CheckedOperation {
  method: string;
  path: string;
  template?: string;
  requestBody?: unknown;
  status: number;
  responseBody?: unknown;
}

/** Everything that the Graph emulator needs from the rest of the local Microsoft 365. */
export interface GraphDoors {
  /** The emulator's own database; its tables start with graph_. */
  db: SqliteDatabase;
  /** Business time. */
  now(): Date;
  /** Says who sent the token; undefined when the token is not good for Graph. */
  verify(bearer: string): Promise<Caller | undefined>;
  /** Posts to a webhook of the product. */
  notify(url: string, body: unknown, query?: Record<string, string>): Promise<ProductAnswer>;
  /** Takes what a mailbox or an activity feed received. */
  delivered(message: Delivered): void;
  /** Hears of every answered request. */
  observe(request: Observed): void;
  /** The armed fault for this request, if any. */
  fault(method: string, path: string): ArmedFault | undefined;
  /** Contract recorder of the tests; throws when request or answer break the published contract. */
  check?(operation: CheckedOperation): void;
}
