import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { AddRequest, ItemAnswer } from '../../src/tab-api/write.ts';
import { useApi } from '../api/api-context.tsx';
import { itemsKey, itemsPath } from '../api/queries.ts';
import { afterUnsure, isUnsure, type Refusal, RefusedError, refusalOf } from '../api/refusal.ts';
import { gridColumn } from '../cells/grid-column.ts';
import type { Board } from '../boards/board.ts';
import { useProjectHere } from '../project/project-context.tsx';
import type { CellChange, ItemChanges } from '../cells/cell-value.ts';
import { useWords } from '../words/words-context.tsx';
import { FieldInput } from '../fields/field-input.tsx';
import { cellsToAdd, firstCells, formColumns, missingColumns, withAdded } from './new-item.ts';
import { useFocusOnProblem } from '../frame/use-focus-on-problem.ts';
import { FormProblem } from '../frame/form-problem.tsx';
import { SidePanel } from '../frame/side-panel.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  footer: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface NewItemPanelProps {
  readonly board: Board;
  /** What is known of the item before anybody types. */
  readonly known?: ItemChanges;
  readonly onClose: () => void;
}

const nothingKnown: ItemChanges = {};

/** Asks what a new item needs, and adds it once however often it is sent. */
export function NewItemPanel({ board, known = nothingKnown, onClose }: NewItemPanelProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { project } = useProjectHere();
  const [cells, setCells] = useState(() => firstCells(board, project, known));
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [checks, setChecked] = useState(0);
  const adding = useAdding(board, onClose);
  const { error } = adding;
  const form = useFocusOnProblem(checks + (error === null ? 0 : 1));
  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked((turn) => turn + 1);
    if (missingColumns(board, cells).length === 0 && unreadable.size === 0) adding.mutate(cellsToAdd(cells));
  }
  function put(name: string, value: CellChange, isReadable: boolean): void {
    setCells((all) => ({ ...all, [name]: value }));
    setUnreadable((all) => new Set([...all].filter((one) => one !== name).concat(isReadable ? [] : [name])));
  }
  // The panel itself starts on its closing button; here one comes to type.
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const columns = formColumns(board, known).flatMap((name) => gridColumn(board.list, name, language) ?? []);
  return (
    <SidePanel
      title={t(`tab.list.${board.words}.addTitle`, { list: board.list.label[language] })}
      onClose={onClose}
      footer={
        <div className={styles.footer}>
          <Button type="submit" form="new-item" appearance="primary" disabled={adding.isPending}>
            {t(`tab.list.${board.words}.add`)}
          </Button>
          <Button onClick={onClose}>{t('tab.edit.cancel')}</Button>
        </div>
      }
    >
      <form id="new-item" ref={form} className={styles.form} noValidate onSubmit={submit}>
        {columns.map((column) => (
          <FieldInput
            key={column.name}
            column={column}
            value={cells[column.name] ?? null}
            onChange={(value, isReadable) => put(column.name, value, isReadable)}
            isChecked={checks > 0 && !board.filledByServer.includes(column.name)}
            refusal={refusalOf(error)?.column === column.name ? error?.message : undefined}
          />
        ))}
        <AddProblem isMissing={checks > 0 && missingColumns(board, cells).length > 0} error={error} />
      </form>
    </SidePanel>
  );
}

function AddProblem({ isMissing, error }: { readonly isMissing: boolean; readonly error: Error | null }) {
  const { t } = useWords();
  const message = isMissing ? t('tab.item.addMissing') : error?.message;
  // The focus goes to the first field that is missing: that stays in sight.
  return message === undefined ? null : <FormProblem lines={[message]} comesIntoSight={!isMissing} />;
}

function useAdding({ list }: Board, onAdded: () => void) {
  const api = useApi();
  const client = useQueryClient();
  const { project, saver } = useProjectHere();
  // One key for this form: sending again after a lost answer adds nothing twice.
  const [clientKey] = useState(() => crypto.randomUUID());
  const unsure = useRef<Refusal>(undefined);
  return useMutation({
    mutationFn: async (cells: ItemChanges) => {
      const request: AddRequest = { clientKey, cells };
      const answer = await api.call<ItemAnswer>('POST', itemsPath(project.code, list.name), request);
      if (answer.ok) return answer.value;
      const refusal = afterUnsure(unsure.current, answer.problem);
      if (isUnsure(refusal)) unsure.current = refusal;
      throw new RefusedError(refusal);
    },
    onSuccess: (answer) => {
      const { item } = answer;
      client.setQueryData<ItemsAnswer>(itemsKey(project.code, list.name), (read) => withAdded(read, item));
      // How the change fared is said, with its number, where that always stands: saying it here as well is saying it twice.
      saver.rememberAddition(list.name, answer);
      onAdded();
    },
  });
}
