import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;

beforeAll(async () => {
  teams = await openLocalTeams({ now: '2026-11-23T07:45' });
});

afterAll(() => teams?.stop());

interface Versions {
  readonly versions: readonly { readonly by: string; readonly cells: Readonly<Record<string, unknown>> }[];
}

const newestVersion = async (item: number) => {
  const path = `/api/projects/RVB/lists/Actions/items/${item}/versions`;
  return (await teams.world.api<Versions>('Aïsha El Amrani', 'GET', path)).body.versions[0];
};

test('the support professional opens the tab and sees the open actions', async () => {
  const { page, tab } = teams;
  await teams.sitDown('Aïsha El Amrani');
  await page.getByRole('tab', { name: 'Spil' }).click();
  await tab().getByRole('tab', { name: 'Acties' }).waitFor();
  await tab().getByText('19 van 25 getoond').waitFor();
});

test('a title is edited in place, and SharePoint tells who did it', async () => {
  const { page, tab } = teams;
  await tab()
    .getByRole('gridcell', { name: /Proefsleuven graven Eikenlaan/ })
    .click();
  await page.keyboard.press('Enter');
  await tab().getByRole('textbox', { name: /Actie/ }).fill('Proefsleuven graven in de Eikenlaan');
  await page.keyboard.press('Enter');
  await tab().getByText('Proefsleuven graven in de Eikenlaan').first().waitFor();
  await expect
    .poll(() => newestVersion(5))
    .toMatchObject({ by: { name: 'Aïsha El Amrani' }, cells: { Title: 'Proefsleuven graven in de Eikenlaan' } });
});

test('a change that somebody else makes appears without reloading', async () => {
  const path = '/api/projects/RVB/lists/Actions/items';
  const read = await teams.world.api<{ items: { id: number; etag: string }[] }>("Renée d'Hont", 'GET', path);
  const etag = read.body.items.find(({ id }) => id === 12)?.etag;
  const changes = { Title: 'Offerte bodemonderzoek nog eens checken' };
  const changed = await teams.world.api("Renée d'Hont", 'PATCH', `${path}/12`, { etag, changes });
  expect(changed.status).toBe(200);
  await teams.tab().getByText('Offerte bodemonderzoek nog eens checken').first().waitFor();
});

test('a sentence in the channel finishes an action, a button takes it back', async () => {
  const { page } = teams;
  await page.getByRole('tab', { name: 'Berichten' }).click();
  await teams.say('@Spil A20 is klaar');
  await page.getByText('A20 is afgerond').waitFor();
  expect(await newestVersion(20)).toMatchObject({ by: { name: 'Aïsha El Amrani' }, cells: { ActionStatus: 'Done' } });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText('A20 is teruggezet').waitFor();
  expect(await newestVersion(20)).toMatchObject({ cells: { ActionStatus: 'InProgress' } });
});

test('when the clock moves past half past eight, the reminders arrive', async () => {
  const { page, world } = teams;
  expect(await world.reached()).toEqual([]);
  await teams.sitDown("Renée d'Hont", '/chat/posts');
  await page.getByRole('button', { name: /23 nov/ }).click();
  await page.getByRole('button', { name: '+1 uur' }).click();
  await page.getByText(/Hoi Renée/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(/A12 Offerte bodemonderzoek nog eens checken/).waitFor();
  expect(await world.reached('chat')).toContain('reminder Björn Özdemir');
});

test('the reminder itself finishes the action', async () => {
  const { page } = teams;
  await page.getByRole('button', { name: 'Afgerond' }).click();
  await page.getByText('A12 is afgerond').waitFor();
  expect(await newestVersion(12)).toMatchObject({ by: { name: "Renée d'Hont" }, cells: { ActionStatus: 'Done' } });
});

test('the project manager reads the digest in the mail and confirms GROTIK in the chat', async () => {
  const { page, world } = teams;
  await teams.sitDown("Noëlle van 't Hoff", '/mail');
  await page.getByText(/Weekbericht Rioolvervanging/).click();
  await page.getByText(/Vraagt een keuze van jou/).waitFor();
  await teams.sitDown("Noëlle van 't Hoff", '/chat/posts');
  const confirm = page.getByRole('button', { name: 'GROTIK vaststellen' });
  await confirm.click();
  // A12 was finished after the digest: that is said, with the lights of now, before anything is confirmed.
  await page
    .getByText('De gegevens zijn gewijzigd sinds maandag 23 november 2026, 08:30 uur', { exact: false })
    .first()
    .waitFor();
  await confirm.last().click();
  await page
    .getByText(/Vastgesteld door Noëlle/)
    .first()
    .waitFor();
  const board = await world.api<{ aspects: { confirmState: string; confirmedBy: string }[] }>(
    "Noëlle van 't Hoff",
    'GET',
    '/api/projects/RVB/grotik',
  );
  expect(board.body.aspects.map(({ confirmState, confirmedBy }) => `${confirmState} ${confirmedBy}`)).toEqual(
    Array.from({ length: 6 }, () => "Confirmed Noëlle van 't Hoff"),
  );
});

test('somebody without access gets a clear page and no data', async () => {
  const { page, tab, world } = teams;
  await teams.sitDown('Lotte Pruis', '/chat/tab');
  await tab().getByText('Je hebt nog geen projecten').first().waitFor();
  expect(await tab().getByText('Proefsleuven').count()).toBe(0);
  expect(await page.getByText('Rioolvervanging').count()).toBe(0);
  expect((await world.api('Lotte Pruis', 'GET', '/api/projects/RVB')).status).toBe(403);
});

test('a visitor of the site may read everything and change nothing', async () => {
  const { tab } = teams;
  await teams.sitDown('Jan-Pieter Çelik', '/chat/tab');
  await tab().getByText('Rioolvervanging Bomenbuurt').first().click();
  await tab().getByText('Verlegschema gas en water').first().waitFor();
  expect(await tab().getByRole('button', { name: 'Actie toevoegen' }).count()).toBe(0);
});
