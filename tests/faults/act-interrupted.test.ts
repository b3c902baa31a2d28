import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addItem } from '../../src/acts/add-item.ts';
import { actOn, changeItem } from '../../src/acts/act.ts';
import type { ActDoors, Asker } from '../../src/acts/asker.ts';
import { tellInterrupted } from '../../src/acts/tell-interrupted.ts';
import { undoWrite } from '../../src/acts/undo/undo-write.ts';
import { addDays } from '../../src/domain/values/day.ts';
import { dayAt, type Moment, momentAt, toMoment } from '../../src/domain/values/moment.ts';
import { ok, type Result } from '../../src/domain/values/result.ts';
import { type Ledger, openLedger } from '../../src/ledger/open-ledger.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { Item } from '../../src/lists/list.ts';
import { createDeliver } from '../../src/messages/delivery/deliver.ts';
import { createTellNotice } from '../../src/messages/notice/tell-notice.ts';
import { type ActsBench, nameOf, ref, startActsBench, valueOf, type Who } from '../acts/acts-bench.ts';
import { project } from '../graph/spil-on-bench.ts';
import { fragileProcess, ProcessEnds } from './fragile.ts';

let bench: ActsBench;
let ledger: Ledger;
let arrived: string[];
const { endAfter, fragile } = fragileProcess();

beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

beforeEach(() => {
  // Each test has a working day to itself: outside the sending window everything waits for the morning.
  const date = bench.home('manager').calendar.nextWorkingDay(addDays(dayAt(now()), 1));
  bench.spil.bench.now = new Date(momentAt(date, '08:30'));
});

function fresh(): void {
  const opened = openLedger(':memory:', now(), { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  ledger = opened.value;
  arrived = [];
  endAfter();
}

const now = (): Moment => toMoment(bench.spil.bench.now);

/** Doors as the product has them; only the chat itself is a list of what arrived. */
function doorsNow(): ActDoors {
  const clock = { now };
  const chat = fragile({
    toPerson: async (to: string) => {
      arrived.push(nameOf(to));
      return { state: 'sent', reference: 'r' } as const;
    },
  });
  const sends = fragile(ledger.sends);
  const letter = { send: async () => ({ state: 'refused', reason: 'no other channel here' }) as const };
  const deliver = createDeliver({
    clock,
    ledger: sends,
    chat,
    feed: letter,
    mail: letter,
    pause: async () => undefined,
    unreached: () => undefined,
  });
  const projects = { projects: async () => [project] };
  const roster = { membersOf: async () => ok(bench.home('manager').members) };
  return {
    ...bench.doors,
    undo: fragile(ledger.undo),
    intents: fragile(ledger.intents),
    tell: createTellNotice({ clock, deliver, ledger: sends, projects, roster }),
  };
}

function asking(who: Who): Asker {
  const asker = bench.as(who);
  return { ...asker, home: { ...asker.home, store: fragile(asker.home.store) } };
}

/** What the timer does after the next start. */
async function nextRound(): Promise<void> {
  endAfter();
  const { home } = bench.as('manager');
  const memories = { clock: { now }, undo: ledger.undo };
  const round = { store: bench.store('app'), tell: doorsNow().tell, memories, promise: async () => undefined };
  for (const intent of await ledger.intents.unfinishedUntil(now())) {
    if (await tellInterrupted(intent, { ...round, place: home })) {
      await ledger.intents.end(intent.id);
    }
  }
}

interface Act {
  readonly prepare: () => Promise<Item | undefined>;
  readonly perform: (item: Item | undefined, doors: ActDoors) => Promise<Result<unknown, unknown>>;
  /** Who must have heard of what stands there now; undefined while nothing was written. */
  readonly told: (item: Item | undefined) => Promise<readonly string[]>;
}

const action = (cells: object = {}) =>
  bench.put(actionsList, { Title: 'Kapvergunning regelen', Owner: ref('owner'), ActionStatus: 'InProgress', ...cells });

const onceMoved =
  (...told: readonly string[]): Act['told'] =>
  async (item) =>
    (await bench.read(actionsList, item?.id ?? 0)).etag === item?.etag ? [] : told;

let decision: number;
let risk: number;
let measure: number;

/** Another row that followed tells somebody else too; before it did, the timer brings it about and tells it. */
const withFollower =
  (first: string, follower: string, hasFollowed: () => Promise<boolean>): Act['told'] =>
  async (item) => {
    const told = await onceMoved(first)(item);
    return told.length > 0 && (await hasFollowed()) ? [...told, follower].toSorted() : told;
  };

const taken = {
  Title: 'Variant B kiezen',
  DecisionText: 'We kiezen variant B voor de Lindestraat.',
  DecisionStatus: 'Taken',
  DecisionLevel: 'ProjectTeam',
  DecidedBy: 'Projectteam',
  DecidedOn: '2026-11-20',
  Rationale: 'Minder overlast in de straat.',
} as const;

let key = 0;

const acts: Readonly<Record<string, Act>> = {
  'recording a decision': {
    prepare: async () => {
      key += 1;
      return undefined;
    },
    perform: (_item, doors) =>
      addItem({ list: 'Decisions', cells: taken, key: `record ${key}` }, asking('support'), doors),
    told: async () => {
      const rows = valueOf(await bench.store('app').all(decisionsList));
      return rows.some(({ cells }) => cells.ClientKey === `record ${key}`) ? ['manager'] : [];
    },
  },
  'finishing the action of another person': {
    prepare: () => action(),
    perform: (item, doors) =>
      actOn({ list: 'Actions', act: 'complete', input: {}, item: item?.id ?? 0 }, asking('support'), doors),
    told: onceMoved('owner'),
  },
  'giving an action to somebody else': {
    prepare: () => action(),
    perform: (item, doors) =>
      changeItem({ list: 'Actions', item: item?.id ?? 0, changes: { Owner: ref('other') } }, asking('support'), doors),
    told: onceMoved('other', 'owner'),
  },
  'reopening an action, and with it a decision': {
    prepare: async () => {
      const cells = { DecisionStatus: 'Taken', ExecutionStatus: 'Done', ProposedBy: ref('other') } as const;
      decision = (await bench.put(decisionsList, cells)).id;
      return action({ ActionStatus: 'Done', DecisionRef: decision });
    },
    perform: (item, doors) =>
      changeItem(
        {
          list: 'Actions',
          item: item?.id ?? 0,
          changes: { ActionStatus: 'InProgress' },
          note: 'de tekening klopt niet',
        },
        asking('support'),
        doors,
      ),
    told: withFollower('owner', 'other', async () => {
      return (await bench.read(decisionsList, decision)).cells.ExecutionStatus === 'InProgress';
    }),
  },
  'finishing an action, and with it a measure': {
    prepare: async () => {
      risk = (await bench.put(risksList, { RiskOwner: ref('other'), RiskStatus: 'Open' })).id;
      return action();
    },
    perform: async (item, doors) => {
      const cells = { RiskRef: risk, ActionRef: [item?.id ?? 0], MeasureStatus: 'InProgress' } as const;
      measure = (await bench.put(controlMeasuresList, cells)).id;
      return actOn({ list: 'Actions', act: 'complete', input: {}, item: item?.id ?? 0 }, asking('support'), doors);
    },
    told: withFollower('owner', 'other', async () => {
      return (await bench.read(controlMeasuresList, measure)).cells.MeasureStatus === 'Done';
    }),
  },
  'taking an action back': {
    prepare: async () => {
      const given = await action();
      return bench.edit(actionsList, given, { Owner: ref('other') }, 'support');
    },
    perform: (item, doors) =>
      undoWrite(
        { list: 'Actions', item: item?.id ?? 0, etag: item?.etag ?? ('' as Item['etag']) },
        asking('support'),
        doors,
        'ongedaan gemaakt',
      ),
    told: onceMoved('other', 'owner'),
  },
};

async function endAt(point: number, { prepare, perform }: Act): Promise<{ item: Item | undefined; isWhole: boolean }> {
  fresh();
  // What somebody did longer ago, another ledger knows.
  bench.later(5);
  const item = await prepare();
  endAfter(point);
  try {
    valueOf(await perform(item, doorsNow()));
    return { item, isWhole: true };
  } catch (error) {
    if (!(error instanceof ProcessEnds)) throw error;
    return { item, isWhole: false };
  }
}

describe('wherever the process ends in the middle of an act', () => {
  test.each(Object.entries(acts))('%s: who must hear of a write hears it, once', async (_name, act) => {
    for (let point = 0; ; point += 1) {
      const { item, isWhole } = await endAt(point, act);
      if (isWhole) {
        expect(point).toBeGreaterThan(15);
        expect(arrived.toSorted()).toEqual(await act.told(item));
        expect(await ledger.intents.unfinishedUntil(now())).toEqual([]);
        return;
      }
      await nextRound();
      const where = `ended at point ${point}`;
      // A message that was on its way may have arrived: the morning tells it, marked as possibly double.
      const waiting = (await ledger.sends.unfinishedMessages()).map(({ recipient }) => nameOf(recipient));
      const heard = new Set([...arrived, ...waiting]);
      expect([...heard].toSorted(), where).toEqual(await act.told(item));
      expect(arrived.length, where).toBe(new Set(arrived).size);
      expect(await ledger.intents.unfinishedUntil(now()), where).toEqual([]);
    }
  });
});
