import { z } from 'zod';
import type { PressAnswer } from '../api/press.ts';

/** What a pressed button leads to on the page. */
export type PressOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'sign-in'; readonly content: unknown }
  | { readonly kind: 'failed'; readonly text?: string };

const ErrorValue = z.object({ message: z.string() });

/** Reads the bot's answer to a pressed button; a returned card is shown by the conversation itself. */
export function pressOutcome({ botStatus, response }: PressAnswer): PressOutcome {
  if (botStatus >= 400 && response?.type === undefined) return { kind: 'failed' };
  switch (response?.type) {
    case 'application/vnd.microsoft.activity.loginRequest':
      return { kind: 'sign-in', content: response.value };
    case 'application/vnd.microsoft.activity.message':
      return typeof response.value === 'string' ? { kind: 'told', text: response.value } : { kind: 'done' };
    case 'application/vnd.microsoft.error':
      return failed(response.value);
    case undefined:
    default:
      return (response?.statusCode ?? 200) >= 400 ? failed(response?.value) : { kind: 'done' };
  }
}

function failed(value: unknown): PressOutcome {
  const parsed = ErrorValue.safeParse(value);
  return parsed.success ? { kind: 'failed', text: parsed.data.message } : { kind: 'failed' };
}
