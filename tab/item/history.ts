import type { Moment } from '../../src/domain/values/moment.ts';
import type { Writer } from '../../src/domain/values/person.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { VersionsAnswer } from '../../src/tab-api/item.ts';
import { type CellValue, isSameCell } from '../cells/cell-value.ts';

/** One cell that a version changed. */
export interface CellHistory {
  readonly column: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

export interface HistoryEntry {
  readonly version: string;
  readonly at: Moment;
  readonly by: Writer;
  /** Undefined for the version with which the item began. */
  readonly changes: readonly CellHistory[] | undefined;
}

/** Who changed what when, newest first: each version beside the one before it. */
export function historyOf(list: ListDeclaration, versions: VersionsAnswer['versions']): readonly HistoryEntry[] {
  const columns = Object.keys(list.columns).filter((name) => list.columns[name]?.hidden !== true);
  return versions.map(({ version, at, by, cells }, index) => {
    const before = versions[index + 1];
    const changes = before && columns.flatMap((column) => changeOf(column, before.cells[column], cells[column]));
    return { version, at, by, changes };
  });
}

const changeOf = (column: string, from: CellValue, to: CellValue): readonly CellHistory[] =>
  isSameCell(from, to) ? [] : [{ column, from, to }];
