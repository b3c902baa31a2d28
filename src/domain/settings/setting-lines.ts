import type { SettingFlaw } from './parse-settings.ts';
import { type Day, parseDay } from '../values/day.ts';

/** Where a reader leaves what it could not read. */
export type ReportFlaw = (kind: SettingFlaw['kind'], raw: string) => void;

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One date per line. */
export function readDates(text: string | undefined, report: ReportFlaw): readonly Day[] {
  return linesOf(text).flatMap((line) => {
    const day = parseDay(line);
    if (day === undefined) report('not-a-date', line);
    return day ?? [];
  });
}

/** `name = number` per line. */
export function readNumbers(text: string | undefined, report: ReportFlaw): Readonly<Record<string, number>> {
  return readNamed(text, report, parseNumber);
}

/** `name = number, number` per line: the complete list of offsets in working days. */
export function readOffsets(text: string | undefined, report: ReportFlaw): Readonly<Record<string, readonly number[]>> {
  return readNamed(text, report, parseWholeNumbers);
}

function readNamed<T>(
  text: string | undefined,
  report: ReportFlaw,
  parse: (value: string) => T | undefined,
): Readonly<Record<string, T>> {
  const entries = linesOf(text).flatMap((line): [string, T][] => {
    const [, name, value] = /^([\w.-]+)\s*=\s*(.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      report('not-a-setting', line);
      return [];
    }
    const parsed = parse(value);
    if (parsed === undefined) report('not-a-number', line);
    return parsed === undefined ? [] : [[name, parsed]];
  });
  return Object.fromEntries(entries);
}

/** Dutch notation: a comma for decimals, points between thousands. */
function parseNumber(value: string): number | undefined {
  const plain = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(value) ? value.replaceAll('.', '') : value;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}

function parseWholeNumbers(value: string): readonly number[] | undefined {
  const parts = value.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.every((part) => /^[+-]?\d{1,3}$/.test(part)) ? parts.map(Number) : undefined;
}
