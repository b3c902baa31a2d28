import { expect, test } from 'vitest';
import type { WeekKey } from '../../src/domain/values/week.ts';
import { explainStatus } from '../../src/grotik/explain-status.ts';
import { grotikStatusList } from '../../src/lists/grotik-status.ts';
import { itemOf } from '../domain/item.ts';
import { calendar, factsWith, today } from './grotik-case.ts';

const question = { facts: factsWith(), calendar, today };

test('time is amber because of slipping milestones and late actions', () => {
  const explained = explainStatus(question, 'Time');
  expect(explained?.findings.map(({ rule, items }) => [rule, items.map(({ id }) => id)])).toEqual([
    ['TIJ2', [5, 6, 7]],
    ['TIJ4', [5, 9, 19]],
    ['TIJ5', [5, 19]],
  ]);
  expect([explained?.status.light, explained?.ownWords]).toEqual(['Amber', undefined]);
});

test('an older week is explained in the words of that week', () => {
  const explained = explainStatus({ ...question, week: '2026-W46' as WeekKey }, 'Organisation');
  expect(explained).toMatchObject({
    findings: [],
    ownWords: 'Toezichthouder vertrekt (R8); voorstel was groen',
    correction: 'Gesprek met capaciteitsleverancier (A14)',
  });
});

test('a person’s words stand beside what the rules found', () => {
  const cells = { WeekKey: '2026-W47', Aspect: 'Money', ExplanationText: 'Duurder zand' } as const;
  const facts = factsWith([itemOf(grotikStatusList, 80, cells)]);
  const explained = explainStatus({ ...question, facts }, 'Money');
  expect([explained?.ownWords, explained?.findings.length]).toEqual(['Duurder zand', 3]);
});

test('an unknown week explains nothing', () => {
  expect(explainStatus({ ...question, week: '2025-W10' as WeekKey }, 'Money')).toBeUndefined();
});
