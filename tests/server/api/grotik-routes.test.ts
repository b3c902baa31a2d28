import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConfirmRequest, GrotikAnswer } from '../../../src/tab-api/grotik.ts';
import type { RefusalAnswer } from '../../../src/tab-api/refusal.ts';
import { type SpilWorld, startSpilWorld } from '../../stories/spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 240_000);
afterAll(() => world?.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';
const jan = 'Jan Bakker';
const guest = 'Kees van der Graaf';
const stranger = 'Lotte Pruis';
const path = '/api/projects/RVB/grotik';

const send = (person: string, way: string, body: unknown) =>
  world.api<GrotikAnswer & RefusalAnswer>(person, 'POST', `${path}/${way}`, body);
const board = async (person = manager) => (await world.api<GrotikAnswer>(person, 'GET', path)).body;
const kindOf = ({ status, body }: { status: number; body: RefusalAnswer }) => [status, body.problem?.kind];

/** What a screen sends that shows this board and changes nothing. */
const asShown = ({ shownAt, aspects }: GrotikAnswer): ConfirmRequest => ({
  shownAt,
  aspects: aspects.map(({ aspect, version, proposedLight, explanation, correction }) => ({
    aspect,
    shown: { light: proposedLight, version },
    light: proposedLight,
    explanation,
    correction,
  })),
});

describe('words to an explanation', () => {
  const note = { aspect: 'Money', text: 'de offerte valt hoger uit' };

  test('answer the board with them, in the name of who wrote', async () => {
    const { status, body } = await send(support, '2026-W47/notes', note);
    expect(status).toBe(200);
    const money = body.aspects.find(({ aspect }) => aspect === 'Money');
    expect(money?.explanation).toContain(`[2026-11-23 ${support}] ${note.text}`);
    expect(money?.light).toBeUndefined();
  });

  test.each([
    [jan, note, 403, 'not-allowed'],
    [guest, note, 403, 'not-allowed'],
    [stranger, note, 403, 'no-access'],
    [stranger, {}, 403, 'no-access'],
    [guest, {}, 403, 'not-allowed'],
    [jan, {}, 403, 'not-allowed'],
    [support, {}, 400, 'invalid'],
    [support, { ...note, aspect: 'toString' }, 400, 'invalid'],
    [support, { ...note, text: 'x'.repeat(2001) }, 400, 'invalid'],
    [support, { ...note, text: ' ' }, 422, 'invalid'],
  ])('%s sending %o gets %i %s', async (person, body, status, kind) => {
    expect(kindOf(await send(person, '2026-W47/notes', body))).toEqual([status, kind]);
  });

  test('of a week without a proposal are refused', async () => {
    expect(kindOf(await send(support, '2026-W02/notes', note))).toEqual([422, 'invalid']);
    expect(kindOf(await send(support, 'week47/notes', note))).toEqual([400, 'invalid']);
  });
});

describe('confirming', () => {
  test.each([
    [support, 403, 'not-allowed'],
    [jan, 403, 'not-allowed'],
    [guest, 403, 'not-allowed'],
    [stranger, 403, 'no-access'],
  ])('is not for %s', async (person, status, kind) => {
    expect(kindOf(await send(person, '2026-W47/confirm', asShown(await board())))).toEqual([status, kind]);
    expect(kindOf(await send(person, '2026-W47/confirm', {}))).toEqual([status, kind]);
  });

  test.each<[string, (shown: ConfirmRequest) => unknown]>([
    ['no moment', ({ aspects }) => ({ aspects })],
    ['a moment that is none', (shown) => ({ ...shown, shownAt: 'gisteren' })],
    ['a light that does not exist', (shown) => ({ ...shown, aspects: [{ ...shown.aspects[0], light: 'Blue' }] })],
    ['a slot that nobody knows', (shown) => ({ ...shown, force: true })],
  ])('with %s is refused', async (_, broken) => {
    expect(kindOf(await send(manager, '2026-W47/confirm', broken(asShown(await board()))))).toEqual([400, 'invalid']);
  });

  test('other lights than stand there now is refused with what moved, and confirms nothing', async () => {
    const shown = asShown(await board());
    const other = shown.aspects.map((aspect) => ({ ...aspect, shown: { ...aspect.shown, version: 'of before' } }));
    const answer = await send(manager, '2026-W47/confirm', { ...shown, aspects: other });
    expect(answer.status).toBe(412);
    expect((await board()).aspects.every(({ light }) => light === undefined)).toBe(true);
  });

  test('some aspects as shown leaves no other aspect confirmed unseen', async () => {
    const shown = asShown(await board());
    const answer = await send(manager, '2026-W47/confirm', { ...shown, aspects: shown.aspects.slice(0, 2) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((await board()).aspects.every(({ light }) => light === undefined)).toBe(true);
  });

  test('answers the board as it is confirmed; again without a reason changes nothing', async () => {
    const shown = asShown(await board());
    const { status, body } = await send(manager, '2026-W47/confirm', shown);
    expect([status, body.aspects.map(({ confirmedBy }) => confirmedBy)]).toEqual([200, Array(6).fill(manager)]);
    const [first, ...rest] = shown.aspects;
    const light = first?.light === 'Red' ? 'Green' : 'Red';
    const changed = { ...shown, aspects: [{ ...first, light, explanation: 'anders' }, ...rest] };
    expect((await send(manager, '2026-W47/confirm', changed)).status).toBeGreaterThanOrEqual(400);
    expect((await board()).aspects.map(({ light: now }) => now)).toEqual(body.aspects.map(({ light: now }) => now));
  });

  test('a week that is confirmed takes no more words', async () => {
    const answer = await send(support, '2026-W47/notes', { aspect: 'Money', text: 'te laat' });
    expect(answer.status).toBe(422);
    expect(answer.body.message).toMatch(/vastgesteld/);
  });
});
