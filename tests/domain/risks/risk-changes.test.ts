import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { newRisk } from '../../../src/domain/risks/new-risk.ts';
import { changeRisk, nextRiskStatuses, type RiskWish } from '../../../src/domain/risks/risk-changes.ts';
import {
  closeRisk,
  controlRisk,
  occurRisk,
  reopenRisk,
  reviewRisk,
  scoreRisk,
} from '../../../src/domain/risks/risk-wishes.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { MeasureStatus, RiskStatus } from '../../../src/domain/values/vocabulary.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { type Risk, risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../item.ts';

const today = day('2026-11-23');
const author = { name: 'Noëlle', today };
const calendar = createCalendar(defaultSettings);

const risk = (cells: Risk['cells'] = {}) =>
  itemOf(risksList, 6, {
    Title: 'Grondwateroverlast',
    CauseText: 'Bemaling dicht bij panden',
    Probability: 2,
    Impact: 4,
    RiskStatus: 'Open',
    ReviewDate: day('2026-12-14'),
    ...cells,
  });

const measure = (MeasureStatus: MeasureStatus, RiskRef = 6) =>
  itemOf(controlMeasuresList, 1, { MeasureStatus, RiskRef });

const change = (cells: Risk['cells'], wish: RiskWish, measures = [measure('Done')]) => {
  const result = changeRisk(risk(cells), wish, { measures, calendar, author });
  return result.ok ? result.value : result.problem;
};

describe('steps that may follow', () => {
  const allowed: Record<RiskStatus, readonly RiskStatus[]> = {
    Open: ['Controlled', 'Occurred'],
    Controlled: ['Open', 'Occurred', 'Closed'],
    Occurred: ['Closed'],
    Closed: ['Open'],
  };
  const wishes: Record<RiskStatus, RiskWish> = {
    Open: reopenRisk('nieuwe metingen'),
    Controlled: controlRisk({ probability: 1, impact: 4 }),
    Occurred: occurRisk(today),
    Closed: closeRisk('afgehandeld'),
  };
  const statuses = Object.keys(allowed) as RiskStatus[];
  const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs)('from %s to %s', (from, to) => {
    const expected = allowed[from].includes(to)
      ? expect.objectContaining({ RiskStatus: to })
      : { kind: 'not-from-here', from, to };
    expect(change({ RiskStatus: from }, wishes[to])).toEqual(expected);
  });

  test('a status typed by hand is treated as open', () => {
    expect(nextRiskStatuses(undefined)).toEqual(['Open', 'Controlled', 'Occurred']);
  });
});

describe('under control', () => {
  const residual = { probability: 1, impact: 4 };

  test('is a review: the next one is planned', () => {
    expect(change({}, controlRisk(residual))).toEqual({
      RiskStatus: 'Controlled',
      ResidualProbability: 1,
      ResidualImpact: 4,
      LastReviewedOn: today,
      ReviewDate: '2027-02-23',
    });
  });

  test.each([
    [[], 'no measure'],
    [[measure('InProgress')], 'a measure that still runs'],
    [[measure('Done', 7)], 'a measure for another risk'],
  ])('is refused with %o', (measures) => {
    expect(change({}, controlRisk(residual), measures)).toEqual({ kind: 'no-finished-measure' });
  });

  test('needs no measure when it is accepted with a reason', () => {
    expect(change({}, controlRisk(residual, 'kosten hoger dan schade'), [])).toMatchObject({
      ResponseStrategy: 'Accept',
      ClosingReason: '[2026-11-23 Noëlle] kosten hoger dan schade',
    });
  });

  test('asks for what remains', () => {
    expect(change({}, controlRisk())).toEqual({
      kind: 'needed',
      columns: ['ResidualProbability', 'ResidualImpact'],
    });
  });

  test('asks for the cause', () => {
    const { CauseText: _, ...cells } = risk().cells;
    const result = changeRisk({ ...risk(), cells }, controlRisk(residual), {
      measures: [measure('Done')],
      calendar,
      author,
    });
    expect(result).toEqual({ ok: false, problem: { kind: 'needed', columns: ['CauseText'] } });
  });

  test('what remains is not higher than what there was', () => {
    expect(change({}, controlRisk({ probability: 3, impact: 4 }))).toEqual({
      kind: 'residual-higher',
      column: 'ResidualProbability',
    });
    expect(change({}, { changes: { ResidualImpact: 5 } })).toEqual({
      kind: 'residual-higher',
      column: 'ResidualImpact',
    });
    const scored = { Probability: 3, Impact: 4, ResidualProbability: 2, ResidualImpact: 3 };
    expect(change(scored, { changes: { Probability: 1 } })).toEqual({
      kind: 'residual-higher',
      column: 'ResidualProbability',
    });
    expect(change(scored, { changes: { Impact: 3 } })).toMatchObject({ Impact: 3 });
  });
});

describe('occurring', () => {
  test('makes the probability certain, the review soon', () => {
    expect(change({}, occurRisk(day('2026-11-17')))).toEqual({
      RiskStatus: 'Occurred',
      OccurredOn: '2026-11-17',
      Probability: 5,
      LastReviewedOn: today,
      ReviewDate: '2026-12-21',
    });
  });

  test('asks on which day, today to begin with', () => {
    const asked = { kind: 'needed', columns: ['OccurredOn'], first: { OccurredOn: today } };
    expect(change({}, occurRisk())).toEqual(asked);
    // An earlier time is another one.
    expect(change({ OccurredOn: day('2026-01-12') }, occurRisk())).toEqual(asked);
  });

  test('tomorrow is refused', () => {
    const tomorrow = occurRisk(day('2026-11-24'));
    expect(change({}, tomorrow)).toEqual({ kind: 'in-the-future', column: 'OccurredOn' });
  });

  test('has no day as long as the risk did not', () => {
    const changes = { OccurredOn: day('2026-11-17') };
    const refusal = { kind: 'only-when-occurred', column: 'OccurredOn' };
    expect(change({}, { changes })).toEqual(refusal);
    expect(change({ RiskStatus: 'Controlled' }, { changes })).toEqual(refusal);
    expect(change({ RiskStatus: 'Occurred' }, { changes })).toEqual(changes);
    expect(change({ RiskStatus: 'Closed' }, { changes })).toEqual(changes);
  });
});

describe('closing', () => {
  test('keeps the reason, plans no review', () => {
    expect(change({ RiskStatus: 'Controlled' }, closeRisk('werk is klaar'))).toEqual({
      RiskStatus: 'Closed',
      ClosingReason: '[2026-11-23 Noëlle] werk is klaar',
      LastReviewedOn: today,
    });
  });

  test('again changes nothing, nor the reason that stands there', () => {
    expect(change({ RiskStatus: 'Closed' }, closeRisk('toch anders'))).toEqual({ kind: 'already-so' });
    expect(change({}, { changes: {}, note: 'x'.repeat(2001) })).toEqual({ kind: 'said-too-long', maxLength: 2000 });
  });

  test('lets nobody write a reason in another person’s name, nor reword one that is signed', () => {
    const signed = '[2026-11-01 Noëlle] geaccepteerd';
    const forged = { changes: { ClosingReason: '[2026-11-01 Zoë] akkoord' } };
    expect(change({}, forged)).toEqual({ ClosingReason: 'akkoord' });
    expect(change({ ClosingReason: signed }, { changes: { ClosingReason: '[2026-11-01 Noëlle] anders' } })).toEqual({
      ClosingReason: `anders\n${signed}`,
    });
    expect(change({ ClosingReason: signed }, { changes: { ClosingReason: signed } })).toEqual({ kind: 'already-so' });
  });

  test.each([closeRisk(''), reopenRisk()])('and reopening ask for a reason: %o', (wish) => {
    const from = wish.changes.RiskStatus === 'Closed' ? 'Controlled' : 'Closed';
    expect(change({ RiskStatus: from }, wish)).toEqual({ kind: 'reason-needed' });
  });
});

describe('scoring', () => {
  test('plans the next review by the new score', () => {
    expect(change({}, scoreRisk({ probability: 4 }))).toEqual({
      Probability: 4,
      LastReviewedOn: today,
      ReviewDate: '2026-12-21',
    });
  });

  test('with the same score is no change', () => {
    expect(change({}, scoreRisk({ probability: 2 }))).toEqual({ kind: 'already-so' });
  });

  test('a review without changes counts too', () => {
    expect(change({}, reviewRisk(today))).toEqual({ LastReviewedOn: today, ReviewDate: '2027-02-23' });
  });

  test('a review of an earlier day is of that day', () => {
    expect(change({}, reviewRisk(day('2026-11-02')))).toEqual({
      LastReviewedOn: '2026-11-02',
      ReviewDate: '2027-02-02',
    });
  });

  test('a chosen review date stays, within a year', () => {
    const chosen = (date: string) => ({ changes: { Probability: 4, ReviewDate: day(date) } });
    expect(change({}, chosen('2027-01-11'))).toMatchObject({ ReviewDate: '2027-01-11' });
    expect(change({}, chosen('2027-11-24'))).toEqual({
      kind: 'too-far-ahead',
      column: 'ReviewDate',
      latest: '2027-11-23',
    });
  });

  test('another text is no review', () => {
    expect(change({}, { changes: { CauseText: 'Anders' } })).toEqual({ CauseText: 'Anders' });
  });
});

test.each<[Risk['cells'], boolean]>([
  [{ ResponseStrategy: 'Reduce' }, true],
  [{ ResponseStrategy: 'Share' }, false],
  [{ RiskType: 'Opportunity', ResponseStrategy: 'Share' }, true],
  [{ RiskType: 'Opportunity', ResponseStrategy: 'Reduce' }, false],
])('the strategy fits the type: %o is %s', (changes, fits) => {
  const result = changeRisk(risk(), { changes }, { measures: [], calendar, author });
  expect(result.ok).toBe(fits);
});

describe('a new risk', () => {
  const asked = {
    Title: ' Netbeheerder te laat ',
    EventText: 'Gasleiding niet verlegd',
    ConsequenceText: 'Start schuift',
    Probability: 3,
    Impact: 5,
    RiskOwner: { aad: personId('sjoerd'), name: 'Sjoerd' },
  };

  test('is open, reported today, reviewed again by its score', () => {
    expect(newRisk(asked, calendar, author)).toEqual({
      ok: true,
      value: {
        ...asked,
        Title: 'Netbeheerder te laat',
        RiskType: 'Threat',
        RiskStatus: 'Open',
        IdentifiedOn: today,
        LastReviewedOn: today,
        ReviewDate: '2026-12-21',
      },
    });
  });

  test('says all that is missing at once', () => {
    expect(newRisk({ Title: 'Bodem' }, calendar, author)).toEqual({
      ok: false,
      problem: { kind: 'needed', columns: ['EventText', 'ConsequenceText', 'Probability', 'Impact', 'RiskOwner'] },
    });
  });

  test.each([
    [{ ...asked, Title: 'ab' }, 'too-short'],
    [{ ...asked, IdentifiedOn: day('2026-11-24') }, 'in-the-future'],
    [{ ...asked, LastReviewedOn: day('2026-11-24') }, 'in-the-future'],
    [{ ...asked, OccurredOn: day('2026-11-24') }, 'in-the-future'],
    [{ ...asked, OccurredOn: day('2026-11-17') }, 'only-when-occurred'],
    [{ ...asked, ResidualProbability: 4 }, 'residual-higher'],
    [{ ...asked, ResponseStrategy: 'Exploit' as const }, 'strategy-of-other-type'],
    [{ ...asked, RiskType: 'Opportunity' as const, ResponseStrategy: 'Avoid' as const }, 'strategy-of-other-type'],
    [{ ...asked, ReviewDate: day('2027-11-24') }, 'too-far-ahead'],
  ])('%o is refused: %s', (cells, kind) => {
    expect(newRisk(cells, calendar, author)).toMatchObject({ ok: false, problem: { kind } });
  });
});
