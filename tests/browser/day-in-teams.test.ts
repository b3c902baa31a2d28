import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SpilWorld, startSpilWorld } from '../stories/spil-world.ts';
import { openBrowser } from './open-browser.ts';

let world: SpilWorld;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T08:15' });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  page.setDefaultTimeout(20_000);
  await page.goto(world.m365.origin);
});

afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

const tab = (): FrameLocator => page.frameLocator('iframe');

const openSpilTab = async (): Promise<void> => {
  await page.getByRole('tab', { name: 'Spil' }).click();
  await tab().getByRole('tab', { name: 'Acties' }).waitFor();
};

test('the support professional opens the tab and sees the open actions', async () => {
  await openSpilTab();
  await tab().getByText('Verlegschema gas en water').first().waitFor();
  expect(await tab().getByText('19 van 25 getoond').count()).toBe(1);
});
