import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../../words/words-context.tsx';
import type { CellChange, CellValue } from '../../cells/cell-value.ts';
import type { AfterEdit } from '../grid-context.tsx';
import type { GridColumn } from '../../cells/grid-column.ts';
import { useTypedDays } from '../../project/use-typed-days.ts';
import { editableText, pastedDate, typedValue } from '../../cells/typed-value.ts';

const useStyles = makeStyles({
  field: { flex: 1, minWidth: 0, '& [role="alert"]': { position: 'absolute', top: '100%', zIndex: 4 } },
  input: { width: '100%', minWidth: 0, boxShadow: tokens.shadow4 },
  note: { position: 'absolute', insetInline: 0, top: '2px', minHeight: '140px', boxShadow: tokens.shadow16 },
});

export interface TypedEditorProps {
  readonly column: GridColumn;
  readonly value: CellValue;
  readonly typed: string | undefined;
  readonly onKeep: (value: CellChange) => void;
  readonly onDone: (to: AfterEdit) => void;
}

/** Edits a cell by typing: text, note, number, amount, date. */
export function TypedEditor({ column, value, typed, onKeep, onDone }: TypedEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [text, setText] = useState(typed ?? editableText(column.column, value));
  const [problem, setProblem] = useState<string>();
  const days = useTypedDays();
  const isOver = useRef(false);

  function keep(): boolean {
    if (isOver.current) return true;
    const read = typedValue(column.column, text, days);
    if (!read.ok) {
      setProblem(t(read.problem.word, read.problem.values));
      return false;
    }
    isOver.current = true;
    onKeep(read.value);
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isNewLine = column.column.kind === 'note' && event.shiftKey;
    if (event.key === 'Escape') isOver.current = true;
    if (event.key === 'Enter' && !isNewLine) {
      event.preventDefault();
      if (keep()) onDone('stay');
    }
    // A value that cannot be kept holds the focus until it is put right or let go.
    if (event.key === 'Tab' && !keep()) event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    const date = pastedDate(column.column, event.clipboardData.getData('text'), days);
    if (date === undefined) return;
    event.preventDefault();
    setText(date);
  }

  const label = t('tab.edit.editor', { column: column.label });
  return (
    <Field
      className={styles.field}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {column.column.kind === 'note' ? (
        <Textarea
          autoFocus
          aria-label={label}
          className={styles.note}
          value={text}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={onKeyDown}
          onBlur={() => keep() && onDone('elsewhere')}
        />
      ) : (
        <Input
          autoFocus
          aria-label={label}
          className={styles.input}
          type={column.column.kind === 'day' ? 'date' : 'text'}
          value={text}
          onPaste={onPaste}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={onKeyDown}
          onBlur={() => keep() && onDone('elsewhere')}
        />
      )}
    </Field>
  );
}
