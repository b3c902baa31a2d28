import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { openAddress } from '../routes/open-address.ts';
import { useWords } from '../words/use-words.ts';
import { renderAdaptiveCard } from './render-adaptive-card.ts';
import type { CardAction } from './use-press.ts';

interface Props {
  readonly card: unknown;
  readonly execute: (action: CardAction) => void;
}

/** Draws a card with Microsoft's own renderer. */
export function AdaptiveCardView({ card, execute }: Props): ReactNode {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef(execute);
  newest.current = execute;
  const [isReadable, setIsReadable] = useState(true);
  // Only another content draws the card anew: what somebody is filling in must stay.
  const content = JSON.stringify(card);
  useEffect(() => {
    const drawn = renderAdaptiveCard(JSON.parse(content), {
      execute: (action) => newest.current(action),
      open: openAddress,
    });
    setIsReadable(drawn !== undefined);
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [content]);
  return (
    <>
      <div ref={place} className="adaptive-card" />
      {!isReadable && <p>{words.card.unreadable}</p>}
    </>
  );
}
