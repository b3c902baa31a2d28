import type { Action } from '../lists/actions.ts';
import type { BudgetLine } from '../lists/budget-lines.ts';
import type { ControlMeasure } from '../lists/control-measures.ts';
import type { Decision } from '../lists/decisions.ts';
import type { GrotikStatus } from '../lists/grotik-status.ts';
import type { Milestone } from '../lists/milestones.ts';
import type { ProjectCard } from '../lists/project-card.ts';
import type { ProjectRole } from '../lists/project-roles.ts';
import type { Risk } from '../lists/risks.ts';
import type { Settings } from './settings/settings.ts';
import type { ProjectCode } from './values/ids.ts';

/** Everything the rules know of one project at one moment; `undefined` marks a list that does not exist. */
export interface ProjectFacts {
  readonly code: ProjectCode;
  readonly card: ProjectCard | undefined;
  readonly settings: Settings;
  readonly actions: readonly Action[];
  readonly risks: readonly Risk[];
  readonly measures: readonly ControlMeasure[];
  readonly decisions: readonly Decision[];
  readonly roles: readonly ProjectRole[];
  readonly grotik: readonly GrotikStatus[];
  readonly milestones: readonly Milestone[] | undefined;
  readonly budgetLines: readonly BudgetLine[] | undefined;
}
