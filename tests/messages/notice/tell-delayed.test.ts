import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Action } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { tellDelayed, type WaitingProject } from '../../../src/messages/notice/tell-delayed.ts';
import { itemOf } from '../../domain/item.ts';
import { action, jan, noelle, placeOn, startScene } from './notice-scene.ts';

const written = { modifiedBy: { id: noelle.id, name: 'noelle' } };
const owner = { aad: jan.aad, name: 'jan' };
const facts: WaitingProject['facts'] = {
  actions: [{ ...action, ...written }],
  risks: [{ ...itemOf(risksList, 4, { Title: 'Grondwater', RiskOwner: owner }), ...written }],
  measures: [{ ...itemOf(controlMeasuresList, 5, { Title: 'Peilbuis', MeasureOwner: owner }), ...written }],
  decisions: [{ ...itemOf(decisionsList, 6, { Title: 'Variant B', ProposedBy: owner }), ...written }],
  roles: [itemOf(projectRolesList, 1, { Role: 'ProjectManager', Person: { aad: personId('kees'), name: 'kees' } })],
};
const id = (event: string, list = 'Actions', item = 7, to = 'jan') => `notice|${event}|RVB|${list}|${item}|"1"|${to}`;
const nightly = id('given');

/** What waits since an evening, told on the next morning. */
async function morning(
  messages: readonly string[],
  changed: Partial<WaitingProject['facts']> = {},
  refusedBefore = false,
) {
  const scene = startScene('19:00');
  const { doors, sent, moveTo } = scene;
  const now = doors.clock.now();
  for (const message of messages) await doors.ledger.claimOccasions(message, jan.id, [message], now);
  if (refusedBefore) {
    for (const message of messages) {
      await doors.ledger.claimAttempt(message, 'chat', now);
      await doors.ledger.settleAttempt(message, 'chat', { state: 'refused', reason: 'blocked' }, now);
    }
  }
  const tell = async (date: string, time = '08:30') => {
    moveTo(date, time);
    const project = { ...placeOn(day(date)), facts: { ...facts, ...changed } };
    await tellDelayed(await doors.ledger.unfinishedMessages(), project, doors);
    return sent;
  };
  return { ...scene, tell };
}

const told = async (message: string, changed: Partial<WaitingProject['facts']> = {}) =>
  (await (await morning([message], changed)).tell('2026-11-24')).map(({ letter }) => letter.text);

test('what waited is told in the morning, under its own name, by whoever wrote last', async () => {
  const { tell } = await morning([nightly]);
  const [message, ...others] = await tell('2026-11-24');
  expect(others).toEqual([]);
  expect(message).toMatchObject({ id: nightly, recipient: jan.id });
  expect(message).not.toHaveProperty('insteadOf');
  expect(message?.letter.text).toMatch(/^noelle heeft je een actie gegeven: A7 Bellen/);
});

test('what a channel refused before is another message, which tells that it replaces the first', async () => {
  const { tell, doors } = await morning([nightly], {}, true);
  const [message] = await tell('2026-11-24');
  expect(message).toMatchObject({ id: id('given@2026-11-24'), insteadOf: [nightly] });
  expect((await doors.ledger.unfinishedMessages()).map((one) => one.message)).toEqual([id('given@2026-11-24')]);
});

test('what nobody could be told for a week is no news any more', async () => {
  expect(await (await morning([nightly])).tell('2026-11-30')).toHaveLength(1);
  expect(await (await morning([nightly])).tell('2026-11-30', '19:00')).toHaveLength(1);
  expect(await (await morning([nightly])).tell('2026-11-30', '19:01')).toEqual([]);
});

describe('every kind of item is told', () => {
  test.each([
    [id('changed', 'Actions', 7), 'A7 Bellen'],
    [id('changed', 'Risks', 4), 'R4 Grondwater'],
    [id('changed', 'ControlMeasures', 5), 'M5 Peilbuis'],
    [id('changed', 'Decisions', 6), 'B6 Variant B'],
  ])('%s', async (message, name) => {
    expect(await told(message)).toEqual([expect.stringContaining(name)]);
  });

  test.each([
    'given',
    'taken',
    'completed',
    'postponed',
    'changed',
    'undone',
    'rescore',
    'reopened',
    'help by noelle',
    'discuss by noelle',
    'given@2026-11-23',
  ])('%s', async (event) => {
    expect(await told(id(event))).toHaveLength(1);
  });
});

describe('a name that an earlier Spil gave', () => {
  test('to what was given', async () => {
    expect(await told('given|RVB|7|"1"|jan')).toEqual([expect.stringContaining('heeft je een actie gegeven')]);
  });

  test('to what was changed', async () => {
    expect(await told('later|RVB|Risks|4|"1"|jan')).toEqual([expect.stringContaining('jouw risico R4')]);
  });
});

describe('nothing is told of', () => {
  const withOwner = (name: string): readonly Action[] => [
    { ...action, ...written, cells: { ...action.cells, Owner: { aad: personId(name), name } } },
  ];

  test.each([
    ['another project', nightly.replace('RVB', 'SPL')],
    ['a row that is gone', id('given', 'Actions', 99)],
    ['a list that no house knows', id('given', 'Niets')],
    ['a list on which nobody acts', id('given', 'Milestones')],
    ['an event that no Spil knows', id('exploded')],
    ['something that is no notice', 'reminder|2026-11-23|jan'],
  ])('%s', async (_, message) => {
    expect(await told(message)).toEqual([]);
  });

  test('an item that its reader wrote last', async () => {
    const mine = [{ ...action, modifiedBy: { id: jan.id, name: 'jan' } }];
    expect(await told(nightly, { actions: mine })).toEqual([]);
  });

  test('an item that went to somebody else meanwhile, except that it did', async () => {
    expect(await told(id('postponed'), { actions: withOwner('zoe') })).toEqual([]);
    expect(await told(id('taken'), { actions: withOwner('zoe') })).toHaveLength(1);
    expect(await told(id('undone'), { actions: withOwner('zoe') })).toHaveLength(1);
  });
});

test.each(['recorded', 'put-back'])('that a decision was %s is for who is project manager now', async (event) => {
  expect(await told(id(event, 'Decisions', 6, 'kees'))).toHaveLength(1);
  expect(await told(id(event, 'Decisions', 6, 'jan'))).toEqual([]);
});

test('whoever works in several projects hears which one', async () => {
  const { tell, world, place, spl } = await morning([nightly]);
  world.projects = [place.project, spl];
  expect((await tell('2026-11-24'))[0]?.letter.subject).toBe('Spil: bericht over RVB-A7');
});

test('an item without a known writer is told all the same', async () => {
  const nameless = [{ ...action, modifiedBy: { name: 'SharePoint' } }];
  expect(await told(nightly, { actions: nameless })).toEqual([expect.stringMatching(/^SharePoint heeft je/)]);
});
