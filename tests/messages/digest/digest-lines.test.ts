import { describe, expect, test } from 'vitest';
import type { Digest, DigestChoice, DigestRisks, DigestTask } from '../../../src/domain/digest/digest.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionLines } from '../../../src/messages/digest/action-lines.ts';
import { choiceLines } from '../../../src/messages/digest/choice-lines.ts';
import { explanationLines } from '../../../src/messages/digest/explanation-lines.ts';
import { decisionLines, milestoneLines, riskLines } from '../../../src/messages/digest/register-lines.ts';
import { taskLines } from '../../../src/messages/digest/task-lines.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { rvbDigest } from '../../domain/digest/rvb-digest.ts';

const voice = { language: 'nl', t: createTranslate('nl') } as const;
const whole = rvbDigest();
const digest = (given: Partial<Digest>): Digest => ({ ...whole, ...given });
const friday = day('2026-11-20');

describe('what asks for a choice', () => {
  const said = (...listed: readonly DigestChoice[]) =>
    choiceLines(digest({ choices: { listed, total: listed.length } }), voice);
  const late = {
    kind: 'decision-late',
    id: 9,
    title: 'Budget',
    neededBy: friday,
    level: undefined,
    decider: undefined,
  } as const;
  const stuck = {
    kind: 'action-stuck',
    id: 5,
    title: 'Bellen',
    priority: 'High',
    daysLate: 1,
    postponed: 3,
    owner: undefined,
    externalOwner: undefined,
  } as const;

  test('is a numbered question each', () => {
    expect(said(late, stuck).map((line) => line.slice(0, 5))).toEqual(['1. B9', '2. A5']);
  });

  test.each([
    [late, '1. B9 Budget (nodig vóór 20 november): nu besluiten, of aanhouden?'],
    [{ ...late, level: 'ProjectTeam' }, '1. B9 Budget (nodig vóór 20 november): nu besluiten, of aanhouden?'],
    [{ ...late, level: 'ProjectManager' }, '1. B9 Budget (nodig vóór 20 november): nu besluiten, of aanhouden?'],
    [{ ...late, level: 'Council' }, '1. B9 Budget (nodig vóór 20 november): inbrengen bij Gemeenteraad, of aanhouden?'],
    [
      { ...late, level: 'Council', decider: 'Wilma Schütte' },
      '1. B9 Budget (nodig vóór 20 november): naar Wilma Schütte, of eerst in de stuurgroep?',
    ],
    [stuck, '1. A5 Bellen, 1 werkdag te laat (hoog): de actiehouder aanspreken of verschuiven?'],
    [
      { ...stuck, daysLate: 0, owner: 'Jan Bakker' },
      '1. A5 Bellen, 3 keer verschoven (hoog): Jan Bakker aanspreken of verschuiven?',
    ],
    [
      { ...stuck, daysLate: 2, owner: 'Jan Bakker', externalOwner: 'Netbeheer' },
      '1. A5 Bellen, 2 werkdagen te laat (hoog): Netbeheer aanspreken of verschuiven?',
    ],
    [{ kind: 'action-ownerless', id: 25, title: 'Subsidie', leaver: undefined }, '1. A25 Subsidie: wie pakt dit op?'],
    [
      { kind: 'action-ownerless', id: 25, title: 'Subsidie', leaver: 'Kees' },
      '1. A25 Subsidie: Kees is niet meer in het team. Wie pakt dit op?',
    ],
  ] as readonly (readonly [DigestChoice, string])[])('%j', (choice, words) => {
    expect(said(choice)).toEqual([words]);
  });

  test('says how many more there are', () => {
    expect(choiceLines(digest({ choices: { listed: [late], total: 4 } }), voice)[1]).toBe('en nog 3');
    expect(choiceLines(digest({ choices: { listed: [late], total: 1 } }), voice)).toHaveLength(1);
  });
});

describe('the risks', () => {
  const none: DigestRisks = { active: 0, red: 0, amber: 0, green: 0, unscored: 0, opportunities: 0, reviews: [] };
  const said = (risks: Partial<DigestRisks>) => riskLines(digest({ risks: { ...none, ...risks } }), voice);

  test.each<[Partial<DigestRisks>, string]>([
    [{}, '0 actief'],
    [{ active: 2, red: 2 }, '2 actief (2 rood)'],
    [{ active: 4, amber: 1, green: 2, unscored: 1 }, '4 actief (1 oranje, 2 groen, 1 zonder score)'],
    [{ active: 1, green: 1, opportunities: 2 }, '1 actief (1 groen) · 2 kansen'],
    [{ opportunities: 1 }, '0 actief · 1 kans'],
  ])('%j', (risks, words) => {
    expect(said(risks)).toEqual([words]);
  });

  test('that wait for review are named with since when', () => {
    const reviews = [
      { id: 7, title: 'Kabels', since: whole.today },
      { id: 12, title: 'Grond', since: day('2026-10-01') },
    ];
    expect(said({ active: 2, reviews })[1]).toBe('Herbeoordelen: R7 vandaag · R12 sinds 1 oktober');
  });

  test('of a project without a register are left out', () => {
    expect(riskLines(digest({ risks: undefined }), voice)).toEqual([]);
  });
});

describe('the decisions', () => {
  const said = (waiting: readonly number[], onHold: readonly [number, string?][]) => {
    const held = onHold.map(([id, neededBy]) => ({ id, neededBy: neededBy === undefined ? undefined : day(neededBy) }));
    const decisions = { waiting: waiting.map((id) => ({ id, neededBy: friday })), onHold: held };
    return decisionLines(digest({ decisions }), voice);
  };

  test.each<[readonly number[], readonly [number, string?][], string]>([
    [[9], [], '1 wacht te lang (B9)'],
    [[9, 10], [], '2 wachten te lang (B9, B10)'],
    [[], [[4]], '1 aangehouden (B4)'],
    [[9], [[10, '2026-12-11'], [4]], '1 wacht te lang (B9) · 2 aangehouden (B10, nodig vóór 11 december; B4)'],
  ])('%j waiting, %j on hold', (waiting, onHold, words) => {
    expect(said(waiting, onHold)).toEqual([words]);
  });

  test('are left out where nothing waits', () => {
    expect(decisionLines(digest({ decisions: undefined }), voice)).toEqual([]);
  });
});

describe('the next milestone', () => {
  const next = { id: 5, title: 'Opdracht', forecast: day('2026-11-27'), baseline: day('2026-11-13') };
  const said = (nextMilestone: Digest['nextMilestone']) => milestoneLines(digest({ nextMilestone }), voice);

  test('says what its date was when that moved', () => {
    expect(said(next)).toEqual(['eerstvolgende MP5 Opdracht, vr 27 november (was 13 november)']);
    expect(said({ ...next, baseline: next.forecast })).toEqual(['eerstvolgende MP5 Opdracht, vr 27 november']);
    expect(said({ ...next, baseline: undefined })).toEqual(['eerstvolgende MP5 Opdracht, vr 27 november']);
  });

  test('is left out where none is to come', () => {
    expect(said(undefined)).toEqual([]);
  });
});

describe('what is for you', () => {
  const task = (given: Partial<DigestTask>) =>
    taskLines(
      digest({
        forYou: [{ kind: 'action', id: 3, title: 'Bellen', due: friday, priority: 'Normal', ...given }],
      }),
      voice,
    );

  test.each<[Partial<DigestTask>, string]>([
    [{}, 'A3 Bellen, vr 20 november'],
    [{ priority: 'High' }, 'A3 Bellen, vr 20 november (hoog)'],
    [{ kind: 'measure' }, 'M3 Bellen, vr 20 november'],
    [{ kind: 'decision' }, 'B3 Bellen (nodig vóór vr 20 november)'],
    [{ kind: 'risk-review' }, 'R3 Bellen: herbeoordelen, vr 20 november'],
  ])('%j', (given, words) => {
    expect(task(given)).toEqual([words]);
  });
});

describe('the actions', () => {
  const none = { open: 0, overdue: [], doneInWeek: 0, thisWeek: [], nextWeek: [] };
  const said = (actions: Partial<Digest['actions']>) =>
    actionLines(digest({ actions: { ...none, ...actions } }), voice);

  test('that are late name who has them, inside and outside, or that nobody does', () => {
    const late = (id: number, owner?: string, externalOwner?: string) => ({
      id,
      title: 'Bellen',
      owner,
      externalOwner,
      due: friday,
    });
    const overdue = [late(5), late(6, 'Jan Bakker'), late(7, undefined, 'Netbeheer')];
    expect(said({ overdue })[1]).toBe(
      'Te laat: A5 zonder actiehouder vr 20 nov · A6 Jan Bakker vr 20 nov · A7 (Netbeheer) vr 20 nov',
    );
  });

  test('of which none is late or due are counted only', () => {
    expect(said({ open: 3 })).toEqual(['3 open · 0 te laat · 0 afgerond in week 47']);
  });
});

describe('why a light is not green', () => {
  const [first] = whole.explanations;
  if (first === undefined) throw new Error('the sample has a light that is not green');
  const said = (written: string | undefined) =>
    explanationLines(digest({ explanations: [{ ...first, written }] }), voice)[0];

  test('is told in a person’s own words where there are any, on one line', () => {
    expect(said('  De offerte valt\n   hoger uit. ')).toBe('Geld: De offerte valt hoger uit.');
  });

  test.each([undefined, '', '  \n '])('is told by the rules where %j is all that was written', (written) => {
    expect(said(written)).toMatch(/^Geld: prognose € 2\.933\.000/);
  });
});
