import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { press } from '../api/press.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useLocale } from '../words/use-words.ts';
import { pressOutcome } from './press-outcome.ts';
import type { PressOutcome } from './press-outcome.ts';

/** A button of a card: what it is called for the bot, and what was filled in. */
export interface CardAction {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly trigger: 'manual' | 'automatic';
}

export interface Pressing {
  readonly isBusy: boolean;
  readonly outcome: PressOutcome | undefined;
  readonly start: (action: CardAction) => Promise<void>;
  /** The same press again, after signing in. */
  readonly repeat: (state: string) => Promise<void>;
}

/** Presses the buttons of one card. */
export function usePress(conversation: string, activityId: string): Pressing {
  const { me } = useLocalWorld();
  const locale = useLocale();
  const client = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const [last, setLast] = useState<CardAction>();
  const [outcome, setOutcome] = useState<PressOutcome>();
  const run = async (action: CardAction, signedIn: { readonly state?: string }) => {
    setIsBusy(true);
    setOutcome(undefined);
    setLast(action);
    try {
      const answer = await press({ person: me.id, conversation, activityId, locale, ...action, ...signedIn });
      setOutcome(pressOutcome(answer));
    } catch {
      // The card says that the button did not work; the server's log has the cause.
      setOutcome({ kind: 'failed' });
    }
    await client.invalidateQueries();
    setIsBusy(false);
  };
  const repeat = async (state: string) => {
    if (last) await run(last, { state });
  };
  return { isBusy, outcome, start: (action) => run(action, {}), repeat };
}
