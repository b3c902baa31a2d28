import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Column } from '../../lists/column.ts';
import { type LoaderFile, readLoaderFile, type SampleAccess } from './sample-loader-file.ts';
import { type SampleFile, sampleFiles } from './sample-files.ts';
import { SampleProblem } from './sample-problem.ts';

/** One line of a CSV file; `where` is its place, for messages. */
export interface SampleRow {
  readonly where: string;
  /** Filled cells by internal column name, still as text. */
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

export interface SampleTable {
  readonly source: SampleFile;
  readonly rows: readonly SampleRow[];
}

/** A sample project as its folder holds it: texts checked for form, people still names. */
export interface Sample {
  readonly loader: LoaderFile;
  readonly tables: readonly SampleTable[];
  readonly access: SampleAccess;
  /** Role of each person, as a line beside the name. */
  readonly roleOf: ReadonlyMap<string, string>;
}

function checkHeaders(source: SampleFile, headers: readonly string[], path: string): void {
  const known = [...Object.keys(source.headers), ...(source.numbered ? ['Id'] : [])];
  const unknown = headers.find((header) => !known.includes(header));
  if (unknown === undefined) return;
  throw new SampleProblem(
    path,
    `unknown column '${unknown}'`,
    `Remove or rename it. Known columns: ${known.join(', ')}.`,
  );
}

/** SharePoint numbers items in order of arrival, so a row's Id must be its place in the file. */
function checkId(source: SampleFile, row: Readonly<Record<string, string>>, index: number, where: string): void {
  if (!source.numbered || Number(row['Id']) === index + 1) return;
  throw new SampleProblem(where, `Id '${row['Id']}' is out of order`, `SharePoint will number this row ${index + 1}.`);
}

function readTable(directory: string, source: SampleFile): SampleTable {
  const path = join(directory, source.file);
  if (!existsSync(path)) return { source, rows: [] };
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  checkHeaders(source, parsed.meta.fields ?? [], path);
  const fault = parsed.errors[0];
  if (fault) throw new SampleProblem(`${path}, row ${(fault.row ?? 0) + 1}`, fault.message, 'Check quotes and commas.');
  const rows = parsed.data.map((row, index) => {
    const where = `${path}, row ${index + 1}`;
    checkId(source, row, index, where);
    const filled = Object.entries(source.headers).filter(([header]) => (row[header] ?? '') !== '');
    return { where, cells: filled.map(([header, column]) => ({ column, text: row[header] ?? '' })) };
  });
  return { source, rows };
}

const isPersonColumn = (column: Column | undefined): boolean => column?.kind === 'person';

function peopleNamedIn(tables: readonly SampleTable[]): readonly string[] {
  const names = tables.flatMap(({ source, rows }) =>
    rows.flatMap((row) =>
      row.cells.filter(({ column }) => isPersonColumn(source.list.columns[column])).map(({ text }) => text),
    ),
  );
  return [...new Set(names)];
}

/** Without access lists everybody who is named anywhere is a member. */
const openToAll = (names: readonly string[]): SampleAccess => ({
  owners: [],
  members: [...names],
  visitors: [],
  guests: [],
  neverSeenBySite: [],
  noAccess: [],
});

function rolesIn(tables: readonly SampleTable[]): ReadonlyMap<string, string> {
  const rows = tables.find(({ source }) => source.file === 'roles.csv')?.rows ?? [];
  const text = (row: SampleRow, column: string): string | undefined =>
    row.cells.find((cell) => cell.column === column)?.text;
  return new Map(
    rows.flatMap((row) => {
      const [person, role] = [text(row, 'Person'), text(row, 'Role')];
      return person !== undefined && role !== undefined ? [[person, role] as const] : [];
    }),
  );
}

/** Reads a folder of CSV files with its loader.json; throws a SampleProblem that names file, row, cure. */
export function readSample(directory: string): Sample {
  if (!existsSync(directory)) {
    throw new SampleProblem(directory, 'this sample folder does not exist', 'Give the path of an existing folder.');
  }
  const loader = readLoaderFile(directory);
  const tables = sampleFiles.map((source) => readTable(directory, source));
  const named = [
    ...peopleNamedIn(tables),
    ...loader.settings.deputies,
    ...[loader.settings.supportLead, loader.grotikConfirmedBy].filter((name) => name !== undefined),
  ];
  return { loader, tables, access: loader.access ?? openToAll([...new Set(named)]), roleOf: rolesIn(tables) };
}
