import { afterEach, describe, expect, test } from 'vitest';
import type { Item } from '../../src/lists/list.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { chatOf } from './chat.ts';
import { buttonsOf, textOf } from './read-message.ts';
import { sharePointOf } from './sharepoint.ts';
import { type Delivered, type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
afterEach(() => world.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';
/** Proposed B6, which hangs on A3, done already, and on A8. */
const proposer = 'Sjoerd Bruinsma';

const line =
  'B6 We kiezen variant B: gescheiden stelsel met verlegd tracé staat nu op Afgerond: alle gekoppelde acties zijn klaar.';

const itemsOf = (list: string): string => `/api/projects/RVB/lists/${list}/items`;

async function read(list: string, id: number): Promise<Item> {
  const { body } = await world.api<ItemsAnswer>(manager, 'GET', itemsOf(list));
  const found = body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no ${list} ${id}`);
  return found;
}

const decision = async (id = 6) => (await read('Decisions', id)).cells as Readonly<Record<string, unknown>>;

async function change(list: string, id: number, changes: object): Promise<ItemAnswer> {
  const { etag } = await read(list, id);
  const answer = await world.api<ItemAnswer>(support, 'PATCH', `${itemsOf(list)}/${id}`, { etag, changes });
  expect(answer.status).toBe(200);
  return answer.body;
}

async function remindersOf(person: string, kind = 'reminder'): Promise<readonly Delivered[]> {
  return (await world.deliveries()).filter((one) => one.kind === kind && world.nameOf(one.recipient.id) === person);
}

const lastTo = async (person: string, kind = 'reminder'): Promise<string> =>
  (await remindersOf(person, kind)).map(textOf).at(-1) ?? '';

/** Somebody edits on SharePoint's own page; Graph has told Spil that a list changed. */
async function editByHand(list: string, id: number, fields: Readonly<Record<string, unknown>>): Promise<void> {
  await sharePointOf(world).edit(list, id, fields);
  await world.m365.graph.settle();
}

/** Somebody finishes the last action of B6 on SharePoint's own page, on Tuesday at ten. */
async function finishInSharePoint(): Promise<void> {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
  await world.moveTo('2026-11-24T10:00');
  await editByHand('Actions', 8, { ActionStatus: 'Afgerond' });
}

test('the last action finished in the tab finishes its decision in the same act, with a line and an undo', async () => {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
  const { item, followed } = await change('Actions', 8, { ActionStatus: 'Done' });
  expect(followed).toMatchObject([
    { list: 'Decisions', item: 6, text: 'B6 staat nu op Afgerond: alle gekoppelde acties zijn klaar.' },
  ]);
  expect(await decision()).toMatchObject({ ExecutionStatus: 'Done', AutoChangedOn: '2026-11-24' });
  const undone = { etag: item.etag, wasAddition: false };
  expect((await world.api(support, 'POST', `${itemsOf('Actions')}/8/undo`, undone)).status).toBe(200);
  expect(await decision()).toMatchObject({ ExecutionStatus: 'InProgress' });
});

describe('the last action finished in SharePoint itself', () => {
  test('finishes its decision within minutes; the next morning tells both who are to know, once', async () => {
    await finishInSharePoint();
    await world.moveTo('2026-11-24T10:10');
    expect(await decision()).toMatchObject({ ExecutionStatus: 'Done', AutoChangedOn: '2026-11-24' });
    expect(String((await decision())['ProgressNotes'])).toContain('Spil] automatisch: alle gekoppelde acties afgerond');
    const before = (await remindersOf(proposer)).length;
    await world.moveTo('2026-11-25T08:29');
    expect(await remindersOf(proposer)).toHaveLength(before);
    await world.moveTo('2026-11-25T08:30');
    expect([await lastTo(proposer), await lastTo(manager)]).toEqual([
      expect.stringContaining(line),
      expect.stringContaining(line),
    ]);
    await world.moveTo('2026-11-26T08:30');
    const all = [...(await remindersOf(proposer)), ...(await remindersOf(manager))].map(textOf);
    expect(all.filter((text) => text.includes(line))).toHaveLength(2);
  });

  test('can be undone from the message by whoever may change the decision, and stays undone', async () => {
    await finishInSharePoint();
    await world.moveTo('2026-11-25T08:30');
    const toProposer = (await remindersOf(proposer)).at(-1);
    expect(buttonsOf(toProposer?.content)).not.toContain('B6 ongedaan maken');
    const chat = chatOf(world, manager, 'personal');
    await world.moveTo('2026-11-25T17:00');
    const answer = await chat.press(await chat.latest('reminder'), 'B6 ongedaan maken');
    expect(answer.text).toContain('B6');
    expect(await decision()).toMatchObject({ ExecutionStatus: 'InProgress' });
    await world.moveTo('2026-11-25T18:30');
    expect(await decision()).toMatchObject({ ExecutionStatus: 'InProgress' });
  });

  test('is told after a restart too, and in the digest on the day of the digest', async () => {
    world = await startSpilWorld({ now: '2026-11-27T09:00' });
    await world.moveTo('2026-11-27T15:00');
    await editByHand('Actions', 8, { ActionStatus: 'Afgerond' });
    await world.moveTo('2026-11-27T15:10');
    world = await world.restart('2026-11-28T10:00');
    await world.moveTo('2026-11-30T08:30');
    expect(await lastTo(manager, 'digest')).toContain(line);
    expect((await remindersOf(manager)).map(textOf).join()).not.toContain(line);
    const card = (await remindersOf(manager, 'digest')).find(({ channel }) => channel === 'chat');
    expect(buttonsOf(card?.content)).toContain('B6 ongedaan maken');
    expect(await lastTo(proposer)).toContain(line);
  });

  test('is told by mail, without a button, when chat and feed fail', async () => {
    await finishInSharePoint();
    await world.moveTo('2026-11-24T10:10');
    await world.fail(
      { match: { method: 'POST', path: '*/v3/conversations*' }, times: 1000, answer: { status: 403 } },
      { match: { method: 'POST', path: '*sendActivityNotification' }, times: 1000, answer: { status: 403 } },
    );
    await world.moveTo('2026-11-25T08:30');
    const [mail] = (await remindersOf(manager)).filter(({ channel }) => channel === 'mail');
    expect(mail && textOf(mail)).toContain(line);
  });

  test('changes nothing while the project switched that off', async () => {
    world = await startSpilWorld({ now: '2026-11-24T09:00' });
    await editByHand('ProjectSettings', 1, { AutoStatus: false });
    await world.moveTo('2026-11-24T10:00');
    await editByHand('Actions', 8, { ActionStatus: 'Afgerond' });
    await world.moveTo('2026-11-24T12:00');
    expect(await decision()).toMatchObject({ ExecutionStatus: 'InProgress' });
  });

  test('before Spil looked for the first time changes nothing', async () => {
    world = await startSpilWorld({ now: '2026-11-24T09:00' });
    await editByHand('Actions', 8, { ActionStatus: 'Afgerond' });
    await world.moveTo('2026-11-24T12:00');
    expect(await decision()).toMatchObject({ ExecutionStatus: 'InProgress' });
  });
});

test('a measure that Spil finished asks who owns its risk to score it anew', async () => {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
  await world.moveTo('2026-11-24T10:00');
  await editByHand('Actions', 7, { ActionStatus: 'Afgerond' });
  await world.moveTo('2026-11-24T10:10');
  expect((await read('ControlMeasures', 5)).cells).toMatchObject({ MeasureStatus: 'Done' });
  const notices = (await world.deliveries()).filter(({ kind }) => kind === 'notice').map(textOf);
  expect(notices.join()).toContain('Een maatregel bij risico RVB-R5');
});

test('a replacement that was cut off after its first row is finished at the next round, which says so', async () => {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
  const cells = {
    Title: 'We kiezen variant C in plaats van variant B.',
    ReplacesRef: 6,
    DecisionLevel: 'SteeringGroup',
  };
  const added = await world.api<ItemAnswer>(support, 'POST', itemsOf('Decisions'), {
    clientKey: 'variant-c-replaces-b',
    cells,
  });
  expect(added).toMatchObject({ status: 201 });
  await world.moveTo('2026-11-24T10:00');
  await world.fail({
    match: { method: 'PATCH', path: '*/items/6/fields' },
    times: 20,
    answer: { status: 503 },
  });
  const taken = { DecisionStatus: 'Taken', DecidedBy: 'Stuurgroep', DecidedOn: '2026-11-24', Rationale: 'Goedkoper.' };
  const { followed } = await change('Decisions', added.body.item.id, taken);
  expect(followed).toMatchObject([{ text: expect.stringContaining('kon nog niet mee veranderen') }]);
  await world.heal();
  expect(await decision()).toMatchObject({ DecisionStatus: 'Taken' });
  await world.moveTo('2026-11-24T10:10');
  expect(await decision()).toMatchObject({ DecisionStatus: 'Superseded' });
  await world.moveTo('2026-11-25T08:30');
  expect(await lastTo(proposer)).toContain('verlegd tracé staat nu op Vervangen.');
});

test('a decision that is taken in SharePoint itself replaces one that was recorded in the same second', async () => {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
  await world.moveTo('2026-11-24T10:00');
  const add = async (key: string, cells: object): Promise<number> => {
    const body = { clientKey: key, cells: { DecisionLevel: 'ProjectTeam', Rationale: 'Goedkoper.', ...cells } };
    const added = await world.api<ItemAnswer>(support, 'POST', itemsOf('Decisions'), body);
    expect(added).toMatchObject({ status: 201 });
    return added.body.item.id;
  };
  const taken = { DecisionStatus: 'Taken', DecidedBy: 'Projectteam' };
  const older = await add('one-second-1', { Title: 'We huren een tweede kraan.', ...taken });
  const newer = await add('one-second-2', { Title: 'We huren geen tweede kraan.', ReplacesRef: older });
  await editByHand('Decisions', newer, { DecisionStatus: 'Genomen', DecidedBy: 'Projectteam' });
  expect(await decision(older)).toMatchObject({ DecisionStatus: 'Taken' });
  await world.moveTo('2026-11-24T10:10');
  expect(await decision(older)).toMatchObject({ DecisionStatus: 'Superseded' });
});

test('a step that Spil does not know, taken in SharePoint itself, stands; support hears of it once', async () => {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
  await world.moveTo('2026-11-24T10:00');
  await editByHand('Actions', 3, { ActionStatus: 'Nieuw' });
  await world.moveTo('2026-11-25T08:30');
  expect((await read('Actions', 3)).cells).toMatchObject({ ActionStatus: 'New' });
  const [said] = (await lastTo(support)).match(/A3 [^\n]* Klopt dat\?/) ?? [];
  expect(said).toMatch(
    /^A3 .* kreeg in SharePoint een status die daar in Spil niet mag volgen\. Nu is de status Nieuw\./,
  );
  await world.moveTo('2026-11-26T08:30');
  const all = (await world.deliveries()).map(textOf).filter((text) => text.includes('Klopt dat?'));
  expect(all).toHaveLength(1);
});
