import type { ProjectSettings } from '../../lists/project-settings.ts';
import { type ReportFlaw, readDates, readNumbers, readOffsets } from './setting-lines.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Weekday } from '../values/day.ts';

/** A line or cell of the settings that cannot be read: its default holds, somebody should be told. */
export interface SettingFlaw {
  readonly column: string;
  readonly kind: 'not-a-date' | 'not-a-time' | 'not-a-number' | 'not-a-setting' | 'no-sending-hours';
  readonly raw: string;
}

/** Settings, beside the lines that had to be left out. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly flaws: readonly SettingFlaw[];
}

type SettingCells = ProjectSettings['cells'];
type TimeColumn = 'DigestTime' | 'ReminderTime' | 'QuietFrom' | 'QuietTo';

const weekdayNumbers = {
  Monday: 1,
  Tuesday: 2,
  Wednesday: 3,
  Thursday: 4,
  Friday: 5,
} as const satisfies Record<string, Weekday>;

/** The settings of a project with every empty or unreadable cell replaced by its default. */
export const settingsFrom = (item: ProjectSettings | undefined): Settings => parseSettings(item).settings;

/** As `settingsFrom`, with what could not be read. */
export function parseSettings(item: ProjectSettings | undefined): ParsedSettings {
  if (item === undefined) return { settings: defaultSettings, flaws: [] };
  const flaws: SettingFlaw[] = [];
  const reporter =
    (column: string): ReportFlaw =>
    (kind, raw) =>
      flaws.push({ column, kind, raw });
  const settings = {
    ...choicesOf(item.cells),
    ...timesOf(item.cells, reporter),
    ...linesOf(item.cells, reporter),
  };
  return { settings, flaws };
}

type Reporter = (column: string) => ReportFlaw;

function choicesOf(cells: SettingCells) {
  return {
    digestDay: cells.DigestDay === undefined ? defaultSettings.digestDay : weekdayNumbers[cells.DigestDay],
    goodFridayOff: cells.GoodFridayOff ?? defaultSettings.goodFridayOff,
    includeCommunication: cells.IncludeCommunication ?? defaultSettings.includeCommunication,
    beforeMeansPreviousDay: cells.BeforeMeansPreviousDay ?? defaultSettings.beforeMeansPreviousDay,
    autoStatus: cells.AutoStatus ?? defaultSettings.autoStatus,
    digestMailCopy: cells.DigestMailCopy ?? defaultSettings.digestMailCopy,
    deputies: cells.Deputies ?? defaultSettings.deputies,
    supportLead: cells.SupportLead,
    riskDossierRole: cells.RiskDossierRole ?? defaultSettings.riskDossierRole,
    language: cells.Language ?? defaultSettings.language,
  } satisfies Partial<Settings>;
}

function linesOf(cells: SettingCells, reporter: Reporter) {
  return {
    closedDays: [
      ...readDates(cells.LocalClosingDays, reporter('LocalClosingDays')),
      ...readDates(cells.ExtraClosedDates, reporter('ExtraClosedDates')),
    ],
    thresholds: readNumbers(cells.Thresholds, reporter('Thresholds')),
    ruleOffsets: readOffsets(cells.RuleOffsets, reporter('RuleOffsets')),
  } satisfies Partial<Settings>;
}

function timesOf(cells: SettingCells, reporter: Reporter) {
  const time = (column: TimeColumn, byDefault: string): string => {
    const raw = cells[column]?.trim() ?? '';
    const read = readTime(raw);
    if (raw !== '' && read === undefined) reporter(column)('not-a-time', raw);
    return read ?? byDefault;
  };
  const quietFrom = time('QuietFrom', defaultSettings.quietFrom);
  const quietTo = time('QuietTo', defaultSettings.quietTo);
  const hasSendingHours = quietTo < quietFrom;
  if (!hasSendingHours) reporter('QuietFrom')('no-sending-hours', `${quietFrom} ${quietTo}`);
  return {
    digestTime: time('DigestTime', defaultSettings.digestTime),
    reminderTime: time('ReminderTime', defaultSettings.reminderTime),
    quietFrom: hasSendingHours ? quietFrom : defaultSettings.quietFrom,
    quietTo: hasSendingHours ? quietTo : defaultSettings.quietTo,
  } satisfies Partial<Settings>;
}

/** `8:30` and `8.30` are as common in the Netherlands as `08:30`. */
function readTime(raw: string): string | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(raw) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}
