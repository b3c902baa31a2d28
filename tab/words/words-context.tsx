import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { createTranslate, type Translate } from '../../src/words/translate.ts';

export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

const WordsContext = createContext<Words | undefined>(undefined);

/** Gives every component below the texts of one language. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(() => ({ t: createTranslate(language), language }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
