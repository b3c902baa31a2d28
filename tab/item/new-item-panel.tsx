import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { visibleNumber } from '../../src/lists/list.ts';
import type { AddRequest, ItemAnswer, ItemsAnswer } from '../../src/tab-api.ts';
import { useApi } from '../api/api-context.tsx';
import { itemsKey, itemsPath } from '../api/queries.ts';
import { RefusedError, refusalOf } from '../api/refusal.ts';
import { gridColumn } from '../grid/grid-column.ts';
import { newItemColumns } from '../lists/board-columns.ts';
import { type BoardList, declarationOf } from '../lists/board-list.ts';
import { useAnnounce } from '../project/announcer.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import type { ItemChanges } from '../save/clashing-columns.ts';
import { useWords } from '../words/words-context.tsx';
import { FieldInput } from './field-input.tsx';
import { cellsToAdd, firstCells, missingColumns, type NewItemFacts } from './new-item.ts';
import { useFocusOnProblem } from './use-focus-on-problem.ts';
import { SidePanel } from './side-panel.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  footer: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Asks what a new item needs, and adds it once however often it is sent. */
export function NewItemPanel({ list, onClose }: { readonly list: BoardList; readonly onClose: () => void }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const facts = useFacts();
  const [cells, setCells] = useState(() => firstCells(list, facts));
  const [checks, setChecked] = useState(0);
  const adding = useAdding(list, onClose);
  const { error } = adding;
  const form = useFocusOnProblem(checks + (error === null ? 0 : 1));
  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked((turn) => turn + 1);
    if (missingColumns(list, cells).length === 0) adding.mutate(cellsToAdd(list, cells, facts));
  }
  // The panel itself starts on its closing button; here one comes to type.
  useEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const columns = newItemColumns[list].flatMap((name) => gridColumn(declarationOf[list], name, language) ?? []);
  return (
    <SidePanel
      title={t(`tab.list.${list}.addTitle`)}
      onClose={onClose}
      footer={
        <div className={styles.footer}>
          <Button type="submit" form="new-item" appearance="primary" disabled={adding.isPending}>
            {t(`tab.list.${list}.add`)}
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
            onChange={(value) => setCells((all) => ({ ...all, [column.name]: value }))}
            isChecked={checks > 0 && column.name !== 'ReviewDate'}
            refusal={refusalOf(error)?.column === column.name ? error?.message : undefined}
          />
        ))}
        <AddProblem isMissing={checks > 0 && missingColumns(list, cells).length > 0} error={error} />
      </form>
    </SidePanel>
  );
}

function AddProblem({ isMissing, error }: { readonly isMissing: boolean; readonly error: Error | null }) {
  const { t } = useWords();
  const message = isMissing ? t('tab.item.addMissing') : error?.message;
  if (message === undefined) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
    </MessageBar>
  );
}

function useFacts(): NewItemFacts {
  const { project, calendar } = useProjectHere();
  return useMemo(() => ({ today: project.today, calendar, me: project.me }), [project, calendar]);
}

function useAdding(list: BoardList, onAdded: () => void) {
  const api = useApi();
  const client = useQueryClient();
  const announce = useAnnounce();
  const { t } = useWords();
  const { project, saver } = useProjectHere();
  // One key for this form: sending again after a lost answer adds nothing twice.
  const [clientKey] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: async (cells: ItemChanges) => {
      const request: AddRequest = { clientKey, cells };
      const answer = await api.call<ItemAnswer>('POST', itemsPath(project.code, list), request);
      if (!answer.ok) throw new RefusedError(answer.problem);
      return answer.value.item;
    },
    onSuccess: (item) => {
      client.setQueryData<ItemsAnswer>(itemsKey(project.code, list), (answer) => {
        const others = answer?.items.filter(({ id }) => id !== item.id) ?? [];
        return { items: [...others, item] };
      });
      saver.rememberAddition(list, item);
      announce(t('tab.save.added', { number: visibleNumber(declarationOf[list], item.id) }));
      onAdded();
    },
  });
}
