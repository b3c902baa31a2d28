import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { BotAvatar } from './message.tsx';

/** The three dots while the bot thinks. */
export function Waiting({ isWaiting }: { readonly isWaiting: boolean }): ReactNode {
  const words = useWords();
  return (
    <div className="waiting" role="status">
      {isWaiting && (
        <>
          <BotAvatar />
          <span className="waiting-dots" aria-hidden>
            <i />
            <i />
            <i />
          </span>
          <span className="visually-hidden">{words.chat.waiting}</span>
        </>
      )}
    </div>
  );
}
