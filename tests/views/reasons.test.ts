import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/grotik/finding.ts';
import type { FoundItem } from '../../src/domain/grotik/found-item.ts';
import type { AspectProposal } from '../../src/domain/grotik/propose-status.ts';
import { seenProposals } from '../../src/views/proposals.ts';
import { reasonsFor } from '../../src/views/reasons.ts';

const risk = (id: number): FoundItem => ({ list: 'Risks', id, title: `Risico ${id}` });
const finding = (rule: Finding['rule'], ids: readonly number[], light: Finding['light'] = 'Red'): Finding => ({
  rule,
  light,
  items: ids.map(risk),
  numbers: { count: ids.length },
  roles: [],
  breaches: [],
});
describe('the reasons of a light', () => {
  test('are told from what the reader sees, not from what the rules saw', () => {
    const all = [finding('RIS1', [1, 2, 3])];
    const visible = [finding('RIS1', [1, 2])];
    expect(reasonsFor(all, visible)).toEqual({ findings: visible, isPartial: false });
  });

  test('keep the order of the rules', () => {
    const all = [finding('RIS1', [1]), finding('RIS2', [2])];
    expect(reasonsFor(all, all.toReversed()).findings).toEqual(all);
  });

  test('name the numbers of the hidden items without which a rule would not have fired, each once', () => {
    const all = [finding('RIS1', [1, 3]), finding('RIS2', [3]), finding('RIS3', [2], 'Amber')];
    const reasons = reasonsFor(all, [finding('RIS3', [2], 'Amber')]);
    expect(reasons).toEqual({ findings: [all[2]], isPartial: true });
  });

  test('are incomplete too when a rule that points at no item is not told', () => {
    expect(reasonsFor([finding('RIS0', [])], [])).toEqual({ findings: [], isPartial: true });
  });

  test('say the milder rule that still holds for what is seen', () => {
    const milder = finding('RIS3', [1, 2], 'Amber');
    expect(reasonsFor([finding('RIS2', [1, 2, 3])], [milder]).findings).toEqual([milder]);
  });

  test.each([
    ['about other items', finding('RIS3', [1, 4], 'Amber')],
    ['about nothing', finding('RIS3', [], 'Amber')],
    ['that is as bad', finding('RIS3', [1, 2], 'Red')],
    ['of another list', { ...finding('RIS3', [], 'Amber'), items: [{ ...risk(1), list: 'Actions' as const }] }],
  ])('leave out a rule %s that the whole did not give', (_, extra) => {
    expect(reasonsFor([finding('RIS2', [1, 2, 3])], [extra]).findings).toEqual([]);
  });

  test('say no milder rule where everything is told', () => {
    const all = [finding('RIS2', [1, 2])];
    expect(reasonsFor(all, [...all, finding('RIS3', [1], 'Amber')]).findings).toEqual(all);
  });
});

describe('proposals', () => {
  const proposal = (aspect: AspectProposal['aspect'], findings: readonly Finding[]) =>
    ({ aspect, light: 'Red', findings }) as unknown as AspectProposal;

  test('keep their true light, each explained from its own aspect as it is seen', () => {
    const all = [proposal('Money', [finding('GEL1', [1])]), proposal('Risk', [finding('RIS1', [1, 2])])];
    const visible = [proposal('Risk', [finding('RIS1', [2])]), proposal('Money', [])];
    const seen = seenProposals(all, visible);
    expect(seen).toEqual([proposal('Money', []), proposal('Risk', [finding('RIS1', [2])])]);
  });

  test('without a visible side tell no reason', () => {
    const seen = seenProposals([proposal('Risk', [finding('RIS1', [1])])], []);
    expect(seen).toEqual([proposal('Risk', [])]);
  });
});
