import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import type { GraphDoors } from './graph-doors.ts';

export interface GraphOptions {
  /** Resource units that one app may spend in a minute; Microsoft's lowest tier when left out. */
  unitsPerMinute?: number;
  /** The app whose budget pays for requests made for a person. */
  delegatedAppId?: string;
  /** Written into change notifications. */
  tenantId?: string;
  /** How long a webhook may take to echo the validation token. */
  validationTimeoutMs?: number;
  /** Real time within which changes become one notification. */
  gatherMs?: number;
}

/** What every handler may reach. */
export interface GraphCore {
  readonly db: SqliteDatabase;
  readonly doors: GraphDoors;
  readonly options: GraphOptions;
  /** Tells the subscribers of a list that something in it changed. */
  announceChange(listId: string): void;
}

/** Business time as Graph writes it: UTC, whole seconds. */
export function graphNow(core: GraphCore): string {
  return graphTime(core.doors.now());
}

export function graphTime(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
