import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kinds } from '../../src/acts/kinds.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { everybody, ref, type Who } from '../acts/acts-bench.ts';
import { type Move, move } from '../acts/records-moves.ts';
import { type Deed, notesOf, wrongIn, wrongInChange } from '../acts/records-oracle.ts';
import { type Answer, type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-24T09:00' });
}, 60_000);
afterAll(() => world.stop());

/** More of them before a release: `RECORDS_SECONDS=600`. */
const seconds = Number(process.env['RECORDS_SECONDS'] ?? 12);

/** The people of the moves, as they are called in the sample project; nobody there shares a name. */
const called: Readonly<Record<Who, string>> = {
  manager: "Noëlle van 't Hoff",
  support: 'Aïsha El Amrani',
  owner: 'Jan Bakker',
  other: 'Björn Özdemir',
  namesake: 'Jan de Groot',
  guest: "Renée d'Hont",
  keeper: 'Fenna de Vries-Jansen',
};

/** A long sequence asks more than SharePoint answers in a minute: waiting is what it says to do. */
async function patiently<T>(ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await ask();
  const { problem } = answer.body as { readonly problem?: { readonly kind: string } };
  if (problem?.kind !== 'busy') return answer;
  await setTimeout(20_000);
  return patiently(ask);
}

type Rows = ReadonlyMap<string, { readonly list: ListDeclaration; readonly row: Item }>;

const itemsOf = (list: string): string => `/api/projects/RVB/lists/${list}/items`;

/** Every row, as the project manager reads it. */
async function rowsNow(): Promise<Rows> {
  const rows = new Map<string, { list: ListDeclaration; row: Item }>();
  for (const { list } of Object.values(kinds)) {
    const { body } = await patiently(() => world.api<ItemsAnswer>(called.manager, 'GET', itemsOf(list.name)));
    for (const row of body.items) rows.set(`${list.name} ${row.id}`, { list, row });
  }
  return rows;
}

const idsIn = (rows: Rows, list: string): readonly number[] =>
  [...rows.values()].flatMap((one) => (one.list.name === list ? [one.row.id] : []));

/** Counted rows become numbers of rows, people become people of the sample. */
function told(value: unknown, rows: Rows): unknown {
  if (Array.isArray(value)) return value.map((one) => told(one, rows));
  if (typeof value !== 'object' || value === null) return value;
  if ('counted' in value) {
    const { counted, list } = value as { counted: number; list: string };
    const ids = idsIn(rows, list);
    return ids[counted % Math.max(ids.length, 1)] ?? 1;
  }
  const who = everybody.find((one) => ref(one).aad === (value as { aad?: string }).aad);
  if (who !== undefined) return { aad: world.idOf(called[who]), name: called[who] };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, told(inner, rows)]));
}

let keys = 0;

/** Sends one move as the tab would; an everyday act has no address of its own there, so its input is sent as cells. */
async function send(one: Move, rows: Rows): Promise<Answer<ItemAnswer>> {
  const ids = idsIn(rows, one.list);
  const id = ids[one.row % ids.length] ?? 1;
  const etag = rows.get(`${one.list} ${id}`)?.row.etag ?? '"none"';
  const path = `${itemsOf(one.list)}/${id}`;
  const person = called[one.who];
  switch (one.kind) {
    case 'add':
      keys += 1;
      return world.api(person, 'POST', itemsOf(one.list), {
        clientKey: `over-http-${keys}`,
        cells: told(one.cells, rows),
      });
    case 'undo':
      return world.api(person, 'POST', `${path}/undo`, { etag, wasAddition: false });
    case 'act':
      return world.api(person, 'PATCH', path, { etag, changes: told(one.input, rows) });
    case 'change': {
      const reason = one.note === undefined || one.note === '' ? {} : { reason: one.note };
      return world.api(person, 'PATCH', path, { etag, changes: told(one.cells, rows), ...reason });
    }
  }
}

function wrongAfter(one: Move, { body }: Answer<ItemAnswer>, before: Rows, after: Rows): readonly string[] {
  const deed: Deed = { who: one.who, name: called[one.who], today: '2026-11-24', isUndo: one.kind === 'undo' };
  const followed = body.followed.map(({ list, item }) => `${list} ${item}`);
  const decisionsIn = (rows: Rows) =>
    [...rows.values()].flatMap(({ list, row }) => (list.name === 'Decisions' ? [row] : []));
  return [...after].flatMap(([key, { list, row }]) => {
    const old = before.get(key)?.row;
    if (old?.etag === row.etag) return [];
    // What the sample itself leaves open is nobody's doing here.
    const already = new Set(old === undefined ? [] : wrongIn(list, old, decisionsIn(before)));
    const wrong = wrongIn(list, row, decisionsIn(after)).filter((fault) => !already.has(fault));
    const isMeant = old !== undefined && !followed.includes(key);
    const changed = isMeant ? wrongInChange(list, old, row, deed) : notesOf(old?.cells ?? {}, row.cells, deed);
    return [...wrong, ...changed].map((fault) => `${key}: ${fault}`);
  });
}

test(
  'no sequence of requests rewrites a record, leaves an illegal state or breaks the server',
  async () => {
    let happened = 0;
    let rows = await rowsNow();
    await fc.assert(
      fc.asyncProperty(move, async (one) => {
        const answer = await patiently(() => send(one, rows));
        expect(answer.status, JSON.stringify(one)).toBeLessThan(500);
        if (answer.status >= 400) return;
        happened += 1;
        const after = await rowsNow();
        expect(wrongAfter(one, answer, rows, after), JSON.stringify(one)).toEqual([]);
        rows = after;
      }),
      // SharePoint answers no more than this in a minute. Rows are kept from one request to the next, so a shorter sequence would be another one.
      {
        numRuns: 9 * seconds,
        endOnFailure: true,
        interruptAfterTimeLimit: seconds * 1000,
        markInterruptAsFailure: false,
      },
    );
    expect(happened).toBeGreaterThan(5);
  },
  seconds * 3000,
);
