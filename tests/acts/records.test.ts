import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOn, changeItem } from '../../src/acts/act.ts';
import { addItem } from '../../src/acts/add-item.ts';
import type { Everyday } from '../../src/acts/kinds.ts';
import { undoWrite } from '../../src/acts/undo/undo-write.ts';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf, type Who } from './acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.later(1));

const change = (who: Who, list: ListDeclaration, { id, etag }: Item, changes: object, note?: string) =>
  changeItem({ list: list.name, item: id, seen: etag, changes, note }, bench.as(who), bench.doors);

const act = (who: Who, { id }: Item, everyday: Everyday) =>
  actOn({ ...everyday, item: id }, bench.as(who), bench.doors);

const add = (who: Who, list: ListDeclaration, cells: object) =>
  addItem({ list: list.name, cells, key: `${who} ${JSON.stringify(cells)}` }, bench.as(who), bench.doors);

const ruled = (rule: object) => ({ kind: 'against-the-rules', rule });

const notes = ({ cells }: Item): string => String(cells['ProgressNotes'] ?? '');

describe('a decision', () => {
  const proposal = (cells: object = {}) =>
    bench.put(decisionsList, {
      DecisionStatus: 'Proposed',
      DecisionLevel: 'ProjectTeam',
      ProposedBy: ref('owner'),
      Rationale: 'prijs',
      ...cells,
    });
  const taken = (cells: object = {}) =>
    proposal({ DecisionStatus: 'Taken', DecidedBy: 'de stuurgroep', DecidedOn: day('2026-11-20'), ...cells });
  const take = (item: Item, who: Who = 'manager') =>
    act(who, item, { list: 'Decisions', act: 'take', input: { by: 'de stuurgroep' } });

  test.each([
    ['Title', 'Wij kiezen iets heel anders.'],
    ['DecisionText', 'iets anders'],
    ['Rationale', 'iets anders'],
    ['Alternatives', 'iets anders'],
    ['DecisionLevel', 'Council'],
    ['DecidedBy', 'ik'],
    ['DecidedOn', '2026-11-19'],
    ['FinancialImpact', 5],
    ['SourceUrl', 'https://elders.example'],
    ['SourceUrl', null],
    ['ReplacesRef', 1],
  ])('that was taken keeps its %s, whoever asks', async (column, value) => {
    const old = await taken();
    const full = await taken({
      DecisionText: 'tekst',
      Alternatives: 'geen',
      DecisionLevel: 'SteeringGroup',
      FinancialImpact: 10,
      SourceUrl: 'https://dossier.example',
      ReplacesRef: old.id,
    });
    const problem = problemOf(await change('manager', decisionsList, full, { [column]: value }));
    expect(problem).toMatchObject({ ...ruled({ kind: 'frozen', columns: [column] }), column });
    expect((await bench.read(decisionsList, full.id)).etag).toBe(full.etag);
  });

  test('of which the link was empty gets one, once, with a note', async () => {
    const done = valueOf(await change('support', decisionsList, await taken(), { SourceUrl: 'https://een.example' }));
    expect(notes(done.after)).toContain('aangevuld op');
    const problem = problemOf(
      await change('support', decisionsList, done.after, { SourceUrl: 'https://twee.example' }),
    );
    expect(problem).toMatchObject(ruled({ kind: 'frozen', columns: ['SourceUrl'] }));
  });

  test('is never recorded without its day: an emptied one is today', async () => {
    const cells = { Title: 'Wij kiezen een andere buis.', Rationale: 'prijs', DecidedBy: 'college', DecidedOn: null };
    for (const DecisionStatus of ['Taken', 'Rejected']) {
      const done = valueOf(await add('support', decisionsList, { ...cells, DecisionStatus }));
      expect(done.after.cells['DecidedOn']).toBe(bench.home('support').today);
    }
  });

  test('that is put back keeps the one that it replaced: no other way leads out of Vervangen', async () => {
    const old = await taken();
    const other = await taken();
    const done = valueOf(await take(await proposal({ ReplacesRef: old.id })));
    for (const ReplacesRef of [null, other.id]) {
      const changes = { DecisionStatus: 'Proposed', ReplacesRef };
      const problem = problemOf(await change('manager', decisionsList, done.after, changes));
      expect(problem).toMatchObject({ ...ruled({ kind: 'frozen', columns: ['ReplacesRef'] }), column: 'ReplacesRef' });
    }
    const back = valueOf(await act('manager', done.after, { list: 'Decisions', act: 'put-back', input: {} }));
    expect((await bench.read(decisionsList, old.id)).cells.DecisionStatus).toBe('Taken');
    // Undoing that sets both as they were.
    const { list, id: item, etag } = { list: 'Decisions', ...back.after };
    valueOf(await undoWrite({ list, item, etag }, bench.as('manager'), bench.doors, 'toch wel'));
    expect((await bench.read(decisionsList, old.id)).cells.DecisionStatus).toBe('Superseded');
  });

  test('cannot replace in a circle, at whichever end it is closed', async () => {
    const first = await taken();
    const second = await proposal({ ReplacesRef: first.id });
    valueOf(await take(second));
    valueOf(await act('manager', second, { list: 'Decisions', act: 'put-back', input: {} }));
    const problem = problemOf(
      await act('manager', first, { list: 'Decisions', act: 'link', input: { replaces: second.id } }),
    );
    expect(problem).toMatchObject({ ...ruled({ kind: 'cannot-replace' }), column: 'ReplacesRef' });
    const self = await proposal();
    const itself = await act('manager', self, { list: 'Decisions', act: 'link', input: { replaces: self.id } });
    expect(problemOf(itself)).toMatchObject(ruled({ kind: 'cannot-replace' }));
    // Somebody may have typed it in SharePoint itself.
    const typed = await bench.edit(decisionsList, self, { ReplacesRef: self.id });
    expect(problemOf(await take(typed))).toMatchObject(ruled({ kind: 'cannot-replace' }));
  });

  test('is not filed by a member in another’s name, nor handed to another by its proposer', async () => {
    const cells = { Title: 'Wij kiezen een andere buis.', ProposedBy: ref('other') };
    const forbidden = { kind: 'forbidden', refusal: { kind: 'support-or-manager-only' } };
    expect(problemOf(await add('owner', decisionsList, cells))).toMatchObject(forbidden);
    const own = await proposal();
    expect(problemOf(await change('owner', decisionsList, own, { ProposedBy: ref('other') }))).toMatchObject(forbidden);
    const done = valueOf(await add('support', decisionsList, cells));
    expect(notes(done.after)).toContain('ingebracht namens Joris Ander');
  });
});

describe('notes', () => {
  const action = (cells: object = {}) =>
    bench.put(actionsList, {
      ActionStatus: 'InProgress',
      Owner: ref('owner'),
      DueDate: day('2026-12-04'),
      Priority: 'Normal',
      ProgressNotes: '[2026-11-01 Noor Manager] begonnen',
      ...cells,
    });

  test('that are emptied stay as they were', async () => {
    const done = valueOf(await change('owner', actionsList, await action(), { ProgressNotes: null }));
    expect([done.isChanged, notes(done.after)]).toEqual([false, '[2026-11-01 Noor Manager] begonnen']);
  });

  test('that are written over grow, under the name of who wrote', async () => {
    const forged = '[2026-11-01 Noor Manager] akkoord\n[2026-11-02 Noor Manager] echt';
    const done = valueOf(await change('owner', actionsList, await action(), { ProgressNotes: forged }));
    const [first, second, ...more] = notes(done.after).split('\n');
    expect([first, more]).toEqual(['[2026-11-01 Noor Manager] begonnen', []]);
    expect(second).toMatch(/^\[2026-\d\d-\d\d Mila Jansen\] \[2026-11-01 Noor Manager\] akkoord/);
  });

  test('with which a row begins are signed too, of a measure as of an action', async () => {
    const risk = await bench.put(risksList, { RiskStatus: 'Open', RiskOwner: ref('owner'), Probability: 2, Impact: 2 });
    const cells = { Title: 'Retourbemaling', RiskRef: risk.id, ProgressNotes: '[2026-11-01 Noor Manager] akkoord' };
    const measure = valueOf(await add('owner', controlMeasuresList, cells));
    expect(notes(measure.after)).toMatch(/^\[2026-\d\d-\d\d Mila Jansen\] /);
    const { RiskRef: _, ...others } = cells;
    const added = valueOf(await add('owner', actionsList, { ...others, DueDate: '2026-12-04' }));
    expect(notes(added.after)).toMatch(/^\[2026-\d\d-\d\d Mila Jansen\] /);
  });

  test('CompletedOn is refused on an open action, and cannot leave one that is done', async () => {
    const open = await change('owner', actionsList, await action(), { CompletedOn: '2026-11-20' });
    expect(problemOf(open)).toMatchObject(ruled({ kind: 'only-when-done', column: 'CompletedOn' }));
    const done = await action({ ActionStatus: 'Done', CompletedOn: day('2026-11-20') });
    const emptied = await change('owner', actionsList, done, { CompletedOn: null });
    expect(problemOf(emptied)).toMatchObject(ruled({ kind: 'needed', columns: ['CompletedOn'] }));
  });

  test('a step is ticked by the owner, not by another', async () => {
    const one = await action({ Steps: '[ ] bellen\n[ ] mailen' });
    const tick = { list: 'Actions', act: 'step', input: { number: 1, isDone: true } } as const;
    expect(problemOf(await act('other', one, tick))).toMatchObject({
      kind: 'forbidden',
      refusal: { kind: 'not-yours' },
    });
    expect(valueOf(await act('owner', one, tick)).after.cells['Steps']).toBe('[x] bellen\n[ ] mailen');
  });

  test('a status typed by hand in SharePoint is left through any status, and undoing that empties nothing', async () => {
    const before = await action();
    const path = `/sites/${bench.spil.bench.base === '' ? '' : bench.home('owner').project.siteId}/lists`;
    const lists = await bench.spil.bench.call('GET', `${path}?$select=id,name`);
    const { id } = lists.body.value.find(({ name }: { name: string }) => name === 'Actions');
    await bench.spil.bench.call('PATCH', `${path}/${id}/items/${before.id}/fields`, {
      body: { ActionStatus: 'Bijna' },
    });
    const typed = await bench.read(actionsList, before.id);
    expect(typed.flaws).toMatchObject([{ column: 'ActionStatus', raw: 'Bijna' }]);
    const done = valueOf(await change('owner', actionsList, typed, { ActionStatus: 'Done' }));
    const asked = { list: 'Actions', item: before.id, etag: done.after.etag };
    expect(problemOf(await undoWrite(asked, bench.as('owner'), bench.doors, 'toch niet'))).toMatchObject(
      ruled({ kind: 'needed', columns: ['ActionStatus'] }),
    );
    expect((await bench.read(actionsList, before.id)).cells.ActionStatus).toBe('Done');
  });

  test('two acts at once on one row: the second hears what stands there now', async () => {
    const one = await action();
    const both = await Promise.all([
      change('owner', actionsList, one, { Priority: 'High' }),
      change('support', actionsList, one, { Priority: 'Low' }),
    ]);
    const lost = both.find(({ ok }) => !ok);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(lost?.ok === false && lost.problem).toMatchObject({ kind: 'lists', problem: { kind: 'stale' } });
  });

  test('an etag of another row is stale, and writes nothing', async () => {
    const [one, other] = [await action(), await action()];
    const edited = await bench.edit(actionsList, other, { Priority: 'High' });
    const asked = { ...one, etag: edited.etag };
    expect(problemOf(await change('owner', actionsList, asked, { Priority: 'Low' }))).toMatchObject({
      kind: 'lists',
      problem: { kind: 'stale', theirs: { id: one.id } },
    });
  });
});

describe('a risk', () => {
  const risk = (cells: object = {}) =>
    bench.put(risksList, {
      RiskType: 'Threat',
      RiskStatus: 'Open',
      RiskOwner: ref('owner'),
      CauseText: 'bemaling',
      Probability: 3,
      Impact: 4,
      ...cells,
    });

  test.each([
    ['Closed', { RiskStatus: 'Closed', ClosingReason: 'voorbij' }, 'ClosingReason'],
    ['Controlled', { RiskStatus: 'Controlled', ResidualProbability: 1, ResidualImpact: 1 }, 'CauseText'],
  ])('that is %s keeps what that stands on: blanks are no text', async (_, cells, column) => {
    const problem = problemOf(await change('manager', risksList, await risk(cells), { [column]: ' \n ' }));
    expect(problem).toMatchObject(ruled({ kind: 'needed', columns: [column] }));
  });

  test('that is Closed keeps why, for its owner too: the project manager closed it', async () => {
    const closed = await risk({ RiskStatus: 'Closed', ClosingReason: 'voorbij' });
    const problem = problemOf(await change('owner', risksList, closed, { ClosingReason: 'anders' }));
    expect(problem).toMatchObject({ kind: 'forbidden', refusal: { kind: 'manager-only' } });
  });

  test.each([0, 6, 2.5])('is not scored %d, by a sentence neither', async (probability) => {
    const scored = await act('owner', await risk(), { list: 'Risks', act: 'score', input: { probability } });
    expect(problemOf(scored)).toMatchObject({ kind: 'bad-cell', column: 'Probability' });
  });
});

describe('texts', () => {
  test.each([
    [actionsList, 'Ja', 3],
    [actionsList, '', 3],
    [decisionsList, 'Anders', 10],
  ])('a title that is too short says how long it must be (%#)', async (list, Title, minLength) => {
    const refused = problemOf(await add('owner', list, { Title, DueDate: '2026-12-04' }));
    expect(refused).toMatchObject({ rule: { kind: 'too-short', column: 'Title', minLength }, column: 'Title' });
  });

  test.each([
    ['a title of 300 characters', { Title: 'x'.repeat(300) }, 'Title'],
    ['a description of more than 10,000', { ActionDescription: 'x'.repeat(10_001) }, 'ActionDescription'],
  ])('%s says that it must be shorter', async (_, cells, column) => {
    const asked = { Title: 'Hek', DueDate: '2026-12-04', ...cells };
    expect(problemOf(await add('owner', actionsList, asked))).toMatchObject({
      ...ruled({ kind: 'too-long', column }),
      column,
    });
  });
});
