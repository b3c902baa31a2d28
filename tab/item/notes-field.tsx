import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import { dayText } from '../cells/reading.ts';
import type { CellChange } from '../cells/cell-value.ts';
import { useWords } from '../words/words-context.tsx';
import { type NoteLine, noteLines } from './note-lines.ts';
import { useWideFieldStyles } from './wide-field-styles.ts';

const useStyles = makeStyles({
  notes: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  note: { display: 'grid', overflowWrap: 'anywhere' },
  by: { color: tokens.colorNeutralForeground3 },
  add: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  text: { width: '100%' },
});

export interface NotesFieldProps {
  /** The item with what was noted but not stored yet. */
  readonly item: ShownItem;
  readonly column: GridColumn;
  /** A note is on its way, or waits for its author. */
  readonly isPending: boolean;
  readonly onSave: (value: CellChange) => void;
}

/** Notes that only grow: read from the oldest to the newest, with room to add one. */
export function NotesField({ item, column, isPending, onSave }: NotesFieldProps) {
  const styles = { ...useWideFieldStyles(), ...useStyles() };
  const { t } = useWords();
  const notes = item.cells[column.name];
  const lines = noteLines(typeof notes === 'string' ? notes : undefined);
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <span className={styles.label}>{column.label}</span>
      </div>
      {lines.length > 0 && (
        <ol className={styles.notes} aria-label={column.label}>
          {lines.map((line, index) => (
            // Notes never move: each keeps its place for good.
            // oxlint-disable-next-line react/no-array-index-key
            <Note key={index} line={line} />
          ))}
        </ol>
      )}
      {lines.length === 0 && !item.rights.mayChange && <Text>{t('tab.item.empty')}</Text>}
      {item.rights.mayChange && <AddNote isPending={isPending} onSave={onSave} />}
    </div>
  );
}

function Note({ line: { day, name, text } }: { readonly line: NoteLine }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <li className={styles.note}>
      {day !== undefined && (
        <Text size={200} className={styles.by}>
          {`${dayText(day, language)} · ${name}`}
        </Text>
      )}
      <Text>{text}</Text>
    </li>
  );
}

function AddNote({ isPending, onSave }: Pick<NotesFieldProps, 'isPending' | 'onSave'>) {
  const styles = useStyles();
  const { t } = useWords();
  const [text, setText] = useState('');
  function add(event: FormEvent): void {
    event.preventDefault();
    if (isPending || text.trim() === '') return;
    setText('');
    onSave(text.trim());
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <Field className={styles.text} label={t('fields.notes.add')} hint={t('fields.notes.stays')}>
        <Textarea value={text} maxLength={2000} resize="vertical" onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button type="submit" disabledFocusable={isPending || text.trim() === ''}>
        {t('fields.notes.add')}
      </Button>
    </form>
  );
}
