import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemsAnswer, ShownItem } from '../../src/tab-api/item.ts';
import { isInSight } from './in-sight.ts';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;
beforeAll(async () => {
  teams = await openLocalTeams();
});
afterAll(() => teams?.stop());

const support = 'Aïsha El Amrani';
const manager = "Noëlle van 't Hoff";

const items = (list: string): string => `/api/projects/RVB/lists/${list}/items`;
const button = (name: string | RegExp) => teams.tab().getByRole('button', { name, exact: true });

async function row(list: string, id: number): Promise<ShownItem> {
  const { body } = await teams.world.api<ItemsAnswer>(manager, 'GET', items(list));
  const found = body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${list} ${id} is missing`);
  return found;
}

async function setSteps(id: number, Steps: string): Promise<void> {
  const { etag } = await row('Actions', id);
  await teams.world.api(support, 'PATCH', `${items('Actions')}/${id}`, { etag, changes: { Steps } });
}

const openPanel = async (person: string, place: string, heading: RegExp): Promise<void> => {
  await teams.sitDown(person, `/chat/tab?focus=${encodeURIComponent(place)}`);
  await teams.tab().getByRole('heading', { name: heading }).waitFor();
};

describe('the steps of an action', () => {
  test('the last one ticked finishes it; what follows is said in the panel and taken back there', async () => {
    const { tab } = teams;
    await setSteps(8, '[x] Bestek nalezen\n[ ] Bestek aanpassen');
    await openPanel(support, 'RVB/Actions/8', /^A8 /);
    await tab().getByRole('checkbox', { name: 'Bestek aanpassen' }).click();
    await tab().getByText('Alle stappen zijn klaar. Daarom staat de actie op Afgerond.').waitFor();
    await tab().getByText("Bericht naar Renée d'Hont").waitFor();
    const line = tab().getByText('B6 staat nu op Afgerond: alle gekoppelde acties zijn klaar.');
    await line.waitFor();
    expect((await row('Decisions', 6)).cells['ExecutionStatus']).toBe('Done');
    await button(/^Ongedaan maken: B6 /).click();
    await tab().getByText('Ongedaan gemaakt').waitFor();
    expect((await row('Decisions', 6)).cells['ExecutionStatus']).toBe('InProgress');
    expect((await row('Actions', 8)).cells['ActionStatus']).toBe('Done');
    await button('Melding sluiten').click();
    await line.waitFor({ state: 'detached' });
  });

  test('are added, put in another order, renamed and removed with the keyboard', async () => {
    const { tab, page } = teams;
    await setSteps(10, '[x] Bellen\n[ ] Mailen');
    await openPanel(support, 'RVB/Actions/10', /^A10 /);
    await tab().getByRole('textbox', { name: 'Stap toevoegen' }).focus();
    await page.keyboard.type('Plannen');
    await page.keyboard.press('Enter');
    await tab().getByRole('checkbox', { name: 'Plannen' }).waitFor();
    await tab().getByText('Opgeslagen').waitFor();
    await button('Stappen wijzigen').press('Enter');
    await button('Plannen omhoog').press('Enter');
    expect(await tab().locator(':focus').getAttribute('aria-label')).toBe('Plannen omhoog');
    await tab().getByRole('textbox', { name: 'Stap 3' }).fill('Mail sturen');
    await button('Bellen weghalen').press('Enter');
    expect(await tab().locator(':focus').inputValue()).toBe('Plannen');
    await page.keyboard.press('Enter');
    await tab().getByRole('checkbox', { name: 'Mail sturen' }).waitFor();
    await expect.poll(async () => (await row('Actions', 10)).cells['Steps']).toBe('[ ] Plannen\n[ ] Mail sturen');
  });

  test('stand as a count in the grid, where their cell says how to change them', async () => {
    const { tab, page } = teams;
    await page.setViewportSize({ width: 1800, height: 900 });
    await teams.sitDown(support, '/chat/tab?focus=RVB');
    const cell = tab()
      .getByRole('gridcell')
      .filter({ has: tab().getByRole('img', { name: '0 van 2 stappen klaar' }) });
    await cell.waitFor();
    expect(await cell.textContent()).toBe('0/2');
    expect(await cell.getAttribute('aria-description')).toBe('Open A10 om dit aan te vullen.');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('are ticked on the card of a phone, with room for a finger', async () => {
    const { tab, page } = teams;
    await page.setViewportSize({ width: 360, height: 740 });
    await teams.sitDown(support, '/chat/tab?focus=RVB');
    const step = tab().getByRole('checkbox', { name: 'Plannen' });
    await step.waitFor();
    const target = await tab().getByText('Plannen', { exact: true }).boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
    await tab().getByText('Plannen', { exact: true }).click();
    await expect.poll(async () => (await row('Actions', 10)).cells['Steps']).toBe('[x] Plannen\n[ ] Mail sturen');
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

test('a note is added under the others, signed; what stood there cannot be changed', async () => {
  const { tab } = teams;
  await openPanel(support, 'RVB/Actions/8', /^A8 /);
  await tab().getByRole('textbox', { name: 'Notitie toevoegen' }).fill('Renée kijkt maandag mee');
  await button('Notitie toevoegen').click();
  const notes = tab().getByRole('list', { name: 'Voortgang' }).getByRole('listitem');
  await expect.poll(() => notes.last().textContent()).toBe(`ma 23 nov 2026 · ${support}Renée kijkt maandag mee`);
  expect(await notes.first().textContent()).toContain('automatisch: alle stappen afgerond');
  expect(await button('Voortgang wijzigen').count()).toBe(0);
});

test('the project manager puts back a decision that was recorded wrongly, with a reason', async () => {
  const { tab } = teams;
  const b9 = await row('Decisions', 9);
  const changes = { DecisionStatus: 'Taken', DecidedBy: 'Wilma Schütte', Rationale: 'De post onvoorzien is hiervoor' };
  await teams.world.api(support, 'PATCH', `${items('Decisions')}/9`, { etag: b9.etag, changes });
  await openPanel(manager, 'RVB/Decisions/9', /^B9 /);
  await button('Status wijzigen').click();
  await tab().getByRole('combobox', { name: 'Status' }).click();
  await tab().getByRole('option', { name: 'Terugzetten naar Voorgesteld' }).click();
  await tab()
    .getByText('Het besluit staat weer open. Besloten door en Datum besluit worden leeg. De uitvoering vervalt.')
    .waitFor();
  await tab().getByRole('textbox', { name: 'Reden' }).fill('de stuurgroep beslist donderdag');
  await button('Opslaan').click();
  await tab().getByText('teruggezet naar Voorgesteld: de stuurgroep beslist donderdag').waitFor();
  expect((await row('Decisions', 9)).cells).toMatchObject({ DecisionStatus: 'Proposed' });
});

test('whoever withdraws a decision that was taken says why and by which body, with the keyboard', async () => {
  const { tab, page } = teams;
  await openPanel(support, 'RVB/Decisions/3', /^B3 /);
  await button('Status wijzigen').click();
  await tab().getByRole('combobox', { name: 'Status' }).click();
  await tab().getByRole('option', { name: 'Ingetrokken' }).click();
  await button('Opslaan').click();
  const body = tab().getByRole('combobox', { name: 'Wie trekt het in?' });
  await expect.poll(() => body.inputValue()).toBe('Stuurgroep');
  await body.focus();
  await page.keyboard.press('ArrowDown');
  await tab().getByRole('option', { name: 'Stuurgroep' }).waitFor();
  const offered = await tab().getByRole('option').allTextContents();
  expect([offered[0], offered.at(-1), offered.length]).toEqual(['Stuurgroep', 'Gemeenteraad', 6]);
  await page.keyboard.type('raad');
  await expect.poll(() => tab().getByRole('option').allTextContents()).toEqual(['Gemeenteraad']);
  expect(await button('Opslaan').isDisabled()).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => body.inputValue()).toBe('Gemeenteraad');
  await tab().getByRole('textbox', { name: 'Reden' }).focus();
  await page.keyboard.type('Het krediet is op');
  await button('Opslaan').press('Enter');
  await tab().getByText('ingetrokken door Gemeenteraad: Het krediet is op').waitFor();
  expect((await row('Decisions', 3)).cells).toMatchObject({
    DecisionStatus: 'Withdrawn',
    DecisionLevel: 'SteeringGroup',
  });
});

test('what is asked of whoever changes something stays inside its notice on the narrowest phone', async () => {
  const { tab, page } = teams;
  await page.setViewportSize({ width: 320, height: 700 });
  await openPanel(support, 'RVB/Decisions/2', /^B2 /);
  await button('Status wijzigen').click();
  await tab().getByRole('combobox', { name: 'Status' }).click();
  await tab().getByRole('option', { name: 'Ingetrokken' }).click();
  await button('Opslaan').click();
  const notice = tab()
    .getByRole('group')
    .filter({ has: tab().getByRole('textbox', { name: 'Reden' }) });
  const end = async (place: Locator) => {
    const box = await place.boundingBox();
    return (box?.x ?? Infinity) + (box?.width ?? 0);
  };
  // The panel was scrolled down to the status: the question comes into sight by itself.
  const asks = tab().getByRole('dialog').getByText('Er is nog iets nodig');
  await expect.poll(async () => (await asks.boundingBox())?.y ?? 0).toBeGreaterThan(150);
  const room = (await end(notice)) - 8;
  const parts = [
    tab().getByRole('combobox', { name: 'Wie trekt het in?' }).locator('..'),
    tab().getByRole('textbox', { name: 'Reden' }).locator('..'),
    notice.getByRole('button', { name: 'Mijn wijziging weggooien' }),
  ];
  for (const part of parts) expect(await end(part)).toBeLessThanOrEqual(room);
  await notice.getByRole('button', { name: 'Mijn wijziging weggooien' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('a risk that occurred offers an action at it, added with the keyboard without leaving the risk', async () => {
  const { tab, page } = teams;
  const offer = button('Actie bij R2 toevoegen');
  const hasFocus = (place: Locator) => expect.poll(() => place.and(tab().locator(':focus')).count()).toBe(1);
  await openPanel(manager, 'RVB/Risks/2', /^R2 /);
  await button('Status wijzigen').click();
  await tab().getByRole('combobox', { name: 'Status' }).click();
  await tab().getByRole('option', { name: 'Opgetreden' }).click();
  await button('Opslaan').click();
  // Spil asks on which day; today stands there already.
  const day = tab().getByRole('dialog').getByLabel('Opgetreden op', { exact: true });
  await expect.poll(() => day.inputValue()).toBe('2026-11-23');
  await day.fill('2026-11-20');
  await button('Opslaan').click();
  await offer.press('Enter');
  await hasFocus(tab().getByRole('textbox', { name: 'Actie', exact: true }));
  expect(await tab().getByRole('combobox', { name: 'Risico' }).inputValue()).toMatch(/^R2 /);
  await page.keyboard.press('Escape');
  await hasFocus(offer);
  await page.keyboard.press('Enter');
  await hasFocus(tab().getByRole('textbox', { name: 'Actie', exact: true }));
  await page.keyboard.type('Pompen bijplaatsen');
  await page.keyboard.press('Enter');
  const added = await tab()
    .locator('output')
    .getByText(/^A\d+ is toegevoegd$/)
    .last()
    .textContent();
  expect((await row('Actions', Number(/\d+/.exec(added ?? '')?.[0]))).cells).toMatchObject({
    Title: 'Pompen bijplaatsen',
    RiskRef: 2,
  });
  await hasFocus(tab().locator('[aria-live]'));
  await tab().getByRole('heading', { name: /^R2 / }).waitFor();
});

test('the lights that are confirmed are those that were read, however the lists move meanwhile', async () => {
  const { tab, world } = teams;
  await teams.sitDown(manager, '/chat/tab?focus=RVB');
  await tab().getByRole('tab', { name: 'GROTIK' }).click();
  await button('GROTIK vaststellen').click();
  const time = tab().getByRole('radiogroup', { name: 'Stoplicht Tijd' });
  await time.getByRole('radio', { name: 'oranje' }).waitFor();
  const explained = tab().getByRole('group', { name: 'Tijd' }).getByRole('textbox', { name: 'Toelichting' });
  const read = await explained.inputValue();
  for (const id of [5, 9, 19]) {
    const { etag } = await row('Actions', id);
    await world.api(support, 'PATCH', `${items('Actions')}/${id}`, { etag, changes: { ActionStatus: 'Done' } });
  }
  await world.api(support, 'GET', '/api/projects/RVB/grotik');
  await teams.page.waitForTimeout(3000);
  expect(await explained.inputValue()).toBe(read);
  await button('Vaststellen').click();
  const moved = tab()
    .getByRole('dialog')
    .getByText(/De gegevens zijn gewijzigd sinds/);
  await moved.waitFor();
  await expect.poll(() => explained.inputValue()).not.toBe(read);
  // Wherever somebody was in the form.
  await expect.poll(() => isInSight(moved)).toBe(true);
});
