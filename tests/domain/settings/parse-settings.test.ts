import { describe, expect, test } from 'vitest';
import { parseSettings, settingsFrom } from '../../../src/domain/settings/parse-settings.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { type ProjectSettings, projectSettingsList } from '../../../src/lists/project-settings.ts';
import { itemOf } from '../item.ts';

const parse = (cells: ProjectSettings['cells']) => parseSettings(itemOf(projectSettingsList, 1, cells));

describe('defaults', () => {
  test('a project without settings has every default', () => {
    expect(settingsFrom(undefined)).toEqual(defaultSettings);
  });

  test('an empty settings item has every default', () => {
    expect(parse({ Title: 'RVB' })).toEqual({ settings: defaultSettings, flaws: [] });
  });
});

describe('what people fill in', () => {
  test('closing days of both columns come together, one date per line', () => {
    const { settings } = parse({ LocalClosingDays: '2027-02-15\r\n 2027-05-07 \n', ExtraClosedDates: '2026-12-24' });
    expect(settings.closedDays).toEqual(['2027-02-15', '2027-05-07', '2026-12-24']);
  });

  test('thresholds are read in Dutch notation', () => {
    const { settings } = parse({ Thresholds: 'GEL1.overrun = 7,5\nGEL3.euro=10.000\nTIJ3.share = 0.25' });
    expect(settings.thresholds).toEqual({ 'GEL1.overrun': 7.5, 'GEL3.euro': 10_000, 'TIJ3.share': 0.25 });
  });

  test('rule offsets are lists of whole working days', () => {
    const { settings } = parse({ RuleOffsets: 'RM-1 = -3\nRM-4 = 1, 2; 5' });
    expect(settings.ruleOffsets).toEqual({ 'RM-1': [-3], 'RM-4': [1, 2, 5] });
  });

  test.each([
    ['8:30', '08:30'],
    ['09.15', '09:15'],
    [' 17:45 ', '17:45'],
  ])('the time %j is %s', (written, time) => {
    expect(parse({ ReminderTime: written }).settings.reminderTime).toBe(time);
  });

  test('a chosen digest day becomes a weekday', () => {
    expect(parse({ DigestDay: 'Thursday' }).settings.digestDay).toBe(4);
  });
});

describe('what cannot be read', () => {
  test.each([
    [
      { ExtraClosedDates: '2026-12-24\n31 december' },
      { column: 'ExtraClosedDates', kind: 'not-a-date', raw: '31 december' },
    ],
    [{ LocalClosingDays: '2027-02-29' }, { column: 'LocalClosingDays', kind: 'not-a-date', raw: '2027-02-29' }],
    [{ Thresholds: 'GEL1.overrun = veel' }, { column: 'Thresholds', kind: 'not-a-number', raw: 'GEL1.overrun = veel' }],
    [{ Thresholds: 'vijf procent' }, { column: 'Thresholds', kind: 'not-a-setting', raw: 'vijf procent' }],
    [{ RuleOffsets: 'RM-4 = 1,5x' }, { column: 'RuleOffsets', kind: 'not-a-number', raw: 'RM-4 = 1,5x' }],
    [{ ReminderTime: '25:00' }, { column: 'ReminderTime', kind: 'not-a-time', raw: '25:00' }],
  ] as const)('%o is reported, its default holds', (cells, flaw) => {
    expect(parse(cells).flaws).toEqual([flaw]);
  });

  test('readable lines beside an unreadable one still count', () => {
    expect(parse({ ExtraClosedDates: '2026-12-24\nkerst' }).settings.closedDays).toEqual(['2026-12-24']);
  });

  test('quiet hours that leave no hour to send fall back together', () => {
    const { settings, flaws } = parse({ QuietFrom: '08:00', QuietTo: '18:00' });
    expect([settings.quietFrom, settings.quietTo]).toEqual(['18:00', '08:00']);
    expect(flaws).toHaveLength(1);
  });
});
