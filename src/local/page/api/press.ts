import { z } from 'zod';
import { postLocal } from './local-api.ts';

export interface Press {
  readonly person: string;
  readonly conversation: string;
  readonly activityId: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly locale: string;
  /** Automatic when the card refreshes itself. */
  readonly trigger: 'manual' | 'automatic';
  /** The code of the sign-in after which the press is repeated. */
  readonly state?: string;
}

const CardAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() }).partial();

const PressAnswer = z.object({ botStatus: z.number(), response: CardAnswer.nullish().catch(undefined) });

/** What the bot answered to a pressed button. */
export type PressAnswer = z.infer<typeof PressAnswer>;

export function press(pressed: Press): Promise<PressAnswer> {
  return postLocal('/local/press', pressed, PressAnswer);
}
