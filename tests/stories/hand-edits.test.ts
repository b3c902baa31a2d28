import { afterEach, expect, test } from 'vitest';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import { textOf } from './read-message.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
afterEach(() => world.stop());

const manager = "Noëlle van 't Hoff";
const jan = 'Jan Bakker';

/** Types into a cell on SharePoint's own page, where nothing is checked. */
function type(list: string, id: number, fields: Record<string, unknown>): void {
  const site = world.tenant.projects.find(({ code }) => code === 'RVB')?.siteId ?? '';
  world.m365.graph.editAsPerson(site, list, id, world.idOf(manager), fields);
}

test.each([
  [
    'a status that does not exist',
    'Actions',
    5,
    { ActionStatus: 'Bijna klaar' },
    'ActionStatus',
    'unknown-choice',
    'Bijna klaar',
  ],
  ['an emptied title', 'Actions', 5, { Title: '' }, 'Title', 'missing', ''],
  ['an emptied date', 'Actions', 5, { DueDate: '' }, 'DueDate', 'missing', ''],
  ['an emptied number', 'Risks', 2, { Probability: '' }, 'Probability', 'missing', ''],
  ['a chance of nine', 'Risks', 2, { Probability: 9 }, 'Probability', 'out-of-range', '9'],
])('%s is shown and marked', async (_, list, id, fields, column, kind, raw) => {
  world = await startSpilWorld();
  type(list, id, fields);
  const answer = await world.api<ItemsAnswer>(jan, 'GET', `/api/projects/RVB/lists/${list}/items`);
  expect(answer.status).toBe(200);
  const item = answer.body.items.find((one) => one.id === id);
  expect(item?.flaws).toContainEqual({ column, kind, raw });
  expect((item?.cells as Record<string, unknown> | undefined)?.[column]).toBeUndefined();
});

test('the morning goes on for everybody, whatever somebody typed', async () => {
  world = await startSpilWorld();
  type('Actions', 9, { DueDate: '' });
  type('Actions', 12, { Title: '' });
  type('Actions', 14, { Priority: 'Supersnel' });
  type('Actions', 5, { ActionStatus: 'Bijna klaar' });
  type('Risks', 7, { RiskStatus: 'Weet niet', Probability: 99 });
  type('Risks', 1, { OccurredOn: '' });
  type('Decisions', 9, { DecisionLevel: 'De baas', FinancialImpact: '' });
  type('Milestones', 5, { ForecastDate: '', BaselineDate: '' });
  type('BudgetLines', 2, { Forecast: '', Budget: '' });
  type('ProjectRoles', 1, { Role: 'Opperhoofd' });
  type('GrotikStatus', 1, { Light: 'Paars', WeekKey: 'week 46' });
  type('ProjectSettings', 1, { ReminderTime: 'half negen', DigestTime: '25:99', Thresholds: 'veel' });
  await world.moveTo('2026-11-23T08:30');
  const reminded = (await world.reached('chat')).filter((line) => line.startsWith('reminder'));
  expect(reminded).toEqual(
    expect.arrayContaining(['reminder Fenna de Vries-Jansen', `reminder ${jan}`, "reminder Renée d'Hont"]),
  );
});

test('a reminder says that it does not know the status that somebody typed', async () => {
  world = await startSpilWorld();
  type('Actions', 5, { ActionStatus: 'Bijna klaar' });
  await world.moveTo('2026-11-23T08:30');
  const message = (await world.deliveries()).find(({ recipient }) => recipient.id === world.idOf(jan));
  expect(message && textOf(message)).toContain('de status ‘Bijna klaar’ is onbekend');
});

test('a date typed in SharePoint, kept there as the evening before, is the date that was typed', async () => {
  world = await startSpilWorld();
  type('Actions', 16, { DueDate: '2026-11-23' });
  const answer = await world.api<ItemsAnswer>(jan, 'GET', '/api/projects/RVB/lists/Actions/items');
  expect(answer.body.items.find(({ id }) => id === 16)).toMatchObject({ cells: { DueDate: '2026-11-23' } });
  await world.moveTo('2026-11-23T08:30');
  const message = (await world.deliveries()).find(({ recipient }) => recipient.id === world.idOf(jan));
  expect(message && textOf(message)).toMatch(/vandaag \(ma 23 november\) is deze actie aan de beurt: A16/i);
});
