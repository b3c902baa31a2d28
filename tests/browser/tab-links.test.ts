import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;
beforeAll(async () => {
  teams = await openLocalTeams({ now: '2026-11-23T08:00' });
});
afterAll(() => teams?.stop());

const support = 'Aïsha El Amrani';
const manager = "Noëlle van 't Hoff";

describe('a link on a card of the bot', () => {
  test('to an action opens the tab of its project with that action', async () => {
    const { page, tab } = teams;
    await teams.sitDown(support, '/chat/posts');
    await teams.say('toon A7');
    await page.getByRole('link', { name: 'Open in tabblad' }).last().click();
    await tab().getByRole('heading', { name: /^A7 / }).waitFor();
    await tab().getByText('Rioolvervanging Bomenbuurt, Lindemeer').first().waitFor();
  });

  test('on the weekly digest opens the GROTIK board of its project', async () => {
    const { page, tab, world } = teams;
    await world.moveTo('2026-11-23T08:31');
    await teams.sitDown(manager, '/chat/posts');
    await page.getByRole('link', { name: 'Open in tabblad' }).last().click();
    await tab().getByRole('heading', { name: 'Geld' }).waitFor();
    expect(await tab().getByRole('tab', { name: 'GROTIK' }).getAttribute('aria-selected')).toBe('true');
  });

  test('to an item that is gone says so', async () => {
    await teams.sitDown(support, `/chat/tab?focus=${encodeURIComponent('RVB/Actions/999')}`);
    await teams
      .tab()
      .getByText(/^A999 bestaat niet of is verwijderd/)
      .waitFor();
  });

  test('to a project that is not there says so, with the way to all projects', async () => {
    const { tab } = teams;
    await teams.sitDown(support, '/chat/tab?focus=NIETS');
    await tab().getByText('Dit project is niet bekend').waitFor();
    await tab().getByRole('button', { name: 'Naar alle projecten' }).click();
    await tab().getByRole('heading', { name: 'Kies een project' }).waitFor();
  });
});
