import { z } from 'zod';
import { postLocal } from './local-api.ts';

export interface Saying {
  readonly person: string;
  readonly conversation: string;
  readonly text: string;
  readonly locale: string;
}

/** Says something to the bot; answers, when its turn is over, whether the bot could cope. */
export async function say(saying: Saying): Promise<boolean> {
  const { botStatus } = await postLocal('/local/say', saying, z.object({ botStatus: z.number() }));
  return botStatus < 400;
}
