import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** Says that this is no real Teams, and explains it to whoever asks. */
export function HonestBadge(): ReactNode {
  const words = useWords();
  return (
    <Popover positioning="below-start" withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className="honest-badge">
          <BeakerRegular aria-hidden fontSize={16} />
          <span className="honest-long">{words.honest}</span>
          <span className="honest-short">{words.honestShort}</span>
        </button>
      </PopoverTrigger>
      <PopoverSurface className="honest-why" aria-label={words.honest}>
        <strong>{words.honest}</strong>
        <p>{words.honestWhy}</p>
      </PopoverSurface>
    </Popover>
  );
}
