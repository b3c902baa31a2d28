import { describe, expect, test } from 'vitest';
import { doneReply, undoneReply } from '../../../../bot/handlers/acting/done-reply.ts';
import type { Home, Talk } from '../../../../bot/handlers/talk.ts';
import type { Done, Followed, Remark } from '../../../../src/acts/outcome.ts';
import { createCalendar } from '../../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../../src/domain/settings/settings.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import { personId } from '../../../../src/domain/values/person.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../../src/lists/control-measures.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import type { UndoRecord } from '../../../../src/act-memories.ts';
import { createTranslate } from '../../../../src/words/translate.ts';
import { itemOf } from '../../../domain/item.ts';
import { buttonsOf, factsOf, pressesOf, textsOf } from '../../cards/read-card.ts';

const code = projectCode('RVB');
const home = {
  project: { code },
  calendar: createCalendar(defaultSettings),
  actor: { isGuest: false },
} as unknown as Home;

interface Scene {
  readonly place?: 'personal' | 'channel';
  readonly language?: 'nl' | 'en';
  readonly last?: Partial<UndoRecord>;
  readonly homes?: number;
}

const talkIn = ({ place = 'personal', language = 'nl', last, homes = 1 }: Scene = {}): Talk =>
  ({
    language,
    t: createTranslate(language),
    today: day('2026-11-23'),
    person: { id: personId('jan') },
    homes: Array.from({ length: homes }, () => home),
    turn: { place: { kind: place, conversation: 'chat', channelId: 'channel' } },
    doors: { acts: { undo: { lastWrites: async () => (last === undefined ? [] : [last]) } } },
  }) as unknown as Talk;

const action = itemOf(actionsList, 7, { Title: 'Bellen', DueDate: day('2026-12-10'), ActionStatus: 'Done' });
const secret = itemOf(actionsList, 7, { ...action.cells, Confidential: true });
const done = (given: Partial<Done> = {}): Done => ({
  list: actionsList,
  before: action,
  after: action,
  isChanged: true,
  followed: [],
  told: [],
  remarks: [],
  undo: { list: 'Actions', item: action.id, etag: action.etag },
  ...given,
});
const reply = (given: Partial<Done> = {}, scene: Scene = {}, hints: readonly string[] = []) =>
  doneReply(done(given), { home, say: (number) => `${number} gedaan`, hints }, talkIn(scene));

const measure = itemOf(controlMeasuresList, 5, { Title: 'Peilbuis', MeasureStatus: 'Done' });
const decision = itemOf(decisionsList, 4, { Title: 'Variant A', DecisionStatus: 'Superseded' });

test('what was done stands above its facts, with the way back', async () => {
  const card = await reply({}, {}, ['Lijkt op A3.']);
  expect(textsOf(card)).toEqual(['A7 gedaan', 'Lijkt op A3.']);
  expect(factsOf(card)).toMatchObject({ Actie: 'A7 Bellen', Status: 'Afgerond' });
  expect(buttonsOf(card)).toEqual(['Ongedaan maken']);
  expect(card.forEveryone).toBe(true);
});

test('where projects stand side by side the number carries the project', async () => {
  expect(textsOf(await reply({}, { homes: 2 }))).toEqual(['RVB-A7 gedaan']);
  const remarks: readonly Remark[] = [
    { kind: 'rescore', risk: itemOf(risksList, 2, {}) },
    { kind: 'milestone', milestone: 3 },
    { kind: 'follow-up', risk: 2 },
    { kind: 'risen', risk: 2 },
  ];
  const said = textsOf(await reply({ remarks }, { homes: 2 })).join(' ');
  expect(said.match(/(?:\w+-)?(?:R|MP)\d/g)).toEqual(['RVB-R2', 'RVB-MP3', 'RVB-R2', 'RVB-R2']);
});

describe('something to know or to do next', () => {
  test.each<[Remark, string]>([
    [{ kind: 'due-date', day: day('2026-12-05'), warning: { kind: 'in-the-past' } as never }, 'verleden'],
    [{ kind: 'steps-done', item: 7 }, 'Alle stappen zijn klaar.'],
    [{ kind: 'milestone', milestone: 3 }, 'Deze actie hoort bij mijlpaal MP3.'],
    [{ kind: 'follow-up', risk: 2 }, 'R2 is opgetreden.'],
    [{ kind: 'rescore', risk: itemOf(risksList, 2, {}) }, 'Beoordeel R2 opnieuw.'],
  ])('%j', async (remark, said) => {
    expect(textsOf(await reply({ remarks: [remark] }))[1]).toContain(said);
  });

  test('is not told of a row that the channel may not see', async () => {
    const remarks: readonly Remark[] = [{ kind: 'milestone', milestone: 3 }];
    const card = await reply({ after: secret, remarks }, { place: 'channel' });
    expect(textsOf(card)).toEqual(['A7 gedaan']);
  });
});

describe('what changed by itself', () => {
  const finished: Followed = {
    kind: 'automatic',
    why: 'all-done' as never,
    list: controlMeasuresList,
    before: measure,
    after: measure,
  };
  const superseded: Followed = { kind: 'superseded', list: decisionsList, before: decision, after: decision };

  test('is one line each; what Spil did by itself can be taken back on its own', async () => {
    const card = await reply({ followed: [finished, superseded] });
    expect(textsOf(card).slice(1)).toEqual([
      expect.stringMatching(/^M5 staat nu op Afgerond/),
      'B4 staat nu op Vervangen.',
    ]);
    expect(buttonsOf(card)).toEqual(['Ongedaan maken', 'M5 ongedaan maken']);
    expect(pressesOf(card)[1]).toEqual({
      verb: 'undo',
      language: 'nl',
      project: 'RVB',
      list: 'ControlMeasures',
      item: 5,
      etag: measure.etag,
    });
  });

  test('or has to wait, which is said too', async () => {
    const card = await reply({ followed: [{ ...finished, after: undefined }] });
    expect(textsOf(card)[1]).toMatch(/^M5 kon nog niet mee veranderen/);
    expect(buttonsOf(card)).toEqual(['Ongedaan maken']);
  });

  test('has no status where the row is hidden', async () => {
    const hidden = itemOf(controlMeasuresList, 5, { ...measure.cells, Confidential: true });
    const card = await reply({ followed: [{ ...finished, after: hidden }] }, { place: 'channel' });
    expect(textsOf(card)[1]).toBe('M5 is ook gewijzigd.');
  });

  test('is not told by what to do next either', async () => {
    const hidden = itemOf(controlMeasuresList, 5, { ...measure.cells, Confidential: true });
    const remarks: readonly Remark[] = [{ kind: 'rescore', risk: itemOf(risksList, 2, {}) }];
    const card = await reply({ followed: [{ ...finished, after: hidden }], remarks }, { place: 'channel' });
    expect(textsOf(card).slice(1)).toEqual(['M5 is ook gewijzigd.']);
  });
});

test('who heard of it is named', async () => {
  const card = await reply({ told: [{ name: 'Zoë' }] });
  expect(textsOf(card)[1]).toBe('Zoë heeft hierover bericht gekregen.');
});

describe('who heard of it is not named in a channel beside a hidden row', () => {
  const somebody = 'Wie het aangaat, heeft hierover bericht gekregen.';
  const told = [{ name: 'Zoë' }];
  const proposal = itemOf(decisionsList, 4, { ...decision.cells, Confidential: true });
  const restored: Followed = { kind: 'restored', list: decisionsList, before: decision, after: proposal };

  test('that changed by itself', async () => {
    const card = await reply({ followed: [restored], told }, { place: 'channel' });
    expect(textsOf(card)[2]).toBe(somebody);
    expect(textsOf(await reply({ followed: [restored], told }))[2]).toBe('Zoë heeft hierover bericht gekregen.');
  });

  test('that changed back by itself', () => {
    const undone = { list: actionsList, after: action, wasAddition: false, followed: [restored], told } as const;
    const card = undoneReply(undone, home, talkIn({ place: 'channel' }));
    expect(textsOf(card)[2]).toBe(somebody);
  });

  test('that is to be scored again', async () => {
    const risk = itemOf(risksList, 2, { Confidential: true });
    const card = await reply({ remarks: [{ kind: 'rescore', risk }], told }, { place: 'channel' });
    expect(textsOf(card)[2]).toBe(somebody);
  });
});

describe('what was so already', () => {
  const already = 'Dat was al zo. Er is niets opnieuw gewijzigd.';
  const last = { project: code, list: 'Actions', item: 7, etag: action.etag };

  test('says so, without a way back', async () => {
    const card = await reply({ isChanged: false });
    expect(textsOf(card)).toEqual(['A7 gedaan', already]);
    expect(buttonsOf(card)).toEqual([]);
  });

  test('offers the way back when the speaker made it so', async () => {
    expect(buttonsOf(await reply({ isChanged: false }, { last }))).toEqual(['Ongedaan maken']);
  });

  test.each([
    { ...last, project: projectCode('SPL') },
    { ...last, list: 'Risks' },
    { ...last, item: 8 },
    { ...last, etag: '"0"' as typeof action.etag },
  ])('but not when their last write was another: %j', async (other) => {
    expect(buttonsOf(await reply({ isChanged: false }, { last: other }))).toEqual([]);
  });
});

describe('what was taken back', () => {
  const undone = {
    list: actionsList,
    before: action,
    after: action,
    wasAddition: false,
    followed: [],
    told: [],
  } as const;

  test('stands there as it was', () => {
    const card = undoneReply(undone, home, talkIn());
    expect(textsOf(card)).toEqual(['A7 is teruggezet']);
    expect(factsOf(card)['Actie']).toBe('A7 Bellen');
    expect(buttonsOf(card)).toEqual([]);
  });

  test('when it was added keeps its row, in the status that it has now', () => {
    const cancelled = itemOf(actionsList, 7, { Title: 'Bellen', ActionStatus: 'Cancelled' });
    const card = undoneReply({ ...undone, after: cancelled, wasAddition: true }, home, talkIn());
    expect(textsOf(card)).toEqual(['A7 is teruggedraaid. De regel blijft staan met status Vervallen.']);
  });

  test('says who heard that it stands again', () => {
    const told = [{ aad: personId('jan'), name: 'Jan Bakker' }];
    expect(textsOf(undoneReply({ ...undone, told }, home, talkIn()))[1]).toBe(
      'Jan Bakker heeft hierover bericht gekregen.',
    );
  });

  test('takes along what had followed', () => {
    const followed: readonly Followed[] = [
      { kind: 'restored', list: decisionsList, before: decision, after: decision },
    ];
    expect(textsOf(undoneReply({ ...undone, followed }, home, talkIn()))[1]).toBe('B4 staat weer op Vervangen.');
  });
});
