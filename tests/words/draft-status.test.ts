import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import type { Finding } from '../../src/domain/grotik/finding.ts';
import { ruleIds } from '../../src/domain/grotik/finding.ts';
import { proposeStatus } from '../../src/domain/grotik/propose-status.ts';
import { draftStatus, isDraft } from '../../src/words/draft-status.ts';
import { createShowFinding } from '../../src/words/show-finding.ts';
import { rvbFacts, rvbToday } from '../domain/rvb-facts.ts';

const facts = rvbFacts();
const proposals = proposeStatus(facts, createCalendar(facts.settings), rvbToday);

const finding = (rule: Finding['rule'], parts: Partial<Finding> = {}): Finding => ({
  rule,
  light: 'Amber',
  items: [],
  numbers: {},
  roles: [],
  breaches: [],
  ...parts,
});

describe('the evidence of the sample', () => {
  test.each([
    ['Money', 'GEL2: +2,9 %; GEL3: post 2; GEL4: A9'],
    ['Risk', 'RIS1: R1; RIS3: 3 rood'],
    ['Organisation', 'ORG4: B9 +1 wd; ORG5: A25'],
    ['Time', 'TIJ2: MP5 MP6 MP7 +10 wd; TIJ4: 3/19 te laat; TIJ5: A5 A19'],
    ['Information', 'geen bijzonderheden'],
  ] as const)('%s: %s', (aspect, evidence) => {
    const drafts = proposals.filter((proposal) => proposal.aspect === aspect).map((one) => draftStatus(one, 'nl'));
    expect(drafts[0]?.evidence).toBe(evidence);
  });
});

describe('a draft', () => {
  test('of an amber or red light has cause, consequence and correction, so that one press confirms it', () => {
    for (const proposal of proposals.filter(({ light }) => light === 'Amber' || light === 'Red')) {
      const { explanation, correction } = draftStatus(proposal, 'nl');
      expect(explanation).toMatch(/^Oorzaak: .+\.\nGevolg: .+\.$/);
      expect(correction).toMatch(/\.$/);
    }
  });

  test('of a green light has no words', () => {
    const green = proposals.filter(({ light }) => light === 'Green').map((one) => draftStatus(one, 'nl'));
    expect(green).toHaveLength(2);
    expect(green.every(({ explanation, correction }) => explanation + correction === '')).toBe(true);
  });

  test('is recognised in any language, edited words are not', () => {
    const [money] = proposals;
    if (money === undefined) throw new Error('no proposal');
    expect(isDraft(draftStatus(money, 'en').explanation, money)).toBe(true);
    expect(isDraft(`${draftStatus(money, 'nl').explanation} Met dank aan Björn.`, money)).toBe(false);
  });
});

describe('every rule has words', () => {
  test.each(['nl', 'en'] as const)('in %s, with nothing left to fill in', (language) => {
    const item = { list: 'Actions', id: 1, title: 'Titel', amount: 3 } as const;
    const numbers = {
      budgetEuro: 1,
      forecastEuro: 1,
      committedEuro: 1,
      overrunEuro: 1,
      overrunPercent: 1,
      latePercent: 1,
    };
    const counts = { months: 1, measured: 1, days: 1, late: 1, open: 1, week: 1 };
    const show = createShowFinding(language);
    for (const rule of ruleIds) {
      const full = finding(rule, {
        items: [item, { ...item, id: 2 }],
        numbers: { ...numbers, ...counts },
        roles: ['ProjectManager'],
      });
      for (const part of ['evidence', 'cause', 'correction'] as const) {
        expect(show(full, part)).toMatch(/^(?!.*(\{\{|grotik\.)).+$/);
      }
    }
  });
});

describe('sentences', () => {
  const show = createShowFinding('nl');
  const milestone = (id: number, amount: number) => ({ list: 'Milestones', id, title: 'x', amount }) as const;

  test('different slips are told as a range, in the evidence one by one', () => {
    const slips = finding('TIJ2', { items: [milestone(1, 10), milestone(2, 15), milestone(3, 10)] });
    expect(show(slips, 'cause')).toBe('Mijlpalen MP1, MP2 en MP3 schuiven 10 tot 15 werkdagen.');
    expect(show(slips, 'evidence')).toBe('MP1 MP3 +10 wd, MP2 +15 wd');
  });

  test('a broken team is told in the words of the model', () => {
    const broken = finding('ORG1', {
      roles: ['OfficialClient'],
      breaches: [
        { rule: 'IPM-1', role: 'ProjectManager', people: ['Ann', 'Bob'] },
        { rule: 'IPM-2', person: 'Ann' },
        { rule: 'IPM-3', count: 2 },
        { rule: 'IPM-4', roles: ['TechnicalManager', 'ContractManager'] },
      ],
    });
    expect(show(broken, 'cause')).toBe(
      'De rol Ambtelijk opdrachtgever is niet ingevuld. ' +
        'Projectmanager heeft meer dan één persoon: Ann en Bob. Eén persoon vult de rol. ' +
        'Ann heeft al twee IPM-rollen. Eén persoon mag er hoogstens twee vervullen. ' +
        'Een IPM-team bestaat uit minstens drie personen; nu zijn het er 2. ' +
        'Technisch manager en contractmanager mogen niet dezelfde persoon zijn.',
    );
    expect(show(broken, 'evidence')).toBe('Ambtelijk opdrachtgever, IPM-1, IPM-2, IPM-3, IPM-4');
  });

  test('a risk that occurred on an unknown day says so', () => {
    const occurred = finding('RIS1', { items: [{ list: 'Risks', id: 4, title: 'Lek' }] });
    expect(show(occurred, 'cause')).toBe('R4 Lek is op een onbekende dag opgetreden.');
  });
});
