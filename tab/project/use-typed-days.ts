import { useMemo } from 'react';
import type { TypedDays } from '../cells/typed-value.ts';
import { workingDays } from '../cells/working-days.ts';
import { useWords } from '../words/words-context.tsx';
import { useProjectHere } from './project-context.tsx';

/** How typed dates are read in this project and this language. */
export function useTypedDays(): TypedDays {
  const { today, closedDays } = useProjectHere().project;
  const { language } = useWords();
  return useMemo(
    () => ({ today, calendar: workingDays(closedDays), language, beforeMeansPreviousDay: false }),
    [today, closedDays, language],
  );
}
