import type { GraphCore } from '../graph-core.ts';
import type { Caller } from '../graph-doors.ts';
import type { RequestQuery } from './request-query.ts';

export type JsonObject = Record<string, unknown>;

/** One request, whether it came alone or inside a batch. */
export interface GraphRequest {
  readonly method: string;
  /** Decoded, below /v1.0. */
  readonly path: string;
  /** The address up to and including /v1.0, as the caller knows it. */
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: RequestQuery;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly caller: Caller;
}

export interface GraphResponse {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export type GraphHandler = (request: GraphRequest, core: GraphCore) => GraphResponse | Promise<GraphResponse>;

export interface GraphRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** In the words of the published contract. */
  readonly template: string;
  /** Resource units that SharePoint charges. */
  readonly units: number | ((query: RequestQuery) => number);
  readonly handle: GraphHandler;
  /** The handler waits for somebody else, so it cannot be one transaction. */
  readonly waits?: true;
}

export const ok = (body: JsonObject): GraphResponse => ({ status: 200, body });
export const created = (body: JsonObject): GraphResponse => ({ status: 201, body });
export const accepted = (): GraphResponse => ({ status: 202 });
export const noContent = (): GraphResponse => ({ status: 204 });

/** The id of a path, e.g. `site-id`; a missing one is a mistake in the route table. */
export function param(request: GraphRequest, name: string): string {
  const value = request.params[name];
  if (value === undefined) throw new Error(`the route has no {${name}}`);
  return value;
}

export const contextOf = (request: GraphRequest, type: string): string => `${request.base}/$metadata#${type}`;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
