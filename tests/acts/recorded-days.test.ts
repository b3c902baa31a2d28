import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeItem } from '../../src/acts/act.ts';
import { recordedDays } from '../../src/acts/recorded-days.ts';
import { rightsOf } from '../../src/acts/rights.ts';
import { addDays, day } from '../../src/domain/values/day.ts';
import { dayAt, momentAt, toMoment } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { readerAt } from '../../src/projects/reader.ts';
import { type ActsBench, ref, startActsBench, valueOf } from './acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());

const today = () => dayAt(toMoment(bench.spil.bench.now));
const on = (date: string): void => {
  bench.spil.bench.now = new Date(momentAt(day(date), '10:00'));
};

const change = async (item: number, changes: object) =>
  valueOf(await changeItem({ list: 'Decisions', item: item, changes }, bench.as('manager'), bench.doors)).after;

/** What the project manager may do with a decision, as a list tells it. */
async function rights(id: number) {
  const { home } = bench.as('manager');
  const reader = { ...readerAt(home), today: today() };
  const row = await bench.read(decisionsList, id);
  const recorded = await recordedDays(decisionsList, [row], home.store, reader);
  return { recorded: recorded.get(row.id), ...rightsOf(decisionsList, row, { ...reader, recorded }) };
}

describe('how long a recorded decision can be mended', () => {
  test('counts from its recording, however lately somebody touched it', async () => {
    on('2026-11-23');
    const { id } = await bench.put(decisionsList, {
      DecisionStatus: 'Proposed',
      DecisionLevel: 'ProjectTeam',
      ProposedBy: ref('owner'),
      Rationale: 'minst hinder',
    });
    await change(id, { DecisionStatus: 'Taken', DecidedBy: 'Projectteam' });
    const fresh = await rights(id);
    expect(fresh.next).toContain('Proposed');
    expect(fresh.frozen).not.toContain('Alternatives');
    expect(fresh.recorded, 'its last change tells it').toBeUndefined();
    on('2026-12-14');
    await change(id, { SourceUrl: 'https://dossier.example/b' });
    const late = await rights(id);
    expect(late.recorded).toBe(day('2026-11-23'));
    expect(late.next).not.toContain('Proposed');
    expect(late.frozen).toContain('Alternatives');
  });

  test('is asked of no row that nobody touched lately, that is open, or that is new', async () => {
    on('2026-12-14');
    const asked: number[] = [];
    const { home } = bench.as('manager');
    const store = {
      ...home.store,
      versions: async (_list: unknown, id: number) => {
        asked.push(id);
        return { ok: true, value: [] } as never;
      },
    };
    const at = (days: number) => momentAt(addDays(today(), -days), '09:00');
    const row = (id: number, created: number, modified: number, DecisionStatus: string) =>
      ({ id, createdAt: at(created), modifiedAt: at(modified), cells: { DecisionStatus } }) as never;
    const rows = [row(1, 60, 1, 'Taken'), row(2, 60, 30, 'Taken'), row(3, 60, 1, 'Proposed'), row(4, 1, 0, 'Taken')];
    const when = readerAt(home);
    expect(await recordedDays(decisionsList, rows, store, { ...when, today: today() })).toEqual(new Map());
    expect(asked).toEqual([1]);
    await recordedDays(actionsList, rows, store, when);
    expect(asked).toEqual([1]);
  });
});
