import { z } from 'zod';
import type { ProjectFacts } from '../../src/domain/project-facts.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { type Day, day } from '../../src/domain/values/day.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import * as project from '../../src/domain/values/project-vocabulary.ts';
import * as words from '../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { budgetLinesList } from '../../src/lists/budget-lines.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { grotikStatusList } from '../../src/lists/grotik-status.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { projectCardList } from '../../src/lists/project-card.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { risksList } from '../../src/lists/risks.ts';
import { itemOf } from './item.ts';
import { type CsvRow, rvbLoader, rvbPerson, rvbRows } from './rvb-cells.ts';

/** The Monday on which the golden expectations of the sample hold. */
export const rvbToday: Day = day('2026-11-23');

const loader = z
  .object({
    projectCard: z.object({ Title: z.string() }),
    settings: z.object({ deputies: z.array(z.string()), supportLead: z.string() }),
    actions: z.record(z.string(), z.object({ ClosingNote: z.string() })),
    risks: z.record(z.string(), z.object({ ClosingReason: z.string() })),
    risksLastReviewedOn: z.string().transform(day),
    decisionsSourceUrl: z.record(z.string(), z.string()),
    grotikConfirmedBy: z.string(),
    access: z.object({ owners: z.array(z.string()), members: z.array(z.string()) }),
  })
  .parse(rvbLoader());

/** Everybody on the roster of the sample's channel. */
export const rvbRoster: readonly string[] = [...loader.access.owners, ...loader.access.members];

/** The sample project as the rules see it. */
export function rvbFacts(): ProjectFacts {
  return {
    code: projectCode('RVB'),
    card: card(),
    settings: {
      ...defaultSettings,
      deputies: loader.settings.deputies.map(rvbPerson),
      supportLead: rvbPerson(loader.settings.supportLead),
    },
    actions: rvbRows('actions.csv').map(action),
    risks: rvbRows('risks.csv').map(risk),
    measures: rvbRows('controlmeasures.csv').map(measure),
    decisions: rvbRows('decisions.csv').map(decision),
    roles: rvbRows('roles.csv').map(role),
    grotik: rvbRows('grotik.csv').map(grotik),
    milestones: rvbRows('milestones.csv').map(milestone),
    budgetLines: rvbRows('budgetlines.csv').map(budgetLine),
  };
}

type Loose<L extends ListDeclaration> = { readonly [K in keyof Item<L>['cells']]?: Item<L>['cells'][K] | undefined };

function item<L extends ListDeclaration>(list: L, id: number, cells: Loose<L>): Item<L> {
  const filled: unknown = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
  return itemOf(list, id, filled as Item<L>['cells']);
}

const idOf = (row: CsvRow): number => row.number('Id') ?? Number.NaN;

const action = (row: CsvRow) =>
  item(actionsList, idOf(row), {
    Title: row.text('Title'),
    Owner: row.person('Owner'),
    ExternalOwner: row.text('ExternalOwner'),
    DueDate: row.day('DueDate'),
    OriginalDueDate: row.day('DueDate'),
    PostponeCount: 0,
    ActionStatus: row.choice('Status', words.actionStatuses),
    Priority: row.choice('Priority', words.priorities),
    GrotikAspect: row.choice('Aspect', words.grotikAspects),
    ActionKind: 'Action',
    SourceType: row.choice('SourceType', words.sourceTypes),
    SourceDate: row.day('SourceDate'),
    DecisionRef: row.number('Decision'),
    RiskRef: row.number('Risk'),
    CompletedOn: row.day('CompletedOn'),
    ActionDescription: row.text('Description'),
    ClosingNote: loader.actions[idOf(row)]?.ClosingNote,
  });

const risk = (row: CsvRow) =>
  item(risksList, idOf(row), {
    Title: row.text('Title'),
    RiskType: row.choice('Type', words.riskTypes),
    EventText: row.text('Event'),
    CauseText: row.text('Cause'),
    ConsequenceText: row.text('Consequence'),
    RiskCategory: row.choice('Category', words.riskCategories),
    GrotikAspect: riskAspect(row),
    Probability: row.number('P'),
    Impact: row.number('I'),
    ResponseStrategy: row.choice('Strategy', words.responseStrategies),
    RiskOwner: row.person('Owner'),
    RiskStatus: row.choice('Status', words.riskStatuses),
    ResidualProbability: row.number('ResP'),
    ResidualImpact: row.number('ResI'),
    ReviewDate: row.day('ReviewDate'),
    LastReviewedOn: loader.risksLastReviewedOn,
    IdentifiedOn: loader.risksLastReviewedOn,
    OccurredOn: row.day('OccurredOn'),
    ClosingReason: loader.risks[idOf(row)]?.ClosingReason,
  });

function riskAspect(row: CsvRow) {
  const aspect = row.choice('Aspect', words.grotikAspects);
  if (aspect === 'Risk') throw new Error(`Risk ${idOf(row)} cannot hit the aspect Risk`);
  return aspect;
}

const measure = (row: CsvRow) =>
  item(controlMeasuresList, idOf(row), {
    Title: row.text('Title'),
    RiskRef: row.number('Risk'),
    MeasureKind: row.choice('Kind', words.measureKinds),
    MeasureOwner: row.person('Owner'),
    MeasureStatus: row.choice('Status', words.measureStatuses),
    DueDate: row.day('DueDate'),
    ActionRef: row.numbers('Actions'),
  });

const decision = (row: CsvRow) =>
  item(decisionsList, idOf(row), {
    Title: row.text('Title'),
    Rationale: row.text('Rationale'),
    DecisionLevel: row.choice('Level', words.decisionLevels),
    DecisionStatus: row.choice('Status', words.decisionStatuses),
    ProposedBy: row.person('ProposedBy'),
    DecidedBy: row.text('DecidedBy'),
    DecidedOn: row.day('DecidedOn'),
    NeededBy: row.day('NeededBy'),
    ExecutionStatus: row.choice('Execution', words.executionStatuses),
    FinancialImpact: row.number('FinancialImpact'),
    ReplacesRef: row.number('Replaces'),
    SourceUrl: loader.decisionsSourceUrl[idOf(row)],
  });

const role = (row: CsvRow, index: number) =>
  item(projectRolesList, index + 1, {
    Role: row.choice('Role', project.projectRoleNames),
    Person: row.person('Person'),
    FromDate: row.day('FromDate'),
    ToDate: row.day('ToDate'),
    SupportLevel: row.choice('SupportLevel', project.supportLevels),
  });

const grotik = (row: CsvRow, index: number) =>
  item(grotikStatusList, index + 1, {
    Title: grotikKey(row),
    WeekKey: row.text('WeekKey'),
    Aspect: row.choice('Aspect', words.grotikAspects),
    ProposedLight: row.choice('ProposedLight', words.lights),
    Light: row.choice('Light', words.lights),
    Trend: row.choice('Trend', words.trends),
    ExplanationText: row.text('Explanation'),
    CorrectiveText: row.text('Correction'),
    ConfirmState: row.choice('ConfirmState', words.confirmStates),
    ConfirmedBy: rvbPerson(loader.grotikConfirmedBy),
    ConfirmedOn: row.day('ConfirmedOn'),
  });

const grotikKey = (row: CsvRow): string => `RVB-${row.text('WeekKey')}-${row.text('Aspect')?.slice(0, 1)}`;

const milestone = (row: CsvRow) =>
  item(milestonesList, idOf(row), {
    Title: row.text('Title'),
    Phase: row.choice('Phase', project.phases),
    BaselineDate: row.day('BaselineDate'),
    ForecastDate: row.day('ForecastDate'),
    ActualDate: row.day('ActualDate'),
    IsCritical: row.flag('IsCritical'),
    IsPhaseGate: row.flag('IsPhaseGate'),
    MilestoneOwner: row.person('Owner'),
    MilestoneStatus: row.day('ActualDate') === undefined ? 'Planned' : 'Achieved',
  });

const budgetLine = (row: CsvRow) =>
  item(budgetLinesList, idOf(row), {
    Title: row.text('Title'),
    CostCategory: row.choice('Category', project.costCategories),
    Budget: row.number('Budget'),
    BudgetChanges: row.number('BudgetChanges'),
    Committed: row.number('Committed'),
    Actual: row.number('Actual'),
    Forecast: row.number('Forecast'),
    FiguresAsOf: row.day('FiguresAsOf'),
  });

const card = () =>
  item(projectCardList, 1, {
    Title: loader.projectCard.Title,
    Phase: 'Preparation',
    ProjectState: 'Running',
    WorkForm: 'Project',
    ProjectType: 'MaintenanceLed',
  });
