import type { z } from 'zod';

/** The local Microsoft 365 refused a call, or did not understand it. */
class LocalApiError extends Error {
  readonly status: number;

  constructor(path: string, status: number, cause?: unknown) {
    super(`${path} answered ${status}`, { cause });
    this.name = 'LocalApiError';
    this.status = status;
  }
}

export async function getLocal<T>(path: string, answer: z.ZodType<T>): Promise<T> {
  return parsed(path, await fetch(path, { headers: { accept: 'application/json' } }), answer);
}

export async function postLocal<T>(path: string, body: unknown, answer: z.ZodType<T>): Promise<T> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return parsed(path, await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }), answer);
}

async function parsed<T>(path: string, response: Response, answer: z.ZodType<T>): Promise<T> {
  if (!response.ok) throw new LocalApiError(path, response.status, await response.text());
  return answer.parse(await response.json());
}
