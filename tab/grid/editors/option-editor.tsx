import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fold } from '../../../src/reading/text/fold.ts';
import { useWords } from '../../words/words-context.tsx';
import type { CellChange, CellValue } from '../../cells/cell-value.ts';
import { keyOfCell } from '../../view/column-filter.ts';
import type { AfterEdit } from '../grid-context.tsx';
import type { GridColumn } from '../../cells/grid-column.ts';
import type { ColumnOption } from '../../fields/use-column-options.ts';

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%', boxShadow: tokens.shadow4, '& input': { minWidth: 0, width: '100%' } },
});

/** The key of the option that empties the cell. */
const nothing = '\u0000';

export interface OptionEditorProps {
  readonly column: GridColumn;
  readonly options: readonly ColumnOption[];
  readonly value: CellValue;
  readonly typed: string | undefined;
  readonly onKeep: (value: CellChange) => void;
  readonly onDone: (to: AfterEdit) => void;
}

/** Edits a cell by choosing: a choice, a person, an item of another list. Typing narrows the list. */
export function OptionEditor({ column, options, value, typed, onKeep, onDone }: OptionEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [query, setQuery] = useState(typed ?? '');
  const chosen = options.find((option) => option.key === keyOfCell(value));
  const found = options.filter((option) => fold(option.text).includes(fold(query)));
  const mayEmpty = column.column.required !== 'always' && value !== undefined && query === '';
  return (
    <Combobox
      autoFocus
      open
      className={styles.box}
      listbox={{ style: { maxHeight: '280px' } }}
      aria-label={t('tab.edit.editor', { column: column.label })}
      placeholder={chosen?.text ?? ''}
      value={query}
      selectedOptions={chosen === undefined ? [] : [chosen.key]}
      onChange={(event) => setQuery(event.target.value)}
      onOpenChange={(event, data) => !data.open && onDone(event.type === 'blur' ? 'elsewhere' : 'stay')}
      onOptionSelect={(_, { optionValue }) => {
        const option = options.find((one) => one.key === optionValue);
        if (option !== undefined) onKeep(option.value);
        if (optionValue === nothing) onKeep(null);
        onDone('stay');
      }}
    >
      {found.map((option) => (
        <Option key={option.key} value={option.key} text={option.text}>
          {option.text}
        </Option>
      ))}
      {mayEmpty && (
        <Option value={nothing} text={t('tab.edit.clear')}>
          {t('tab.edit.clear')}
        </Option>
      )}
      {found.length === 0 && (
        <Option disabled text="">
          {t('tab.edit.noOption')}
        </Option>
      )}
    </Combobox>
  );
}
