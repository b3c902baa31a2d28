import type { PersonRef } from '../values/person.ts';
import type { Day, Weekday } from '../values/day.ts';
import type { Language, ProjectRoleName } from '../values/project-vocabulary.ts';

/** The settings of one project with every default filled in (domain sheet 2.6). */
export interface Settings {
  readonly digestDay: Weekday;
  /** Wall-clock times `HH:MM` in the project's zone. */
  readonly digestTime: string;
  readonly reminderTime: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly goodFridayOff: boolean;
  readonly closedDays: readonly Day[];
  readonly includeCommunication: boolean;
  readonly beforeMeansPreviousDay: boolean;
  readonly autoStatus: boolean;
  readonly digestMailCopy: boolean;
  readonly deputies: readonly PersonRef[];
  readonly supportLead: PersonRef | undefined;
  readonly riskDossierRole: ProjectRoleName;
  /** Numbers by rule id and name, such as `GEL1.overrun`; absent names take the default of the rule. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly ruleOffsets: Readonly<Record<string, readonly number[]>>;
  readonly language: Language;
}

export const defaultSettings: Settings = {
  digestDay: 1,
  digestTime: '08:30',
  reminderTime: '08:30',
  quietFrom: '18:00',
  quietTo: '08:00',
  goodFridayOff: false,
  closedDays: [],
  includeCommunication: false,
  beforeMeansPreviousDay: false,
  autoStatus: true,
  digestMailCopy: true,
  deputies: [],
  supportLead: undefined,
  riskDossierRole: 'ControlManager',
  thresholds: {},
  ruleOffsets: {},
  language: 'nl',
};
