import { useMemo } from 'react';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import type { Column } from '../../src/lists/column.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { type LookupOption, useLookupOptions } from '../project/use-reading.ts';
import { useWords } from '../words/words-context.tsx';
import type { CellValue } from '../cells/cell-value.ts';
import type { GridColumn } from '../cells/grid-column.ts';

/** One thing that a cell can be set to. */
export interface ColumnOption {
  readonly key: string;
  readonly text: string;
  readonly value: Exclude<CellValue, undefined>;
}

/** What a cell of this column can be chosen from; undefined for a column in which one types. What goes `back` says so. */
export function useColumnOptions(
  { column }: Pick<GridColumn, 'column'>,
  allowed?: ReadonlySet<string>,
  back?: ReadonlySet<string>,
): readonly ColumnOption[] | undefined {
  const { project } = useProjectHere();
  const { t, language } = useWords();
  const lookups = useLookupOptions(project.code, column.kind === 'lookup' ? column.list : '');
  const options = useMemo(() => {
    if (column.kind === 'boolean') return [yesOrNo(true, t('tab.edit.yes')), yesOrNo(false, t('tab.edit.no'))];
    return optionsOf(column, language, project, lookups);
  }, [column, language, project, lookups, t]);
  const offered = allowed === undefined ? options : options?.filter(({ key }) => allowed.has(key));
  return offered?.map((one) =>
    back?.has(one.key) === true ? { ...one, text: t('fields.back.to', { status: one.text }) } : one,
  );
}

const yesOrNo = (value: boolean, text: string): ColumnOption => ({ key: String(value), text, value });

function optionsOf(
  column: Column,
  language: Language,
  { members }: ProjectAnswer,
  lookups: readonly LookupOption[],
): readonly ColumnOption[] | undefined {
  switch (column.kind) {
    case 'choice':
      return Object.entries(column.choices).map(([key, words]) => ({ key, text: words[language], value: key }));
    case 'person':
      return members.map(({ id, name, shown }) => ({ key: id, text: shown, value: { aad: id, name } }));
    case 'lookup':
      return lookups.map(({ id, text }) => ({ key: String(id), text, value: id }));
    default:
      return undefined;
  }
}
