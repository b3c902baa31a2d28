import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConfirmRequest, GrotikAnswer } from '../../src/tab-api/grotik.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import { chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
}, 120_000);
afterAll(() => world.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';
const member = 'Sjoerd Bruinsma';
const path = '/api/projects/RVB/grotik';

const board = async (person = manager, week = '2026-W47') =>
  (await world.api<GrotikAnswer>(person, 'GET', `${path}?week=${week}`)).body;
const aspectOf = ({ aspects }: GrotikAnswer, name: string) => aspects.find(({ aspect }) => aspect === name);

/** What the panel sends when a person changes this much of what it shows. */
function request(shown: GrotikAnswer, changes: Partial<ConfirmRequest['aspects'][number]>[] = []) {
  const aspects = shown.aspects.map((one) => ({
    aspect: one.aspect,
    shown: { light: one.light ?? one.proposedLight, version: one.version },
    light: one.light ?? one.proposedLight,
    explanation: one.explanation,
    correction: one.correction,
    ...changes.find(({ aspect }) => aspect === one.aspect),
  }));
  return { shownAt: shown.shownAt, aspects };
}
const confirm = <T = GrotikAnswer>(body: object, person = manager) =>
  world.api<T>(person, 'POST', `${path}/2026-W47/confirm`, body);
const posted = async (words: string) =>
  (await world.deliveries()).filter(({ content }) => JSON.stringify(content).includes(words));

test('the board says to each reader what they may do', async () => {
  const rights = async (person: string) => {
    const { mayConfirm, mayExplain } = await board(person);
    return [mayConfirm, mayExplain];
  };
  expect(await rights(manager)).toEqual([true, true]);
  expect(await rights(support)).toEqual([false, true]);
  expect(await rights(member)).toEqual([false, false]);
});

test('support adds words to a proposal; a member may not, nobody without words', async () => {
  const note = (person: string, text: string) =>
    world.api<GrotikAnswer & RefusalAnswer>(person, 'POST', `${path}/2026-W47/notes`, { aspect: 'Money', text });
  const noted = await note(support, 'de meerprijs is besproken');
  expect(noted.status).toBe(200);
  expect(aspectOf(noted.body, 'Money')?.explanation).toContain('Aïsha El Amrani] de meerprijs is besproken');
  expect((await note(member, 'ik vind van niet')).status).toBe(403);
  expect((await note(support, ' ')).status).toBe(422);
});

test('opening the board renews a proposal whose rows changed, in the name of the app', async () => {
  const before = await board();
  await sharePointOf(world).edit('Actions', 19, { ActionStatus: 'Afgerond' });
  const after = await board();
  expect(aspectOf(before, 'Time')?.evidence).toContain('TIJ5: A5 A19');
  expect(aspectOf(after, 'Time')?.evidence).toContain('TIJ5: A5');
  expect(aspectOf(after, 'Time')?.evidence).not.toContain('A19');
  expect(aspectOf(after, 'Money')?.explanation).toContain('de meerprijs is besproken');
});

test('lights that moved since the board was shown are named, nothing is written', async () => {
  const shown = await board();
  for (const id of [5, 9]) await sharePointOf(world).edit('Actions', id, { ActionStatus: 'Afgerond' });
  await world.moveTo('2026-11-23T09:20');
  const refused = await confirm<RefusalAnswer>(request(shown));
  expect([refused.status, refused.body.problem.kind]).toEqual([412, 'moved']);
  expect(refused.body.message).toContain('De gegevens zijn gewijzigd sinds maandag 23 november 2026, 09:00 uur.');
  expect(refused.body.problem.moved).toContain('Tijd blijft oranje; de gegevens of de tekst zijn anders.');
  expect((await board()).aspects.every(({ light }) => light === undefined)).toBe(true);
});

test('the board of now is confirmed, by the manager only, and the channel hears it once', async () => {
  const body = request(await board());
  expect((await confirm(body, support)).status).toBe(403);
  const confirmed = await confirm(body);
  expect(confirmed.body.aspects.map(({ confirmState }) => confirmState)).toEqual(Array(6).fill('Confirmed'));
  expect((await confirm(body)).status).toBe(200);
  expect(await posted('GROTIK week 47 is vastgesteld')).toHaveLength(1);
});

test('a confirmed week is not changed without a reason, through no door', async () => {
  const shown = await board();
  const refused = await confirm<RefusalAnswer>(request(shown, [{ aspect: 'Money', light: 'Red' }]));
  expect([refused.status, refused.body.message]).toEqual([
    422,
    'Deze week is al vastgesteld. Schrijf waarom je corrigeert.',
  ]);
  const id = (await sharePointOf(world).read('GrotikStatus')).find(
    ({ fields }) => fields['Title'] === 'RVB-2026-W47-G',
  );
  const raw = await world.api(manager, 'PATCH', `/api/projects/RVB/lists/GrotikStatus/items/${id?.id}`, {
    etag: id?.eTag,
    changes: { Light: 'Red' },
  });
  expect(raw.status).toBeGreaterThanOrEqual(400);
  expect(await board()).toEqual({ ...shown, shownAt: expect.any(String) });
});

test('a correction with a reason is a new version of the same item, posted in the channel again', async () => {
  const body = { ...request(await board(), [{ aspect: 'Money', light: 'Red' }]), reason: 'de offerte is binnen' };
  const corrected = await confirm(body);
  const money = aspectOf(corrected.body, 'Money');
  expect([money?.light, money?.confirmState]).toEqual(['Red', 'Corrected']);
  expect(money?.explanation).toContain(
    "[2026-11-23 Noëlle van 't Hoff] Correctie van oranje naar rood: de offerte is binnen",
  );
  const rows = (await sharePointOf(world).read('GrotikStatus')).filter(
    ({ fields }) => fields['WeekKey'] === '2026-W47',
  );
  expect(rows).toHaveLength(6);
  expect(await posted('GROTIK week 47 is gecorrigeerd: Geld rood')).toHaveLength(1);
  const { text } = await chatOf(world, support, 'personal').say('waarom is geld rood in week 47?');
  expect(text).toContain('de offerte is binnen');
  expect(text).toContain("✓ Gecorrigeerd door Noëlle van 't Hoff");
});

test('a note on a confirmed week is refused: only a correction changes it', async () => {
  const body = { aspect: 'Time', text: 'nog iets' };
  expect((await world.api(support, 'POST', `${path}/2026-W47/notes`, body)).status).toBe(422);
});
