import { useMemo } from 'react';
import type { TypedDays } from '../grid/typed-value.ts';
import { useWords } from '../words/words-context.tsx';
import { useProjectHere } from './project-context.tsx';

/** How typed dates are read in this project and this language. */
export function useTypedDays(): TypedDays {
  const { project, calendar } = useProjectHere();
  const { language } = useWords();
  return useMemo(
    () => ({ today: project.today, calendar, language, beforeMeansPreviousDay: false }),
    [project.today, calendar, language],
  );
}
