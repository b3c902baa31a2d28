import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeStatus } from '../../../src/domain/grotik/propose-status.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { addDays } from '../../../src/domain/values/day.ts';
import {
  actionKinds,
  actionStatuses,
  decisionStatuses,
  grotikAspects,
  priorities,
  riskStatuses,
} from '../../../src/domain/values/vocabulary.ts';
import {
  actions,
  budget,
  calendar,
  decisions,
  emptyProject,
  milestones,
  person,
  risks,
  roles,
  today,
} from './rule-case.ts';

const oneOf = <K extends string>(choices: Readonly<Record<K, unknown>>) =>
  fc.constantFrom(...(Object.keys(choices) as K[]), undefined);
const someDay = fc.option(
  fc.integer({ min: -400, max: 60 }).map((days) => addDays(today, days)),
  { nil: undefined },
);
const euro = fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: undefined });
const score = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
const someone = fc.option(fc.constantFrom('a', 'b', 'c').map(person), { nil: undefined });
const text = fc.option(fc.string(), { nil: undefined });

const action = fc.record({
  ActionStatus: oneOf(actionStatuses),
  Priority: oneOf(priorities),
  GrotikAspect: oneOf(grotikAspects),
  ActionKind: oneOf(actionKinds),
  Owner: someone,
  DueDate: someDay,
  SourceDate: someDay,
  CompletedOn: someDay,
});
const risk = fc.record({
  RiskStatus: oneOf(riskStatuses),
  Probability: score,
  Impact: score,
  ReviewDate: someDay,
  LastReviewedOn: someDay,
});
const decision = fc.record({
  DecisionStatus: oneOf(decisionStatuses),
  NeededBy: someDay,
  DecidedOn: someDay,
  Rationale: text,
});
const milestone = fc.record({
  BaselineDate: someDay,
  ForecastDate: someDay,
  ActualDate: someDay,
  IsCritical: fc.boolean(),
});
const line = fc.record({ Budget: euro, Forecast: euro, Committed: euro, FiguresAsOf: someDay });
const role = fc.record({
  Role: fc.constantFrom('ProjectManager', 'OfficialClient', 'TechnicalManager', 'ContractManager'),
  Person: someone,
  FromDate: someDay,
  ToDate: someDay,
});

const list = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 8 });

const anyProject: fc.Arbitrary<ProjectFacts> = fc
  .record({
    actions: list(action),
    risks: list(risk),
    decisions: list(decision),
    milestones: fc.option(list(milestone), { nil: undefined }),
    budgetLines: fc.option(list(line), { nil: undefined }),
    roles: list(role),
  })
  .map((rows) => ({
    ...emptyProject,
    actions: actions(...rows.actions),
    risks: risks(...rows.risks),
    decisions: decisions(...rows.decisions),
    milestones: rows.milestones && milestones(...rows.milestones),
    budgetLines: rows.budgetLines && budget(...rows.budgetLines),
    roles: roles(...(rows.roles as Parameters<typeof roles>)),
    settings: defaultSettings,
  }));

describe('whatever stands in the lists', () => {
  const always = (holds: (facts: ProjectFacts) => void) => fc.assert(fc.property(anyProject, holds), { numRuns: 300 });

  test('a light has the colour of its worst finding; only green has none', () => {
    always((facts) => {
      for (const { light, findings } of proposeStatus(facts, calendar, today)) {
        const worst = (['Red', 'Amber', 'Grey'] as const).find((one) =>
          findings.some((finding) => finding.light === one),
        );
        expect(light).toBe(worst ?? 'Green');
        expect(findings.length > 0).toBe(light !== 'Green');
      }
    });
  });

  test('the same lists give the same answer', () => {
    always((facts) => {
      expect(proposeStatus(facts, calendar, today)).toEqual(proposeStatus(structuredClone(facts), calendar, today));
    });
  });

  test('money is green only on complete figures of the last 35 days', () => {
    always((facts) => {
      const money = proposeStatus(facts, calendar, today)[0];
      if (money?.light !== 'Green') return;
      const lines = facts.budgetLines ?? [];
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ cells }) => cells.Budget !== undefined && cells.Forecast !== undefined)).toBe(true);
      expect(lines.some(({ cells }) => (cells.FiguresAsOf ?? '') >= addDays(today, -35))).toBe(true);
    });
  });
});

test('an empty project is grey in all six, each with its reason', () => {
  const proposals = proposeStatus(emptyProject, calendar, today);
  expect(proposals.map(({ light }) => light)).toEqual(Array(6).fill('Grey'));
  expect(proposals.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    'GEL0',
    'RIS0',
    'ORG0',
    'TIJ0',
    'INF0',
    'KWA0',
  ]);
});
