import { actionsList } from '../../lists/actions.ts';
import { budgetLinesList } from '../../lists/budget-lines.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import { milestonesList } from '../../lists/milestones.ts';
import { projectRolesList } from '../../lists/project-roles.ts';
import { risksList } from '../../lists/risks.ts';
import { stakeholdersList } from '../../lists/stakeholders.ts';

/** One CSV file of a sample folder: which list it fills, which header stands for which column. */
export interface SampleFile {
  readonly file: string;
  readonly list: ListDeclaration;
  /** Whether rows carry the `Id` that they will get. */
  readonly numbered: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const same = (...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, column]));

/** In loading order: a lookup must find its target. */
export const sampleFiles: readonly SampleFile[] = [
  {
    file: 'decisions.csv',
    list: decisionsList,
    numbered: true,
    headers: {
      ...same('Title', 'Rationale', 'ProposedBy', 'DecidedBy', 'DecidedOn', 'NeededBy', 'FinancialImpact'),
      Level: 'DecisionLevel',
      Status: 'DecisionStatus',
      Execution: 'ExecutionStatus',
      Replaces: 'ReplacesRef',
    },
  },
  {
    file: 'risks.csv',
    list: risksList,
    numbered: true,
    headers: {
      ...same('Title', 'ReviewDate', 'OccurredOn'),
      Type: 'RiskType',
      Event: 'EventText',
      Cause: 'CauseText',
      Consequence: 'ConsequenceText',
      Category: 'RiskCategory',
      Aspect: 'GrotikAspect',
      P: 'Probability',
      I: 'Impact',
      Strategy: 'ResponseStrategy',
      Owner: 'RiskOwner',
      Status: 'RiskStatus',
      ResP: 'ResidualProbability',
      ResI: 'ResidualImpact',
    },
  },
  {
    file: 'milestones.csv',
    list: milestonesList,
    numbered: true,
    headers: {
      ...same('Title', 'Phase', 'BaselineDate', 'ForecastDate', 'ActualDate', 'IsCritical', 'IsPhaseGate'),
      Owner: 'MilestoneOwner',
    },
  },
  {
    file: 'actions.csv',
    list: actionsList,
    numbered: true,
    headers: {
      ...same('Title', 'Owner', 'ExternalOwner', 'DueDate', 'Priority', 'SourceType', 'SourceDate', 'CompletedOn'),
      Status: 'ActionStatus',
      Aspect: 'GrotikAspect',
      Decision: 'DecisionRef',
      Risk: 'RiskRef',
      Description: 'ActionDescription',
    },
  },
  {
    file: 'controlmeasures.csv',
    list: controlMeasuresList,
    numbered: true,
    headers: {
      ...same('Title', 'DueDate'),
      Risk: 'RiskRef',
      Kind: 'MeasureKind',
      Owner: 'MeasureOwner',
      Status: 'MeasureStatus',
      Actions: 'ActionRef',
    },
  },
  {
    file: 'budgetlines.csv',
    list: budgetLinesList,
    numbered: true,
    headers: {
      ...same('Title', 'Budget', 'BudgetChanges', 'Committed', 'Actual', 'Forecast', 'FiguresAsOf'),
      Category: 'CostCategory',
    },
  },
  {
    file: 'stakeholders.csv',
    list: stakeholdersList,
    numbered: true,
    headers: {
      ...same('Title', 'Attitude', 'InterestLevel', 'InfluenceLevel', 'Ring', 'AccountOwner', 'ReviewDate'),
      Role: 'StakeholderRole',
      Interest: 'InterestText',
    },
  },
  {
    file: 'grotik.csv',
    list: grotikStatusList,
    numbered: false,
    headers: {
      ...same('WeekKey', 'Aspect', 'ProposedLight', 'Light', 'Trend', 'ConfirmState', 'ConfirmedOn'),
      Explanation: 'ExplanationText',
      Correction: 'CorrectiveText',
    },
  },
  {
    file: 'roles.csv',
    list: projectRolesList,
    numbered: false,
    headers: same('Role', 'Person', 'FromDate', 'ToDate', 'SupportLevel'),
  },
];
