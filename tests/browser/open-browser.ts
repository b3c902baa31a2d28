import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Browsers that an operating system or a person may have installed. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

// A browser of a test machine: no sandbox for root, no graphics card, no talk with its maker.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** A Chromium: the one that npm brought on 64-bit Linux, else one that is installed. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Its own arguments would switch off what keeps frames of two origins apart, so they are left out.
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args: quiet });
  }
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No browser found: install Chromium or Google Chrome.');
  return chromium.launch({ executablePath, args: quiet });
}
