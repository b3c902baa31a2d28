import { app, authentication } from '@microsoft/teams-js';
import type { TabSettings } from '../../src/tab-api/settings.ts';
import { refused, type Result, ok } from '../../src/domain/values/result.ts';

/** Why the tab cannot start; each has its own page. */
export type StartProblem = 'no-settings' | 'outside-teams' | 'sign-in-failed';

export interface TeamsStart {
  readonly theme: string;
  readonly locale: string;
  readonly subPageId: string | undefined;
}

async function readSettings(): Promise<TabSettings | undefined> {
  try {
    const response = await fetch('/api/settings');
    return response.ok ? ((await response.json()) as TabSettings) : undefined;
  } catch {
    return undefined;
  }
}

async function initialize(origins: readonly string[]): Promise<boolean> {
  try {
    await app.initialize([...origins]);
    return true;
  } catch {
    return false;
  }
}

/** Meets the host: initialises, reads the context, proves that this person can sign in. */
export async function startInTeams(): Promise<Result<TeamsStart, StartProblem>> {
  // Without a parent window teams-js refuses at once, but only after a wait when it is framed elsewhere.
  if (window.parent === window) return refused('outside-teams');
  const settings = await readSettings();
  if (settings === undefined) return refused('no-settings');
  if (!(await initialize(settings.messageOrigins))) return refused('outside-teams');
  app.notifyAppLoaded();
  const context = await app.getContext();
  return ok({ theme: context.app.theme, locale: context.app.locale, subPageId: context.page.subPageId });
}

/** A token for our own API; undefined when the host cannot sign this person in. */
export async function readToken(): Promise<string | undefined> {
  try {
    return await authentication.getAuthToken();
  } catch {
    return undefined;
  }
}

/** Ends the host's loading indicator. */
export const tellHostReady = (): void => void app.notifySuccess();

export const onThemeChange = (listen: (theme: string) => void): void => app.registerOnThemeChangeHandler(listen);
