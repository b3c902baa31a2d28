import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../src/lists/list.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;
beforeAll(async () => {
  teams = await openLocalTeams();
  await teams.sitDown(me, '/chat/tab?focus=RVB');
  await teams.tab().getByText('19 van 25 getoond').waitFor();
});
afterAll(() => teams?.stop());

const me = 'Aïsha El Amrani';
const other = "Noëlle van 't Hoff";
const items = '/api/projects/RVB/lists/Actions/items';

async function stored(id: number): Promise<Item> {
  const answer = await teams.world.api<ItemsAnswer>(other, 'GET', items);
  const item = answer.body.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no action ${id}`);
  return item;
}

async function changeElsewhere(id: number, changes: object): Promise<void> {
  const { etag } = await stored(id);
  const answer = await teams.world.api<ItemAnswer>(other, 'PATCH', `${items}/${id}`, { etag, changes });
  expect(answer.status).toBe(200);
}

const row = (id: number) =>
  teams
    .tab()
    .getByRole('row')
    .filter({ has: teams.tab().getByRole('button', { name: `A${id} openen` }) });

const titleOf = async (id: number) => (await stored(id)).cells['Title'];

/** Both change the title of an action: the other one is first. */
async function clashOn(id: number): Promise<void> {
  const { page, tab } = teams;
  await row(id).getByRole('gridcell').first().click();
  await page.keyboard.press('F2');
  await tab().getByRole('textbox', { name: 'Actie wijzigen' }).fill('Zoals ik het typ');
  await changeElsewhere(id, { Title: 'Zoals Noëlle het typt' });
  await page.keyboard.press('Enter');
  await tab().getByText(`A${id} is intussen gewijzigd door ${other}`, { exact: true }).waitFor();
}

describe('two people who change the same cell', () => {
  test('see both values, hear of it in words; the own value is kept, stored only when it is chosen', async () => {
    const { tab } = teams;
    await clashOn(5);
    expect(await tab().locator('dt').allTextContents()).toEqual(['Actie · Jouw waarde', `Actie · Waarde van ${other}`]);
    expect(await tab().locator('dd').allTextContents()).toEqual(['Zoals ik het typ', 'Zoals Noëlle het typt']);
    expect(await row(5).getByRole('gridcell').first().textContent()).toContain('Zoals ik het typ');
    await row(5).getByRole('img', { name: 'Iemand anders was eerder' }).waitFor();
    await tab().getByRole('status').filter({ hasText: 'Iemand anders was eerder' }).waitFor();
    await tab()
      .getByRole('status')
      .filter({ hasText: /A5 is intussen gewijzigd .* Kies welke waarde blijft/ })
      .waitFor({ state: 'attached' });
    expect(await titleOf(5)).toBe('Zoals Noëlle het typt');
    await tab().getByRole('button', { name: 'Gebruik mijn waarde' }).click();
    await tab().getByText('Opgeslagen').waitFor();
    expect(await titleOf(5)).toBe('Zoals ik het typ');
    expect(await tab().locator('dd').count()).toBe(0);
    expect(await tab().locator('[role="gridcell"]:focus').textContent()).toContain('Zoals ik het typ');
  });

  test('do not decide it by typing on: the other value stays until one is chosen', async () => {
    const { page, tab } = teams;
    await clashOn(11);
    await row(11).getByRole('gridcell').first().click();
    await page.keyboard.press('F2');
    await tab().getByRole('textbox', { name: 'Actie wijzigen' }).fill('Zoals ik verder typ');
    await page.keyboard.press('Enter');
    await tab().locator('dd').getByText('Zoals ik verder typ').waitFor();
    expect(await titleOf(11)).toBe('Zoals Noëlle het typt');
    await tab()
      .getByRole('button', { name: `Houd die van ${other}` })
      .click();
    await row(11).getByText('Zoals Noëlle het typt').waitFor();
  });

  test('keep the value of the other by choosing that', async () => {
    const { tab } = teams;
    await clashOn(13);
    await tab()
      .getByRole('button', { name: `Houd die van ${other}` })
      .click();
    await row(13).getByText('Zoals Noëlle het typt').waitFor();
    expect(await tab().locator('dd').count()).toBe(0);
    expect(await titleOf(13)).toBe('Zoals Noëlle het typt');
  });
});

test('steps that somebody ticks while they are being edited are not overwritten', async () => {
  const { tab } = teams;
  await changeElsewhere(15, { Steps: '[ ] Bellen\n[ ] Mailen' });
  await row(15).getByRole('button', { name: 'A15 openen' }).click();
  const panel = tab().getByRole('dialog');
  await panel.getByRole('checkbox', { name: 'Mailen' }).waitFor();
  await panel.getByRole('button', { name: 'Stappen wijzigen' }).click();
  await panel.getByRole('textbox', { name: 'Stap 1' }).fill('Opbellen');
  await changeElsewhere(15, { Steps: '[ ] Bellen\n[x] Mailen' });
  await panel.getByRole('button', { name: 'Opslaan' }).click();
  await tab().getByText(`A15 is intussen gewijzigd door ${other}`, { exact: true }).first().waitFor();
  expect((await stored(15)).cells['Steps']).toBe('[ ] Bellen\n[x] Mailen');
  await panel
    .getByRole('button', { name: `Houd die van ${other}` })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Sluiten' }).click();
});

test('two people who change different cells of one row both get what they typed, without a question', async () => {
  const { page, tab } = teams;
  await row(7).getByRole('gridcell').first().click();
  await page.keyboard.press('F2');
  await tab().getByRole('textbox', { name: 'Actie wijzigen' }).fill('Kapvergunning indienen bij het loket');
  await changeElsewhere(7, { Priority: 'High' });
  await page.keyboard.press('Enter');
  await tab().getByText('Opgeslagen').waitFor();
  await row(7).getByText('Hoog').waitFor();
  await row(7).getByText('Kapvergunning indienen bij het loket').waitFor();
  expect(await tab().locator('dd').count()).toBe(0);
  expect((await stored(7)).cells).toMatchObject({ Title: 'Kapvergunning indienen bij het loket', Priority: 'High' });
});

describe('undo', () => {
  const rename = async (id: number): Promise<void> => {
    const { page, tab } = teams;
    await row(id).getByRole('gridcell').first().click();
    await page.keyboard.press('F2');
    await tab().getByRole('textbox', { name: 'Actie wijzigen' }).fill('Een vergissing');
    await page.keyboard.press('Enter');
    await tab().getByText('Opgeslagen').waitFor();
  };

  test('puts the old value back in the grid, in SharePoint, with the focus on what it says', async () => {
    const { tab } = teams;
    const before = await titleOf(10);
    await rename(10);
    await tab().getByRole('button', { name: 'Ongedaan maken' }).click();
    await tab().getByText('Ongedaan gemaakt').waitFor();
    expect(await titleOf(10)).toBe(before);
    await row(10).getByText(String(before)).waitFor();
    expect(await tab().locator('output:focus').textContent()).toContain('Ongedaan gemaakt');
  });

  test('after somebody else wrote overwrites nothing and says who it was', async () => {
    const { tab } = teams;
    await rename(14);
    await changeElsewhere(14, { Title: 'Van Noëlle' });
    await tab().getByRole('button', { name: 'Ongedaan maken' }).click();
    await tab().getByText(`A14 is daarna gewijzigd door ${other}. Er is niets teruggezet.`).waitFor();
    await row(14).getByText('Van Noëlle').waitFor();
    expect(await titleOf(14)).toBe('Van Noëlle');
  });
});
