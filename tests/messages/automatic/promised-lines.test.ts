import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import type { AutomaticCause } from '../../../src/domain/reminders/automatic-line.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Decision } from '../../../src/lists/decisions.ts';
import { promisedLines } from '../../../src/messages/automatic/promised-lines.ts';
import { messageId } from '../../../src/messages/message-id.ts';
import type { OccasionRecord } from '../../../src/ports.ts';
import { rvbPerson } from '../../domain/rvb-cells.ts';
import { rvbFacts } from '../../domain/rvb-facts.ts';

const idOf = (name: string) => rvbPerson(name).aad ?? personId('');
const manager = "Noëlle van 't Hoff";
const proposer = 'Sjoerd Bruinsma';
const facts = rvbFacts();
const before = 'before' as ETag;
const changedAt = momentAt(day('2026-11-24'), '10:05');

/** Decision 6 as Spil left it, as far as a test says nothing else. */
function place(given: Partial<Decision['cells']> = {}, more: Partial<Decision> = {}, isGuest = false) {
  const decisions = facts.decisions.map(
    (one): Decision =>
      one.id === 6
        ? {
            ...one,
            etag: 'after' as ETag,
            modifiedAt: changedAt,
            modifiedBy: { name: 'Spil', isApp: true },
            cells: { ...one.cells, ExecutionStatus: 'Done', ...given },
            ...more,
          }
        : one,
  );
  const roster = [manager, proposer].map((name) => ({ id: idOf(name), name, mail: '', isGuest }));
  return { facts: { ...facts, decisions }, calendar: createCalendar(facts.settings), roster };
}

function promise(name: string, why: AutomaticCause = 'all-done', etag = before): OccasionRecord {
  const recipient = idOf(name);
  const about = { project: facts.code, list: 'Decisions', item: 6, etag, why, recipient };
  const key = messageId({ kind: 'automatic', ...about });
  return { key, message: key, recipient, claimedAt: changedAt };
}

const nextMorning = momentAt(day('2026-11-25'), '08:30');
const lines = (records: readonly OccasionRecord[], where = place(), now: Moment = nextMorning) =>
  promisedLines(records, where, now).map(({ line }) => line);

test('what Spil changed is a line; only who may record decisions may take it back', () => {
  expect(lines([promise(manager), promise(proposer)])).toMatchObject([
    { itemId: 6, etag: 'after', why: 'all-done', status: 'Done', isHidden: false, mayUndo: true },
    { itemId: 6, mayUndo: false },
  ]);
});

test('it can be taken back for a day after the bundle that told it', () => {
  const mayUndo = (on: string, time: string) =>
    lines([promise(manager)], place(), momentAt(day(on), time)).map((line) => line.mayUndo);
  expect([mayUndo('2026-11-26', '08:30'), mayUndo('2026-11-26', '08:31')]).toEqual([[true], [false]]);
});

test('what a person wrote after it has no way back', () => {
  const touched = place({}, { modifiedBy: { name: manager, id: idOf(manager) } });
  expect(lines([promise(manager)], touched)).toMatchObject([{ mayUndo: false }]);
});

test('a write that never came, or that somebody changed since, is nothing to tell', () => {
  expect(lines([promise(manager, 'all-done', 'after' as ETag)])).toEqual([]);
  expect(lines([promise(manager)], place({ ExecutionStatus: 'InProgress' }))).toEqual([]);
});

test('several changes of one item are one line, which says the last that stands, under all keys', () => {
  const records = [promise(manager, 'started', 'one' as ETag), promise(manager, 'all-done', 'two' as ETag)];
  const [only, ...others] = promisedLines(records, place(), nextMorning);
  expect([only?.line.why, only?.keys, others]).toEqual(['all-done', records.map(({ key }) => key), []]);
});

test('a replaced decision is told by its own status, without a button', () => {
  expect(lines([promise(manager, 'superseded')], place({ DecisionStatus: 'Superseded' }))).toMatchObject([
    { status: 'Superseded', mayUndo: false },
  ]);
});

test('of a confidential row a guest hears neither title nor status', () => {
  expect(lines([promise(proposer)], place({ Confidential: true }, {}, true))).toMatchObject([
    { title: '', status: undefined, isHidden: true, mayUndo: false },
  ]);
});

test('another project, another message or somebody who left is not told', () => {
  const other = messageId({
    kind: 'digest-due',
    project: facts.code,
    week: '2026-W47' as never,
    recipient: idOf(manager),
  });
  expect(lines([{ ...promise(manager), key: other }, promise('Jan Bakker')])).toEqual([]);
  const elsewhere = promise(manager);
  expect(lines([{ ...elsewhere, key: elsewhere.key.replace('RVB', 'SPO') }])).toEqual([]);
});

/** An action or a measure as Spil left it. */
function left(list: 'Actions' | 'ControlMeasures', given: object): ReturnType<typeof place> {
  const row = { id: 2, etag: 'after', modifiedAt: changedAt, modifiedBy: { name: 'Spil', isApp: true }, flaws: [] };
  const item = { ...row, createdAt: changedAt, createdBy: row.modifiedBy, cells: { Title: 'Bemaling', ...given } };
  const rows = list === 'Actions' ? { actions: [item] } : { measures: [item] };
  const here = place();
  return { ...here, facts: { ...here.facts, ...rows } as unknown as ReturnType<typeof place>['facts'] };
}

const promiseOf = (list: string, why: AutomaticCause, item = 2, name = proposer): OccasionRecord => {
  const about = { project: facts.code, list, item, etag: before, why, recipient: idOf(name) };
  const key = messageId({ kind: 'automatic', ...about });
  return { key, message: key, recipient: idOf(name), claimedAt: changedAt };
};

test('an action whose steps were all ticked is told with its milestone; its owner may take it back', () => {
  const Owner = { aad: idOf(proposer), name: proposer };
  const done = { ActionStatus: 'Done', MilestoneRef: 5, Owner };
  const record = promiseOf('Actions', 'steps-done');
  expect(lines([record], left('Actions', done))).toMatchObject([
    { list: 'Actions', title: 'Bemaling', status: 'Done', milestone: 5, mayUndo: true },
  ]);
  const others = { ...done, Owner: { aad: idOf(manager), name: manager } };
  expect(lines([record], left('Actions', others))).toMatchObject([{ mayUndo: false }]);
  expect(lines([record], left('Actions', { ...done, MilestoneRef: undefined }))[0]?.milestone).toBeUndefined();
});

test('a measure that went with its actions names no milestone; its owner may take it back', () => {
  const MeasureOwner = { aad: idOf(proposer), name: proposer };
  const record = promiseOf('ControlMeasures', 'all-done');
  const started = { MeasureStatus: 'InProgress', MeasureOwner, MilestoneRef: 5 };
  expect(lines([record], left('ControlMeasures', { ...started, MeasureStatus: 'Done' }))).toMatchObject([
    { list: 'ControlMeasures', status: 'Done', milestone: undefined, mayUndo: true },
  ]);
  for (const why of ['started', 'reopened'] as const) {
    expect(lines([promiseOf('ControlMeasures', why)], left('ControlMeasures', started))).toMatchObject([{ why }]);
  }
});

test('a decision that got back its place is told by its own status, without a button', () => {
  expect(lines([promise(manager, 'restored')], place({ DecisionStatus: 'Taken' }))).toMatchObject([
    { status: 'Taken', mayUndo: false },
  ]);
});

test('a row that is gone, or a list that nobody knows, is nothing to tell', () => {
  expect(lines([promiseOf('Decisions', 'all-done', 999), promiseOf('Cakes', 'all-done')])).toEqual([]);
  expect(lines([promiseOf('Actions', 'steps-done', 999)])).toEqual([]);
});

test('a row without a title is told by its number', () => {
  expect(
    lines(
      [promiseOf('ControlMeasures', 'all-done')],
      left('ControlMeasures', { Title: undefined, MeasureStatus: 'Done' }),
    )[0]?.title,
  ).toBe('');
});

test('two hearers of one item have a line each', () => {
  const both = promisedLines([promise(manager), promise(proposer)], place(), nextMorning);
  expect(both.map(({ recipient }) => recipient)).toEqual([manager, proposer].map(idOf));
});

test('the reader of a digest hears as much as that reader may', () => {
  const guest = { id: idOf('Jan Bakker'), name: 'Jan Bakker', mail: '', isGuest: true };
  const [told] = promisedLines([promise(manager)], place({ Confidential: true }), nextMorning, guest);
  expect(told).toMatchObject({ recipient: idOf(manager), line: { isHidden: true, mayUndo: false } });
});

describe('a step that somebody took by hand', () => {
  const Owner = { aad: idOf(proposer), name: proposer };

  test('is told with where the row stands now, without a button', () => {
    const record = promiseOf('Actions', 'by-hand', 2, manager);
    expect(lines([record], left('Actions', { ActionStatus: 'New', Owner }))).toMatchObject([
      { why: 'by-hand', list: 'Actions', title: 'Bemaling', status: 'New', mayUndo: false },
    ]);
  });

  test('stands beside what changed by itself in the same row', () => {
    const records = [promiseOf('Actions', 'by-hand'), promiseOf('Actions', 'steps-done')];
    const said = lines(records, left('Actions', { ActionStatus: 'Done', Owner })).map(({ why }) => why);
    expect(said.toSorted()).toEqual(['by-hand', 'steps-done']);
  });

  test('is told of a risk too', () => {
    const [risk] = facts.risks;
    expect(lines([promiseOf('Risks', 'by-hand', risk?.id, manager)])).toMatchObject([
      { list: 'Risks', itemId: risk?.id, status: risk?.cells.RiskStatus },
    ]);
  });
});
