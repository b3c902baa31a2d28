import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConfirmRequest, GrotikAnswer } from '../../../src/tab-api/grotik.ts';
import type { ItemsAnswer } from '../../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../../src/tab-api/refusal.ts';
import { chatOf } from '../chat.ts';
import { type SpilWorld, startSpilWorld } from '../spil-world.ts';
import { type Role, roles } from './act-case.ts';
import { doorNames as allDoors } from './doors.ts';
import { missingDoors } from './missing-doors.ts';

/** The acts on a week's lights through every door: a world for each, since a week is confirmed once. */

const path = '/api/projects/RVB/grotik';
const sentence = 'stel GROTIK week 47 vast';
const roleNames = Object.keys(roles) as Role[];
/** Spil has no chat with a visitor of the site. */
const chatting = roleNames.filter((role) => role !== 'visitor');

interface Heard {
  readonly isDone: boolean;
  readonly text: string;
}

/** One way to note words at a light, to confirm a week. */
interface GrotikDoor {
  note(role: Role): Promise<Heard>;
  confirm(role: Role): Promise<Heard>;
}

const words = 'de offerte valt hoger uit';

const tab = (world: SpilWorld): GrotikDoor => {
  const post = async (role: Role, way: string, body: unknown): Promise<Heard> => {
    const answer = await world.api<GrotikAnswer & RefusalAnswer>(roles[role], 'POST', `${path}/2026-W47/${way}`, body);
    return { isDone: answer.status === 200, text: answer.body.message ?? '' };
  };
  return {
    note: (role) => post(role, 'notes', { aspect: 'Money', text: `oranje, want ${words}` }),
    confirm: async (role) => {
      const { body } = await world.api<GrotikAnswer>(roles[role], 'GET', path);
      const aspects = body.aspects.map(({ aspect, version, proposedLight: light, explanation, correction }) => ({
        aspect,
        shown: { light, version },
        light,
        explanation,
        correction,
      }));
      return post(role, 'confirm', { shownAt: body.shownAt, aspects } satisfies ConfirmRequest);
    },
  };
};

const chat = (world: SpilWorld): GrotikDoor => {
  const button = 'GROTIK vaststellen';
  return {
    note: async (role) => {
      const { text } = await chatOf(world, roles[role], 'personal').say(`zet geld op oranje want ${words}`);
      return { isDone: text.startsWith('Je toelichting staat bij Geld'), text };
    },
    confirm: async (role) => {
      const person = chatOf(world, roles[role], 'personal');
      const shown = await person.say(sentence);
      if (!shown.buttons.includes(button)) return { isDone: false, text: shown.text };
      const { text } = await person.press(shown, button);
      return { isDone: /Vastgesteld door/.test(text), text };
    },
  };
};

const doorNames = ['tab', 'chat'] as const;
const doorsOf = { tab, chat };

interface Outcome {
  readonly notes: ReadonlyMap<Role, Heard>;
  readonly confirms: ReadonlyMap<Role, Heard>;
  /** The six rows as they stand in the end, without what only tells when. */
  readonly rows: readonly object[];
  /** What the channel was told. */
  readonly posted: readonly string[];
}

/** Whoever may confirm comes last; the keeper of the sample is also the deputy, and would leave nothing to confirm. */
const confirmOrder = (asking: readonly Role[]): readonly Role[] => [
  ...asking.filter((role) => role !== 'manager' && role !== 'keeper of the register'),
  'manager',
];

async function runDoor(world: SpilWorld, door: GrotikDoor, asking: readonly Role[]): Promise<Outcome> {
  const notes = new Map<Role, Heard>();
  for (const role of asking) notes.set(role, await door.note(role));
  const confirms = new Map<Role, Heard>();
  for (const role of confirmOrder(asking)) confirms.set(role, await door.confirm(role));
  const { body } = await world.api<ItemsAnswer>(roles.manager, 'GET', '/api/projects/RVB/lists/GrotikStatus/items');
  const rows = body.items.filter(({ cells }) => cells['WeekKey'] === '2026-W47').map(({ cells }) => cells);
  const posted = (await world.deliveries())
    .map(({ content }) => String((content as { readonly summary?: unknown }).summary))
    .filter((text) => text.startsWith('GROTIK week 47 is vastgesteld'));
  return { notes, confirms, rows, posted };
}

const worlds: SpilWorld[] = [];
const outcomes = new Map<(typeof doorNames)[number], Outcome>();
beforeAll(async () => {
  for (const name of doorNames) {
    const world = await startSpilWorld({ now: '2026-11-23T09:00' });
    worlds.push(world);
    outcomes.set(name, await runDoor(world, doorsOf[name](world), name === 'tab' ? roleNames : chatting));
  }
}, 240_000);
afterAll(() => Promise.all(worlds.map((world) => world.stop())));

const outcome = (name: (typeof doorNames)[number]): Outcome => {
  const found = outcomes.get(name);
  if (found === undefined) throw new Error(`not run: ${name}`);
  return found;
};

const mayNote: readonly Role[] = ['manager', 'support', 'keeper of the register'];
const runs = doorNames.flatMap((door) => (door === 'tab' ? roleNames : chatting).map((role) => [door, role] as const));

describe('who may', () => {
  test.each(runs)('%s | %s', (door, role) => {
    const [noted, confirmed] = [outcome(door).notes.get(role), outcome(door).confirms.get(role)];
    expect(noted?.isDone, noted?.text).toBe(mayNote.includes(role));
    if (confirmed !== undefined) expect(confirmed.isDone, confirmed.text).toBe(role === 'manager');
  });

  test.each(chatting)('a refusal of %s says the same in the tab and in the chat', (role) => {
    for (const way of ['notes', 'confirms'] as const) {
      const [inTab, inChat] = [outcome('tab')[way].get(role), outcome('chat')[way].get(role)];
      if (inTab?.isDone === false) expect(inChat?.text).toContain(inTab.text);
    }
  });
});

describe('what stands there afterwards', () => {
  test('is the same, whichever door was used', () => {
    expect(outcome('chat').rows).toEqual(outcome('tab').rows);
  });

  test('is six confirmed lights in the name of the project manager, with every note', () => {
    const { rows } = outcome('tab');
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toMatchObject({ ConfirmState: 'Confirmed', ConfirmedOn: '2026-11-23' });
    const money = JSON.stringify(rows.find((row) => 'Aspect' in row && row.Aspect === 'Money'));
    expect(money.split(words)).toHaveLength(mayNote.length + 1);
  });

  test('was posted in the channel once, in the same words', () => {
    expect(outcome('tab').posted).toHaveLength(1);
    expect(outcome('chat').posted).toEqual(outcome('tab').posted);
  });
});

test('the doors that are missing for the lights are those of the list, no other', () => {
  // A sentence that confirms shows the lights with the button: nobody confirms what they did not see.
  const covered: Readonly<Record<string, readonly string[]>> = {
    note: ['tab', 'sentence'],
    confirm: ['tab', 'sentence', 'press'],
    correct: ['tab'],
  };
  const missing = Object.entries(covered).flatMap(([act, doors]) =>
    allDoors.filter((door) => !doors.includes(door)).map((door) => `${door} GrotikStatus.${act}`),
  );
  expect(missing.toSorted()).toEqual(missingDoors.filter((pair) => pair.includes(' GrotikStatus.')).toSorted());
});
