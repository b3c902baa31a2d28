import { createContext, useCallback, useContext, useState } from 'react';
import { readPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';

const STORAGE_KEY = 'spil-local-page';

export interface PreferenceControl {
  readonly preferences: Preferences;
  change(changed: Partial<Preferences>): void;
}

const PreferenceContext = createContext<PreferenceControl | undefined>(undefined);
export const PreferenceProvider = PreferenceContext.Provider;

export function usePreferences(): PreferenceControl {
  const control = useContext(PreferenceContext);
  if (!control) throw new Error('usePreferences needs a PreferenceProvider above it');
  return control;
}

/** Keeps the choices of this browser, also for the next visit. */
export function useStoredPreferences(): PreferenceControl {
  const [preferences, setPreferences] = useState(() =>
    readPreferences(localStorage.getItem(STORAGE_KEY), window.location.search),
  );
  const change = useCallback((changed: Partial<Preferences>) => {
    setPreferences((before) => {
      const after = { ...before, ...changed };
      localStorage.setItem(STORAGE_KEY, JSON.stringify(after));
      return after;
    });
  }, []);
  return { preferences, change };
}
