import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;
beforeAll(async () => {
  teams = await openLocalTeams();
});
afterAll(() => teams?.stop());

const manager = "Noëlle van 't Hoff";
const themes = ['light', 'dark', 'contrast'] as const;
const widths = [1280, 390] as const;

// Fluent's focus helpers: hidden from readers, reached for an instant only while Tab passes.
const focusHelper = '[data-tabster-dummy]';

/** What axe finds, one line each. A theme changes nothing but colours: only the first one is looked at for the rest. */
async function findings(theme: string, width: number): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: teams.page })
    .options({ resultTypes: ['violations'], preload: false })
    .exclude(focusHelper)
    .exclude(['iframe', focusHelper]);
  const { violations } = await (theme === themes[0] ? axe : axe.withRules(['color-contrast'])).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${theme} ${width} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

async function chooseTheme(index: number): Promise<void> {
  const { page } = teams;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^(Instellingen|Settings)/ }).click();
  await page.getByRole('menuitemradio').nth(index).click();
  await page.keyboard.press('Escape');
}

/** Colours fade from one theme to the next: what axe sees halfway is nothing that anybody reads. */
const standstill = (): Promise<unknown> =>
  Promise.all(
    teams.page.frames().map((frame) =>
      frame.evaluate(() => {
        const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
        return Promise.allSettled(ending.map((one) => one.finished)).then(() => undefined);
      }),
    ),
  );

/** All findings on what the page shows now: three themes, wide and as on a phone. */
async function findingsInAllLooks(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const [index, theme] of themes.entries()) {
    await chooseTheme(index);
    for (const width of widths) {
      await teams.page.setViewportSize({ width, height: 800 });
      await standstill();
      all.push(...(await findings(theme, width)));
    }
  }
  await teams.page.setViewportSize({ width: 1280, height: 800 });
  return all;
}

const openTab = (lang: string, place: string) =>
  teams.sitDown(manager, `/chat/tab?focus=${encodeURIComponent(place)}`, { lang });

describe.each([
  { lang: 'nl', question: 'mijn acties' },
  { lang: 'en', question: 'my actions' },
])('without a finding in $lang, in every theme, wide and narrow:', ({ lang, question }) => {
  test('the chat with cards', async () => {
    await teams.sitDown(manager, '/chat/posts', { lang });
    const box = teams.page.getByRole('textbox', { name: /Spil/ });
    await box.fill(question);
    await box.press('Enter');
    await teams.page.locator('.ac-adaptiveCard').last().waitFor();
    expect(await findingsInAllLooks()).toEqual([]);
  });

  test('the actions in the tab', async () => {
    await openTab(lang, 'RVB/Actions');
    await teams.tab().getByRole('rowheader').first().waitFor();
    expect(await findingsInAllLooks()).toEqual([]);
  });

  test('the panel of an action', async () => {
    await openTab(lang, 'RVB/Actions/5');
    await teams.tab().getByRole('heading', { name: /^A5 / }).waitFor();
    expect(await findingsInAllLooks()).toEqual([]);
  });

  test('the GROTIK board', async () => {
    await openTab(lang, 'RVB/Grotik');
    await teams.tab().getByRole('listitem').nth(5).waitFor();
    expect(await findingsInAllLooks()).toEqual([]);
  });
});

/** What ends beyond the right side of the tab, where the page hides it; a strip that scrolls by itself may. */
// Fluent keeps the cross of an empty search box out of sight there.
async function stickingOut(): Promise<readonly string[]> {
  return teams
    .tab()
    .locator('main *:not(.fui-SearchBox__dismiss, .fui-SearchBox__dismiss *)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          const scrolls = (one: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
          const above = (one: Element): Element[] =>
            one.parentElement === null ? [] : [one.parentElement, ...above(one.parentElement)];
          const isInStrip = above(element).some(
            (one) => scrolls(one) && one.scrollWidth > one.clientWidth && one.clientHeight < 80,
          );
          return width > 1 && right > innerWidth + 1 && !isInStrip;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
}

describe('on a phone', () => {
  test.each([320, 390])('of %i pixels nothing sticks out sideways', async (width) => {
    const { page, tab } = teams;
    await page.setViewportSize({ width, height: 720 });
    await openTab('nl', 'RVB');
    await tab().getByRole('listitem').first().waitFor();
    for (const board of ['Acties', "Risico's", 'Besluiten', 'GROTIK']) {
      await tab().getByRole('tab', { name: board }).click();
      await tab().getByRole('listitem').first().waitFor();
      expect(await stickingOut(), board).toEqual([]);
    }
  });

  test('a light carries its word and a symbol', async () => {
    await openTab('nl', 'RVB/Grotik');
    const lights = teams.tab().getByText(/^(groen|oranje|rood|grijs)$/i);
    await lights.first().waitFor();
    expect(await lights.count()).toBeGreaterThanOrEqual(6);
    for (const light of await lights.all()) {
      expect(await light.locator('xpath=ancestor-or-self::*[.//*[name()="svg"]][1]').locator('svg').count()).toBe(1);
    }
  });
});
