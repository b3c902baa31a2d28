import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightsOf } from '../../src/acts/rights.ts';
import { settingFor } from '../../src/acts/setting.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { projectSettingsList } from '../../src/lists/project-settings.ts';
import { risksList } from '../../src/lists/risks.ts';
import { readerAt } from '../../src/projects/reader.ts';
import { type ActsBench, ref, startActsBench, valueOf, type Who } from './acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());

const risk = (cells: object = {}) =>
  bench.put(risksList, { RiskStatus: 'Open', RiskOwner: ref('owner'), Probability: 3, Impact: 4, ...cells });

const decision = (cells: object = {}) =>
  bench.put(decisionsList, { DecisionStatus: 'Proposed', DecisionLevel: 'ProjectTeam', ...cells });

describe('rights', () => {
  test('say who may touch a row and which statuses they may give it', async () => {
    const one = await risk({ RiskStatus: 'Controlled' });
    const of = (who: Who) => rightsOf(risksList, one, readerAt(bench.home(who)));
    expect(of('manager')).toEqual({ mayChange: true, next: ['Open', 'Occurred', 'Closed'] });
    expect(of('owner')).toEqual({ mayChange: true, next: ['Open', 'Occurred'] });
    expect(of('other')).toEqual({ mayChange: false, next: [] });
    expect(of('guest')).toEqual({ mayChange: false, next: [] });
    expect(rightsOf(projectSettingsList, one, readerAt(bench.home('manager')))).toEqual({ mayChange: false, next: [] });
  });
});

describe('a setting', () => {
  test('reads what is asked, no more', async () => {
    await risk();
    const bare = valueOf(await settingFor(bench.home('owner'), { rows: [], recordedOn: false }, undefined));
    expect(bare).toMatchObject({
      author: { name: 'Mila Jansen' },
      sender: ref('owner'),
      rows: { actions: [], measures: [], decisions: [], risks: [] },
      recordedOn: undefined,
    });
    const risks = valueOf(await settingFor(bench.home('owner'), { rows: ['risks'], recordedOn: false }, undefined));
    expect(risks.rows.risks.length).toBeGreaterThan(0);
    expect(risks.rows.decisions).toEqual([]);
  });

  test('knows since which day a decision is Genomen: the last time it became so', async () => {
    const recorded = async (item: Awaited<ReturnType<typeof decision>>) =>
      valueOf(await settingFor(bench.home('owner'), { rows: [], recordedOn: true }, item)).recordedOn;
    const born = await decision({ DecisionStatus: 'Taken' });
    const bornOn = bench.home('owner').today;
    expect(await recorded(born)).toBe(bornOn);
    const proposed = await decision();
    bench.later(24 * 60);
    const taken = await bench.edit(decisionsList, proposed, { DecisionStatus: 'Taken' });
    const takenOn = bench.home('owner').today;
    bench.later(24 * 60);
    const noted = await bench.edit(decisionsList, taken, { ExecutionStatus: 'New' });
    expect(await recorded(noted)).toBe(takenOn);
    const mended = await bench.edit(decisionsList, born, { ExecutionStatus: 'New' });
    expect(await recorded(mended)).toBe(bornOn);
    const { recordedOn } = valueOf(await settingFor(bench.home('owner'), { rows: [], recordedOn: false }, mended));
    expect(recordedOn).toBeUndefined();
  });
});
