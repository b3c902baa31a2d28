import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import type { ShownItem } from '../../../src/tab-api/item.ts';
import { isSameCell, type CellChange } from '../../cells/cell-value.ts';
import type { GridColumn } from '../../cells/grid-column.ts';
import { allowedKeys, keysBack } from '../../fields/allowed-keys.ts';
import { useGridActions } from '../grid-context.tsx';
import { OptionEditor } from './option-editor.tsx';
import { TypedEditor } from './typed-editor.tsx';
import { useColumnOptions } from '../../fields/use-column-options.ts';

const useStyles = makeStyles({ editor: { flex: 1, minWidth: 0, display: 'flex' } });

export interface CellEditorProps {
  readonly item: ShownItem;
  readonly stored: ShownItem;
  readonly column: GridColumn;
  /** What was typed to start editing; replaces the old value. */
  readonly typed: string | undefined;
}

/** Edits a cell of a grid where it stands: Enter keeps, Escape lets go, Tab keeps and moves on. */
export function CellEditor({ item, stored, column, typed }: CellEditorProps) {
  const styles = useStyles();
  const { list, save, endEdit } = useGridActions();
  const { name } = column;
  const options = useColumnOptions(column, allowedKeys(list, stored, name), keysBack(list, stored, name));
  // What was seen when editing began: a change that somebody makes meanwhile must clash, not vanish.
  const [begin] = useState({ stored, value: item.cells[column.name] });
  function keep(next: CellChange): void {
    if (!isSameCell(begin.value, next)) save(begin.stored, column.name, next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    // The grid's own keys sleep while a cell is being edited.
    event.stopPropagation();
    if (event.key === 'Escape') endEdit('stay');
    if (event.key === 'Tab' && !event.isDefaultPrevented()) {
      event.preventDefault();
      endEdit(event.shiftKey ? 'back' : 'next');
    }
  }
  return (
    <div className={styles.editor} onKeyDown={onKeyDown} role="presentation">
      {options === undefined ? (
        <TypedEditor column={column} value={begin.value} typed={typed} onKeep={keep} onDone={endEdit} />
      ) : (
        <OptionEditor
          column={column}
          options={options}
          value={begin.value}
          typed={typed}
          onKeep={keep}
          onDone={endEdit}
        />
      )}
    </div>
  );
}
