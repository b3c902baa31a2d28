import { z } from 'zod';
import { ok, type Result, refused } from '../../domain/values/result.ts';

/** What Graph answered to a request that it carried out. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
  /** How often the request went out: above one, an earlier try may have done the work already. */
  readonly sends: number;
}

/** Why a request brought nothing. */
export type GraphFailure =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly retryAfterSeconds?: number;
      readonly location?: string;
      readonly sends: number;
      /** A write of which one of the sends may have been carried out, whatever this answer says. */
      readonly mayBeDone?: true;
    }
  /** The line broke or nothing came in time: the work may have been done. */
  | { readonly kind: 'no-answer'; readonly sends: number; readonly mayBeDone?: true }
  | { readonly kind: 'sign-in-needed' }
  | { readonly kind: 'no-token'; readonly reason: string };

const errorBody = z.object({ error: z.object({ code: z.string().default(''), message: z.string().default('') }) });

/** Reads a raw response into an answer, or into the reason why there is none. */
export async function readAnswer(response: Response, sends: number): Promise<Result<GraphAnswer, GraphFailure>> {
  // Status 0 is how the platform itself writes a network error.
  if (response.status === 0) return refused({ kind: 'no-answer', sends });
  const text = await textOf(response);
  if (text === undefined) return refused({ kind: 'no-answer', sends });
  const body = parseJson(text);
  if (response.ok) return ok({ status: response.status, body, sends });
  return refused({ kind: 'answered', status: response.status, ...errorOf(body), ...hintsOf(response), sends });
}

/** Seconds that the service asks to wait; SharePoint writes a number, never a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const asked = headers.get('retry-after');
  const seconds = asked === null || asked.trim() === '' ? Number.NaN : Number(asked);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

async function textOf(response: Response): Promise<string | undefined> {
  try {
    return await response.text();
  } catch {
    // The only way to fail here is a line that broke halfway the body.
    return undefined;
  }
}

// A gateway between us and Graph answers in HTML.
function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(body: unknown): { code: string; message: string } {
  const parsed = errorBody.safeParse(body);
  return parsed.success ? parsed.data.error : { code: '', message: '' };
}

function hintsOf({ headers }: Response): { retryAfterSeconds?: number; location?: string } {
  const retryAfterSeconds = retryAfterOf(headers);
  const location = headers.get('location');
  return {
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(location === null ? {} : { location }),
  };
}
