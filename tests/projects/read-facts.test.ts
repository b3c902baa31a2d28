import { afterEach, expect, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { budgetLinesList } from '../../src/lists/budget-lines.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { projectCardList } from '../../src/lists/project-card.ts';
import { projectSettingsList } from '../../src/lists/project-settings.ts';
import { allLists } from '../../src/lists/register.ts';
import { readFacts } from '../../src/projects/read-facts.ts';
import { app, person, type SpilOnBench, startSpilOnBench } from '../graph/spil-on-bench.ts';

const code = projectCode('RVB');
let spil: SpilOnBench;
afterEach(() => spil.close());

test('everything that the rules want is read in one go, settings with their defaults', async () => {
  spil = await startSpilOnBench(allLists);
  const store = spil.open(person('ann'));
  await store.add(projectCardList, { Title: 'Riool', ProjectCode: 'RVB' }, 'card');
  await store.add(projectSettingsList, { Title: 'RVB', GoodFridayOff: true }, 'settings');
  await store.add(actionsList, { Title: 'Bellen', ActionStatus: 'New' }, 'action');
  const facts = await readFacts(spil.open(app), { code });
  expect(facts).toMatchObject({
    ok: true,
    value: {
      code: 'RVB',
      card: { cells: { Title: 'Riool' } },
      settings: { ...defaultSettings, goodFridayOff: true },
      actions: [{ cells: { Title: 'Bellen' } }],
      risks: [],
      milestones: [],
      budgetLines: [],
    },
  });
});

test('milestones and budget may not exist yet', async () => {
  const later = [milestonesList.name, budgetLinesList.name];
  // Without their target a lookup cannot be made: the lists that point there leave it out.
  spil = await startSpilOnBench(allLists.filter(({ name }) => !later.includes(name)));
  expect(await readFacts(spil.open(app), { code })).toMatchObject({
    ok: true,
    value: { milestones: undefined, budgetLines: undefined, card: undefined, settings: defaultSettings },
  });
});

test('another list that is missing is a problem with its name', async () => {
  spil = await startSpilOnBench(allLists.filter(({ name }) => name !== 'GrotikStatus'));
  expect(await readFacts(spil.open(app), { code })).toMatchObject({
    ok: false,
    problem: { kind: 'list-missing', list: 'GrotikStatus' },
  });
});
