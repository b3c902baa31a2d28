import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { WordKey } from '../../src/words/translate.ts';
import { boardNamed } from '../boards/boards.ts';
import { CellContent } from '../fields/cell-content.tsx';
import { cellText, flawIn } from '../cells/cell-text.ts';
import { type CellChange, isSameCell, type ItemChanges } from '../cells/cell-value.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import { shownValue } from '../cells/shown-value.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { withTyped } from '../save/with-typed.ts';
import { useWords } from '../words/words-context.tsx';
import { allowedKeys, keysBack } from '../fields/allowed-keys.ts';
import { FieldInput } from '../fields/field-input.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr) 32px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 480px)': {
      gridTemplateColumns: 'minmax(0, 1fr) 32px',
      rowGap: 0,
      paddingTop: tokens.spacingVerticalS,
    },
  },
  label: {
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 480px)': { gridColumnEnd: 'span 2', fontSize: tokens.fontSizeBase200 },
  },
  note: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  empty: { color: tokens.colorNeutralForeground4 },
  frozen: { display: 'flex', justifySelf: 'center', color: tokens.colorNeutralForeground3 },
  editor: { display: 'grid', gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalM },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface ItemFieldProps {
  readonly list: ListDeclaration;
  readonly item: ShownItem;
  readonly column: GridColumn;
  /** What was typed in the item and is not stored yet, when that is about this field. */
  readonly typed: ItemChanges | undefined;
  /** `base` is the item as it was when the change began. */
  readonly onSave: (value: CellChange, base: ShownItem, reason?: string) => void;
}

/** One field of an item: read at once, changed after pressing its pencil. */
export function ItemField({ list, item, column, typed, onSave }: ItemFieldProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [begin, setBegin] = useState<ShownItem>();
  const isFrozen = item.rights.frozen?.includes(column.name) === true;
  const row = useFocusAfterwards(begin !== undefined);
  const value = typed === undefined ? item.cells[column.name] : (typed[column.name] ?? undefined);
  if (begin !== undefined) {
    return (
      <FieldEditor
        column={column}
        value={value ?? null}
        allowed={allowedKeys(list, item, column.name)}
        back={keysBack(list, item, column.name)}
        backText={boardNamed(list.name)?.backText}
        onCancel={() => setBegin(undefined)}
        onSave={(next, reason) => {
          setBegin(undefined);
          if (!isSameCell(value, next)) onSave(next, begin, reason);
        }}
      />
    );
  }
  return (
    <div ref={row} className={styles.row}>
      <span className={styles.label}>{column.label}</span>
      <FieldValue list={list} item={withTyped(list, item, typed)} column={column} />
      {isFrozen && <FrozenMark />}
      {item.rights.mayChange && column.isEditable && !isFrozen && (
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={t('tab.item.edit', { column: column.label })}
          onClick={() => setBegin(item)}
        />
      )}
    </div>
  );
}

function FrozenMark() {
  const styles = useStyles();
  const { t } = useWords();
  const why = t('fields.readOnly.frozen');
  return (
    <span className={styles.frozen} role="img" aria-label={why} title={why}>
      <LockClosedRegular />
    </span>
  );
}

/** The editor takes the focus away with it when it closes: the pencil gets it back. */
function useFocusAfterwards(isEditing: boolean): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) row.current?.querySelector('button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return row;
}

function FieldValue({ list, item, column }: Pick<ItemFieldProps, 'list' | 'item' | 'column'>) {
  const styles = useStyles();
  const { t } = useWords();
  const { reading } = useProjectHere();
  const text = cellText(column.column, shownValue(list, item, column.name), reading);
  if (text === '' && flawIn(item, column.name) === undefined)
    return <span className={styles.empty}>{t('tab.item.empty')}</span>;
  const isLong = column.column.kind === 'note' || column.column.kind === 'text';
  if (isLong && text !== '') return <span className={styles.note}>{text}</span>;
  return <CellContent list={list} item={item} column={{ ...column, alignsEnd: false }} />;
}

interface FieldEditorProps {
  readonly column: GridColumn;
  readonly value: CellChange;
  readonly allowed: ReadonlySet<string> | undefined;
  readonly back: ReadonlySet<string>;
  readonly backText: WordKey | undefined;
  readonly onSave: (value: CellChange, reason?: string) => void;
  readonly onCancel: () => void;
}

function FieldEditor({ column, value, allowed, back, backText, onSave, onCancel }: FieldEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const [next, setNext] = useState(value);
  const [isChecked, setChecked] = useState(false);
  const [isReadable, setReadable] = useState(true);
  const [reason, setReason] = useState('');
  const goesBack = typeof next === 'string' && back.has(next);
  const isMissing = column.column.required === 'always' && next === null;
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMissing || !isReadable) setChecked(true);
        else if (goesBack && reason.trim() !== '') onSave(next, reason.trim());
        else onSave(next);
      }}
    >
      <FieldInput
        column={column}
        value={next}
        onChange={(typed, canRead) => {
          setNext(typed);
          setReadable(canRead);
        }}
        isChecked={isChecked}
        allowed={allowed}
        back={back}
        autoFocus
      />
      {goesBack && (
        <Field label={t('fields.back.reason')} hint={backText === undefined ? null : t(backText)}>
          <Textarea value={reason} onChange={(_, data) => setReason(data.value)} />
        </Field>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {t('tab.edit.save')}
        </Button>
        <Button onClick={onCancel}>{t('tab.edit.cancel')}</Button>
      </div>
    </form>
  );
}
