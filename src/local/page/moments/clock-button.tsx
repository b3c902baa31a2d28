import { Button, Popover, PopoverSurface, PopoverTrigger, Spinner } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useLocale, useWords } from '../words/use-words.ts';
import { ClockPanel } from './clock-panel.tsx';
import { shortMoment } from './moment-text.ts';
import { useClockMove } from './use-clock-move.ts';

/** Shows business time, and opens the panel that moves it. */
export function ClockButton(): ReactNode {
  const { now } = useLocalWorld();
  const words = useWords();
  const text = shortMoment(now, useLocale());
  const [isOpen, setIsOpen] = useState(false);
  const clockMove = useClockMove(() => setIsOpen(false));
  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)} positioning="below" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className="top-bar-button clock-button"
          icon={clockMove.target === undefined ? <ClockRegular /> : <Spinner size="tiny" />}
          aria-label={words.clock.label(text)}
        >
          {text}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="clock-panel" aria-label={words.clock.title}>
        <ClockPanel clockMove={clockMove} />
      </PopoverSurface>
    </Popover>
  );
}
