import { ok, refused, type Result } from '../../src/domain/values/result.ts';
import { parseRefusal, type Refusal } from './refusal.ts';

/** The one way in which the tab talks to our server. */
export interface Api {
  call<T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Result<T, Refusal>>;
  /** Opens an answer that keeps coming until `signal` ends it. */
  open(path: string, signal: AbortSignal): Promise<Result<ReadableStream<Uint8Array>, Refusal>>;
}

export interface ApiDoors {
  readonly fetch: typeof fetch;
  /** A fresh token, or undefined when this person cannot be signed in. */
  readonly readToken: () => Promise<string | undefined>;
  readonly language: string;
  readonly texts: {
    readonly offline: string;
    /** Of a write: the line may have broken after it was done. */
    readonly lost: string;
    readonly signIn: string;
    readonly unexpected: string;
  };
}

type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };
type Send = (path: string, init: Init) => Promise<Response | undefined>;

export function createApi(doors: ApiDoors): Api {
  const send = senderWithToken(doors);

  async function call<T>(method: string, path: string, body?: unknown): Promise<Result<T, Refusal>> {
    const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await exchange(doors, send, path, { method, ...(body === undefined ? {} : json) });
    // Our own server of the same build answers, so its types are trusted here.
    return answer.ok ? ok((await answer.value.json()) as T) : answer;
  }

  async function open(path: string, signal: AbortSignal): Promise<Result<ReadableStream<Uint8Array>, Refusal>> {
    const answer = await exchange(doors, send, path, { signal });
    if (!answer.ok) return answer;
    const { body } = answer.value;
    return body === null ? refused({ kind: 'unexpected', message: doors.texts.unexpected }) : ok(body);
  }

  return { call, open };
}

/** Sends with a bearer; undefined when there is none to be had. */
function senderWithToken(doors: ApiDoors): Send {
  let token: Promise<string | undefined> | undefined;

  async function attempt(path: string, init: Init): Promise<Response | undefined> {
    token ??= doors.readToken();
    const bearer = await token;
    if (bearer === undefined) {
      token = undefined;
      return undefined;
    }
    const headers = { ...init.headers, authorization: `Bearer ${bearer}`, 'accept-language': doors.language };
    return doors.fetch(path, { ...init, headers });
  }

  return async (path, init) => {
    const first = await attempt(path, init);
    if (first?.status !== 401) return first;
    // A token may run out between two calls: one refusal is answered with one fresh token.
    token = undefined;
    return attempt(path, init);
  };
}

async function exchange(doors: ApiDoors, send: Send, path: string, init: Init): Promise<Result<Response, Refusal>> {
  try {
    const response = await send(path, init);
    if (response === undefined) return refused({ kind: 'sign-in-needed', message: doors.texts.signIn });
    if (response.ok) return ok(response);
    return refused(parseRefusal(await response.json().catch(() => undefined), doors.texts.unexpected));
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    const { offline, lost } = doors.texts;
    const isRead = (init.method ?? 'GET') === 'GET';
    return refused(isRead ? { kind: 'unavailable', message: offline } : { kind: 'unsure', message: lost });
  }
}
