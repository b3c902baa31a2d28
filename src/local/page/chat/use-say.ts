import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../api/say.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useLocale } from '../words/use-words.ts';

export interface Speaking {
  /** True from sending until the bot has finished its turn. */
  readonly isWaiting: boolean;
  /** False when the message could not be sent, or the bot could not cope with it. */
  readonly send: (conversation: string, text: string) => Promise<boolean>;
}

export function useSay(): Speaking {
  const { me } = useLocalWorld();
  const locale = useLocale();
  const client = useQueryClient();
  const [isWaiting, setIsWaiting] = useState(false);
  const send = async (conversation: string, text: string) => {
    setIsWaiting(true);
    try {
      return await say({ person: me.id, conversation, text, locale });
    } catch {
      // The composer says so and keeps the text.
      return false;
    } finally {
      await client.invalidateQueries();
      setIsWaiting(false);
    }
  };
  return { isWaiting, send };
}
