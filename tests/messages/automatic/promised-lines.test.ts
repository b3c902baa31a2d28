import { expect, test } from 'vitest';
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
