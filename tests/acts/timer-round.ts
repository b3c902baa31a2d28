import { type Repaired, repairConsequences } from '../../src/acts/repair-consequences.ts';
import type { AutomaticCause } from '../../src/domain/reminders/automatic-line.ts';
import { defaultSettings, type Settings } from '../../src/domain/settings/settings.ts';
import { dayAt, type Moment, toMoment } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { type Changes, type Item, type ListDeclaration, visibleNumber } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { risksList } from '../../src/lists/risks.ts';
import { app, person, type SpilOnBench, startSpilOnBench } from '../graph/spil-on-bench.ts';

/** What one round did, in words a test can compare. */
export interface RoundSeen extends Repaired {
  /** `B1 all-done`, in the order of writing. */
  readonly promised: readonly string[];
}

/** A project on the local Graph, where people work by hand and the timer comes by. */
export interface TimerBench {
  readonly spil: SpilOnBench;
  now(): Moment;
  /** Lets a minute pass: SharePoint keeps versions by the moment. */
  tick(): void;
  add<L extends ListDeclaration>(list: L, cells: Changes<L>): Promise<number>;
  /** Somebody edits a row in SharePoint itself, a minute later. */
  edit<L extends ListDeclaration>(list: L, id: number, cells: Changes<L>): Promise<void>;
  read<L extends ListDeclaration>(list: L, id: number): Promise<Item<L>>;
  round(since: Moment, more?: Partial<Settings>): Promise<RoundSeen>;
  close(): Promise<void>;
}

export async function startTimerBench(): Promise<TimerBench> {
  const spil = await startSpilOnBench([milestonesList, decisionsList, risksList, actionsList, controlMeasuresList]);
  const olga = spil.open(person('olga'));
  let made = 0;
  const now = () => toMoment(spil.bench.now);
  const tick = (): void => {
    spil.bench.now = new Date(spil.bench.now.getTime() + 60_000);
  };
  const read = async <L extends ListDeclaration>(list: L, id: number): Promise<Item<L>> => {
    const found = await olga.one(list, id);
    if (!found.ok) throw new Error(`no ${list.name} ${id}: ${found.problem.kind}`);
    return found.value;
  };
  return {
    spil,
    now,
    tick,
    read,
    async add(list, cells) {
      made += 1;
      const added = await olga.add(
        list,
        { Title: `Regel ${made} van de proef`, ProjectCode: 'RVB', ...cells },
        `k${made}`,
      );
      if (!added.ok) throw new Error(JSON.stringify(added.problem));
      return added.value.id;
    },
    async edit(list, id, cells) {
      tick();
      const written = await olga.change(list, id, (await read(list, id)).etag, cells);
      if (!written.ok) throw new Error(JSON.stringify(written.problem));
    },
    async round(since, more = {}) {
      tick();
      const promised: string[] = [];
      const said = (why: AutomaticCause, list: ListDeclaration, id: number) => `${visibleNumber(list, id)} ${why}`;
      const repaired = await repairConsequences({
        store: spil.open(app),
        settings: { ...defaultSettings, ...more },
        author: { name: 'Spil', today: dayAt(now()) },
        since,
        isOwn: async () => false,
        isPending: async () => false,
        promise: async ({ why, list, item }) => void promised.push(said(why, list, item.id)),
      });
      return { ...repaired, promised };
    },
    close: () => spil.close(),
  };
}
