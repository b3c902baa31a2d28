import { expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import type { PersonRef } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { createTellNotice } from '../../../src/messages/notice/tell-notice.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import { itemOf } from '../../domain/item.ts';
import { action, jan, kees, noelle, placeOn, startScene } from './notice-scene.ts';

const given: Notice = { what: 'given', to: jan, by: noelle, list: actionsList, item: action };
const help: Notice = { ...given, what: 'help' };
const evening = '19:00';

test('a notice goes out at once, in one message that names it', async () => {
  const { doors, sent, place } = startScene('10:00');
  expect(await createTellNotice(doors)(given, place)).toBe('now');
  const text = 'noelle heeft je een actie gegeven: A7 Bellen, zonder datum.';
  expect(sent).toEqual([
    {
      id: 'notice|given|RVB|Actions|7|"1"|jan',
      recipient: jan.id,
      content: { kind: 'notice', text },
      letter: { kind: 'notice', subject: 'Spil: bericht over A7', text },
      language: 'nl',
    },
  ]);
});

test('the same write is told once', async () => {
  const { doors, sent, place } = startScene('10:00');
  const tell = createTellNotice(doors);
  await tell(given, place);
  expect(await tell(given, place)).toBe('not');
  expect(sent).toHaveLength(1);
});

test.each<[string, PersonRef]>([
  ['whoever did it', noelle],
  ['somebody without an id', { name: 'jan' }],
])('%s hears nothing', async (_, to) => {
  const { doors, sent, place } = startScene('10:00');
  expect(await createTellNotice(doors)({ ...given, to }, place)).toBe('not');
  expect(sent).toEqual([]);
});

test('in quiet hours it waits, and is remembered', async () => {
  const { doors, sent, place } = startScene(evening);
  expect(await createTellNotice(doors)(given, place)).toBe('later');
  expect(sent).toEqual([]);
  expect((await doors.ledger.unfinishedMessages()).map(({ message }) => message)).toEqual([
    'notice|given|RVB|Actions|7|"1"|jan',
  ]);
});

test.each(['help', 'discuss'] as const)('a call (%s) waits for nobody', async (what) => {
  const { doors, sent, place } = startScene(evening);
  expect(await createTellNotice(doors)({ ...help, what }, place)).toBe('now');
  expect(sent.map(({ id }) => id)).toEqual([`notice|${what} by noelle|RVB|Actions|7|"1"|jan`]);
});

test('two people may call about one item; a repeated call is left to the delivery, which sends nothing twice', async () => {
  const { doors, sent, place } = startScene('10:00');
  const tell = createTellNotice(doors);
  await tell(help, place);
  expect(await tell({ ...help, by: kees }, place)).toBe('now');
  expect(await tell(help, place)).toBe('now');
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
});

test('what no channel took is told later', async () => {
  const { doors, world, place } = startScene('10:00');
  world.channel = undefined;
  expect(await createTellNotice(doors)(given, place)).toBe('later');
});

test('whoever works in several projects hears which one', async () => {
  const { doors, world, sent, place, spl } = startScene('10:00');
  world.projects = [place.project, spl];
  await createTellNotice(doors)(given, place);
  expect(sent[0]?.letter.subject).toBe('Spil: bericht over RVB-A7');
});

test.each<[string, readonly (typeof jan)[]]>([
  ['is on the roster of one', [noelle]],
  ['is on rosters that do not answer', []],
])('whoever %s of two projects hears the bare number', async (_, others) => {
  const { doors, world, sent, place, spl } = startScene('10:00');
  world.projects = [place.project, spl];
  world.others = [...others];
  await createTellNotice(doors)(given, place);
  expect(sent[0]?.letter.subject).toBe('Spil: bericht over A7');
});

test('somebody who left the team learns only that there is something, and puts nothing back', async () => {
  const { doors, sent, place } = startScene('10:00');
  const decision = itemOf(decisionsList, 3, { Title: 'Variant B' });
  const left = { ...place, members: [] };
  await createTellNotice(doors)({ ...given, what: 'recorded', list: decisionsList, item: decision }, left);
  expect(sent[0]?.content).toEqual({
    kind: 'notice',
    text: 'Er is iets in Spil dat jou aangaat. Open Spil om het te bekijken.',
  });
});

test('a recorded decision carries the way to put it back', async () => {
  const { doors, sent, place } = startScene('10:00');
  const decision = itemOf(decisionsList, 3, { Title: 'Variant B' });
  await createTellNotice(doors)({ ...given, what: 'recorded', list: decisionsList, item: decision }, place);
  expect(sent[0]?.content).toMatchObject({ putBack: { project: 'RVB', list: 'Decisions', item: 3 } });
});

test('a guest hears of a confidential item its number and status', async () => {
  const { doors, sent } = startScene('10:00');
  const hidden = itemOf(actionsList, 7, { Title: 'Grondaankoop', ActionStatus: 'New', Confidential: true });
  const tell = createTellNotice(doors);
  await tell({ ...given, to: kees, item: hidden }, placeOn(day('2026-11-23')));
  await tell({ ...given, to: jan, item: hidden }, placeOn(day('2026-11-23')));
  expect(sent.map(({ letter }) => letter.text.includes('Grondaankoop'))).toEqual([false, true]);
});
