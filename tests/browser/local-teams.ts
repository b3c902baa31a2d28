import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type SpilWorld, type SpilWorldOptions, startSpilWorld } from '../stories/spil-world.ts';
import { openBrowser } from './open-browser.ts';

/** Local Teams in a real browser, as one person at a time sees it. */
export interface LocalTeams {
  readonly world: SpilWorld;
  readonly page: Page;
  /** The Spil tab inside its frame. */
  tab(): FrameLocator;
  /** Sits down as somebody; `place` is the part behind the hash of the address. */
  sitDown(person: string, place?: string, look?: { theme?: string; lang?: string }): Promise<void>;
  /** Says something where the page is now. */
  say(text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function openLocalTeams(options: SpilWorldOptions = {}): Promise<LocalTeams> {
  const world = await startSpilWorld(options);
  const browser: Browser = await openBrowser();
  // A context of its own: axe opens a second page beside this one to put its findings together.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    // Nobody looks at the movement of a menu here, and every test would wait for it.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return {
    world,
    page,
    tab: () => page.frameLocator('iframe'),
    sitDown: async (person, place = '/teams', look = {}) => {
      const query = new URLSearchParams({ person, theme: 'default', lang: 'nl', ...look });
      // Only the hash would differ for a second place: an empty page in between makes it a real visit.
      await page.goto('about:blank');
      await page.goto(`${world.m365.origin}/?${query.toString()}#${place}`);
    },
    say: async (text) => {
      const box = page.getByRole('textbox', { name: /Bericht (in het kanaal|aan Spil)/ });
      await box.fill(text);
      await box.press('Enter');
    },
    stop: async () => {
      await browser.close();
      await world.stop();
    },
  };
}
