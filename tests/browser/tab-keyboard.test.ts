import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import { type LocalTeams, openLocalTeams } from './local-teams.ts';

let teams: LocalTeams;
beforeAll(async () => {
  teams = await openLocalTeams();
});
afterAll(() => teams?.stop());

const me = 'Aïsha El Amrani';

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await teams.page.keyboard.press(key);
}

const focused = () => teams.tab().locator(':focus');
const focusedText = async (): Promise<string> => (await focused().textContent()) ?? '';

/** Presses a key until what has the focus fits; fails when it takes more steps than a person would take. */
async function pressUntil(key: string, fits: string, most: number): Promise<void> {
  const wanted = teams.tab().locator(`:focus${fits}`);
  for (let step = 0; step <= most; step += 1) {
    if ((await wanted.count()) > 0) return;
    await press(key);
  }
  throw new Error(`${most} times ${key} does not reach ${fits}: the focus is on ${await focusedText()}`);
}

async function titleOf(id: number): Promise<unknown> {
  const answer = await teams.world.api<ItemsAnswer>(me, 'GET', '/api/projects/RVB/lists/Actions/items');
  return answer.body.items.find((item) => item.id === id)?.cells['Title'];
}

/** Goes by Tab from the top of the tab to the names of the columns. */
const reachGrid = () => pressUntil('Tab', '[role="columnheader"] button, [role="columnheader"] :focus', 12);

beforeEach(async () => {
  const { page, tab } = teams;
  await teams.sitDown(me, '/chat/tab?focus=RVB');
  await tab().getByText('19 van 25 getoond').waitFor();
  await page.locator('iframe').focus();
});

describe('with the keyboard only', () => {
  test('a cell is reached, edited with F2, stored with Enter; the focus comes back to it', async () => {
    await reachGrid();
    await press('ArrowDown', 'ArrowDown');
    expect(await focusedText()).toContain('Proefsleuven graven Eikenlaan');
    await press('F2');
    await expect.poll(() => focused().inputValue()).toBe('Proefsleuven graven Eikenlaan');
    await press('End', '!', 'Enter');
    await teams.tab().getByText('Opgeslagen').waitFor();
    expect(await titleOf(5)).toBe('Proefsleuven graven Eikenlaan!');
    expect(await focusedText()).toContain('Proefsleuven graven Eikenlaan!');
    await press('ArrowDown');
    expect(await focusedText()).toContain('Prognose kosten grondsanering bijwerken');
  });

  test('Escape lets an edit go, the old value stands, the focus stays', async () => {
    await reachGrid();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(() => focused().inputValue()).toBe('Prognose kosten grondsanering bijwerken');
    await teams.page.keyboard.type('Weg ermee');
    await press('Escape');
    await expect.poll(focusedText).toContain('Prognose kosten grondsanering bijwerken');
    expect(await titleOf(9)).toBe('Prognose kosten grondsanering bijwerken');
  });

  test('Tab keeps what was typed and goes on to the next cell', async () => {
    await reachGrid();
    await press('ArrowDown', 'F2');
    await expect.poll(() => focused().inputValue()).toContain('Verlegschema');
    await press('End', '!', 'Tab');
    await expect.poll(focusedText).toContain('Sjoerd Bruinsma');
    await expect.poll(() => titleOf(19)).toBe('Verlegschema gas en water vaststellen!');
  });

  test('the ends of the grid are one key away, the grid is left with one Tab', async () => {
    await reachGrid();
    await press('Control+End');
    await expect.poll(() => focused().getAttribute('aria-colindex')).not.toBe('2');
    await press('Control+Home');
    await expect.poll(focusedText).toContain('Nr.');
    await press('Shift+Tab');
    await expect.poll(focusedText).toContain('Actie toevoegen');
  });

  test('a column is sorted from its own menu, with the focus back on its name', async () => {
    const { tab } = teams;
    await reachGrid();
    await press('ArrowRight', 'ArrowRight');
    expect(await focusedText()).toContain('Streefdatum');
    await press('Enter');
    await expect.poll(focusedText).toBe('Oplopend sorteren');
    await press('Tab');
    await press('Enter');
    await expect.poll(() => tab().getByRole('rowheader').first().textContent()).not.toBe('A19');
    expect(await tab().getByRole('columnheader', { name: 'Streefdatum' }).getAttribute('aria-sort')).toBe('descending');
    await expect.poll(focusedText).toContain('Streefdatum');
  });

  test('a filter is set with Space and says how many rows are left', async () => {
    const { tab } = teams;
    await reachGrid();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await expect.poll(focusedText).toBe('Oplopend sorteren');
    await pressUntil('Tab', '[type="checkbox"]', 4);
    await press('Space', 'Escape');
    await tab().getByRole('columnheader', { name: 'Status' }).getByRole('img', { name: 'gefilterd' }).waitFor();
    await expect.poll(focusedText).toContain('Status');
    const shown = await tab().getByRole('rowheader').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(19);
    await tab().getByText(`${shown} van 25 getoond`).waitFor();
    await tab()
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${shown} acties?$`) })
      .waitFor({ state: 'attached' });
  });

  test('an action is opened by its number, changed in its panel; the focus comes back twice', async () => {
    const { page, tab } = teams;
    await reachGrid();
    await press('ArrowDown', 'ArrowLeft', 'Enter');
    await tab().getByRole('heading', { name: /^A19 / }).waitFor();
    await expect.poll(() => focused().getAttribute('aria-label')).toBe('Sluiten');
    await pressUntil('Tab', '[aria-label="Omschrijving wijzigen"]', 6);
    await press('Enter');
    await expect.poll(() => focused().getAttribute('class')).toContain('Textarea');
    await page.keyboard.type('Wacht op Enexis. ');
    await press('Tab', 'Enter');
    await expect.poll(() => focused().getAttribute('aria-label')).toBe('Omschrijving wijzigen');
    await press('Escape');
    await expect.poll(focusedText).toBe('A19');
  });

  test('an action is added: the form opens in its first field, afterwards the focus is back on the button', async () => {
    const { page, tab } = teams;
    await pressUntil('Tab', ':has-text("Actie toevoegen")', 10);
    await press('Enter');
    await tab().getByRole('heading', { name: 'Nieuwe actie' }).waitFor();
    await expect.poll(() => tab().getByRole('textbox', { name: 'Actie', exact: true }).and(focused()).count()).toBe(1);
    await press('Enter');
    await expect.poll(() => focused().getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('Sleutels van de keet ophalen');
    await press('Enter');
    await tab()
      .getByRole('status')
      .filter({ hasText: /^A\d+ is toegevoegd$/ })
      .waitFor({ state: 'attached' });
    await tab().getByRole('gridcell', { name: 'Sleutels van de keet ophalen' }).waitFor();
    await expect.poll(focusedText).toContain('Actie toevoegen');
  });
});
