import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { CrashGuard } from './frame/crash-guard.tsx';
import { Frame } from './frame/frame.tsx';
import type { ThemeName } from './preferences/preferences.ts';
import { PreferenceProvider, useStoredPreferences } from './preferences/use-preferences.ts';

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

// The stack of the platform itself: nothing is loaded from elsewhere.
const FONT =
  '"Segoe UI", "Segoe UI Web (West European)", system-ui, -apple-system, Roboto, "Helvetica Neue", sans-serif';

/** The Local Teams page. */
export function App(): ReactNode {
  const control = useStoredPreferences();
  const [client] = useState(createClient);
  const { theme, language } = control.preferences;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <QueryClientProvider client={client}>
      <PreferenceProvider value={control}>
        <FluentProvider theme={{ ...THEMES[theme], fontFamilyBase: FONT }} className={`theme theme-${theme}`}>
          {/* Dialogs and menus copy the classes of the provider, so the layout has an element of its own. */}
          <div className="page">
            <CrashGuard>
              <Frame />
            </CrashGuard>
          </div>
        </FluentProvider>
      </PreferenceProvider>
    </QueryClientProvider>
  );
}

function createClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: true, staleTime: 1000 } } });
}
