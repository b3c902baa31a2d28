import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProjectFacts } from '../../src/domain/project-facts.ts';
import { grotikStatusList } from '../../src/lists/grotik-status.ts';
import { app, person, type SpilOnBench } from '../graph/spil-on-bench.ts';
import { factsWith, propose, startGrotik, statusIn, valueOf } from './grotik-case.ts';

let spil: SpilOnBench;
beforeEach(async () => {
  spil = await startGrotik();
});
afterEach(() => spil.close());

const stored = async () => valueOf(await spil.open(app).all(grotikStatusList));

/** The sample after the late actions were finished: time is explained by other words. */
const improved = (facts: ProjectFacts): ProjectFacts => ({
  ...facts,
  actions: facts.actions.map((action) =>
    [5, 19].includes(action.id) ? { ...action, cells: { ...action.cells, ActionStatus: 'Done' } } : action,
  ),
});

test('six proposals are written under the key of project, week and aspect', async () => {
  valueOf(await propose(spil));
  const items = await stored();
  expect(items.map(({ cells }) => [cells.Title, cells.ProposedLight, cells.Trend])).toEqual([
    ['RVB-2026-W47-G', 'Amber', 'Worse'],
    ['RVB-2026-W47-R', 'Red', 'Worse'],
    ['RVB-2026-W47-O', 'Amber', 'Same'],
    ['RVB-2026-W47-T', 'Amber', 'Same'],
    ['RVB-2026-W47-I', 'Green', 'Better'],
    ['RVB-2026-W47-K', 'Green', 'Same'],
  ]);
  expect(items.every(({ cells }) => cells.ConfirmState === 'Proposal' && cells.Light === undefined)).toBe(true);
  expect(statusIn(items, 'Time').cells).toMatchObject({
    Evidence: 'TIJ2: MP5 MP6 MP7 +10 wd; TIJ4: 3/19 te laat; TIJ5: A5 A19',
    ExplanationText: expect.stringMatching(/^Oorzaak: mijlpalen MP5, MP6 en MP7 schuiven 10 werkdagen\./),
    CorrectiveText: expect.stringContaining('Herplan MP5, MP6 en MP7.'),
  });
});

test('the same proposals again write nothing', async () => {
  const first = valueOf(await propose(spil));
  spil.bench.observed.length = 0;
  valueOf(await propose(spil, factsWith(first)));
  expect(spil.bench.observed.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a run that does not know of an earlier one adds nothing twice', async () => {
  valueOf(await propose(spil));
  valueOf(await propose(spil));
  expect(await stored()).toHaveLength(6);
});

test('new data refresh the proposal and the draft that nobody touched', async () => {
  const first = valueOf(await propose(spil));
  valueOf(await propose(spil, improved(factsWith(first))));
  const { cells } = statusIn(await stored(), 'Time');
  expect(cells.Evidence).toBe('TIJ2: MP5 MP6 MP7 +10 wd');
  expect(cells.ExplanationText).toBe(
    'Oorzaak: mijlpalen MP5, MP6 en MP7 schuiven 10 werkdagen.\nGevolg: de planning komt onder druk te staan.',
  );
});

test('the words of a person stay, also after several recomputations', async () => {
  const time = statusIn(valueOf(await propose(spil)), 'Time');
  const words = { ExplanationText: 'De aannemer is ziek.' };
  valueOf(await spil.open(person('ann')).change(grotikStatusList, time.id, time.etag, words));
  valueOf(await propose(spil, improved(factsWith(await stored()))));
  valueOf(await propose(spil, factsWith(await stored())));
  valueOf(await propose(spil, improved(factsWith(await stored()))));
  expect(statusIn(await stored(), 'Time').cells).toMatchObject({
    ExplanationText: 'De aannemer is ziek.',
    Evidence: 'TIJ2: MP5 MP6 MP7 +10 wd',
  });
});

test('a confirmed light is never touched again', async () => {
  const time = statusIn(valueOf(await propose(spil)), 'Time');
  const confirmed = { Light: 'Red', ConfirmState: 'Confirmed', ExplanationText: 'x' } as const;
  valueOf(await spil.open(person('ann')).change(grotikStatusList, time.id, time.etag, confirmed));
  const before = statusIn(await stored(), 'Time');
  valueOf(await propose(spil, improved(factsWith(await stored()))));
  expect(statusIn(await stored(), 'Time')).toEqual(before);
});

test('an item that a person added by hand keeps its words', async () => {
  const byHand = { Title: 'RVB-2026-W47-T', WeekKey: '2026-W47', Aspect: 'Time', ProposedLight: 'Grey' } as const;
  valueOf(await spil.open(person('ann')).add(grotikStatusList, { ...byHand, ExplanationText: 'Zelf' }, 'by hand'));
  valueOf(await propose(spil, factsWith(await stored())));
  expect(statusIn(await stored(), 'Time').cells).toMatchObject({ ProposedLight: 'Amber', ExplanationText: 'Zelf' });
});

test('somebody who writes at the same time wins', async () => {
  const first = valueOf(await propose(spil));
  const time = statusIn(first, 'Time');
  valueOf(await spil.open(person('ann')).change(grotikStatusList, time.id, time.etag, { ExplanationText: 'Net' }));
  valueOf(await propose(spil, improved(factsWith(first))));
  expect(statusIn(await stored(), 'Time').cells.ExplanationText).toBe('Net');
});
