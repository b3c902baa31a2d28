import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInSight } from './in-sight.ts';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;
beforeAll(async () => {
  teams = await openLocalTeams();
  await teams.sitDown(support, '/chat/tab?focus=RVB');
  await teams.tab().getByRole('rowheader').first().waitFor();
});
afterAll(() => teams?.stop());

const support = 'Aïsha El Amrani';

const numbers = (): Promise<string[]> => teams.tab().getByRole('rowheader').allTextContents();
const column = (name: string) => teams.tab().getByRole('columnheader', { name });
const open = (name: string) => teams.tab().getByRole('button', { name, exact: true });

async function choose(columnName: string, choice: string): Promise<void> {
  await column(columnName).getByRole('button').click();
  await teams.tab().getByText(choice, { exact: true }).last().click();
}

describe('the list of actions', () => {
  test('opens with what is open, earliest date first', async () => {
    await teams.tab().getByText('19 van 25 getoond').waitFor();
    await expect.poll(async () => (await numbers()).slice(0, 4)).toEqual(['A19', 'A5', 'A9', 'A10']);
    expect(await column('Streefdatum').getAttribute('aria-sort')).toBe('ascending');
  });

  test('is sorted the other way round by its date', async () => {
    const earliestFirst = await numbers();
    await choose('Streefdatum', 'Aflopend sorteren');
    await expect.poll(() => column('Streefdatum').getAttribute('aria-sort')).toBe('descending');
    // The grid moves its rows a frame after its header.
    await expect.poll(async () => (await numbers())[0]).not.toBe(earliestFirst[0]);
    await choose('Streefdatum', 'Oplopend sorteren');
    await expect.poll(numbers).toEqual(earliestFirst);
  });

  test('is narrowed to one status and widened again', async () => {
    await choose('Status', 'Wacht op derden');
    await teams.page.keyboard.press('Escape');
    await column('Status').getByRole('img', { name: 'gefilterd' }).waitFor();
    const statuses = teams.tab().getByRole('gridcell', { name: /^(Nieuw|In behandeling|Wacht op derden)$/ });
    await expect.poll(async () => new Set(await statuses.allTextContents())).toEqual(new Set(['Wacht op derden']));
    await column('Status').getByRole('button').click();
    await open('Filter wissen').click();
    await teams.tab().getByText('19 van 25 getoond').waitFor();
  });

  test('shows at one press what is late', async () => {
    const late = teams.tab().getByRole('button', { name: /^Te laat/ });
    await late.click();
    await expect.poll(numbers).toEqual(['A19', 'A5', 'A9']);
    expect(await late.getAttribute('aria-pressed')).toBe('true');
    await late.click();
    await teams.tab().getByText('19 van 25 getoond').waitFor();
  });

  test('tells in the panel of an item who changed what from what to what', async () => {
    const { tab, page } = teams;
    await open('A12 openen').click();
    await open('Prioriteit wijzigen').click();
    await tab().getByRole('combobox', { name: 'Prioriteit' }).click();
    await tab().getByRole('option', { name: 'Hoog' }).click();
    await open('Opslaan').click();
    await tab().getByRole('tab', { name: 'Geschiedenis' }).click();
    const newest = tab().getByRole('dialog').getByRole('listitem').first();
    await newest.getByText('Prioriteit: Normaal → Hoog').waitFor();
    expect(await newest.textContent()).toContain(support);
    await page.keyboard.press('Escape');
  });
});

describe('a rule that wants more', () => {
  test('asks for the reason where it says so, then stores the change', async () => {
    const { tab } = teams;
    await open('A13 openen').click();
    await open('Status wijzigen').click();
    await tab().getByRole('combobox', { name: 'Status' }).click();
    await tab().getByRole('option', { name: 'Vervallen' }).click();
    await open('Opslaan').click();
    await tab().getByText('Geef eerst een reden.', { exact: true }).first().waitFor();
    expect(await isInSight(tab().getByRole('textbox', { name: 'Reden' }))).toBe(true);
    await tab().getByRole('textbox', { name: 'Reden' }).fill('Stuurgroep is verzet');
    await open('Opslaan').click();
    await tab().getByText('Stuurgroep is verzet').first().waitFor();
    await open('Sluiten').click();
    await tab().getByText('18 van 25 getoond').waitFor();
  });
});

test('a part of the tab that does not arrive says so, and comes when it is asked again', async () => {
  const { page, tab } = teams;
  await page.route(/grotik-board/, (route) => route.abort());
  await tab().getByRole('tab', { name: 'GROTIK' }).click();
  await tab().getByText('Er ging iets mis bij Spil.').waitFor();
  await page.unroute(/grotik-board/);
  await open('Opnieuw proberen').click();
  await tab().getByRole('tab', { name: 'GROTIK' }).click();
  await tab().getByRole('heading', { name: 'Geld' }).waitFor();
});
