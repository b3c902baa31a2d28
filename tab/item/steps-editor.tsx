import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import type { Step } from '../../src/domain/values/steps.ts';
import { useAnnounce } from '../frame/announcer.tsx';
import { movedStep } from '../steps/edit-steps.ts';
import { useWords } from '../words/words-context.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center' },
  text: { flex: 1, minWidth: 0, '& input': { width: '100%', minWidth: 0 } },
  button: { flexShrink: 0, '@media (max-width: 640px)': { minWidth: '44px', minHeight: '44px' } },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalS },
});

/** A step with a name of its own, which it keeps wherever it goes. */
interface Row extends Step {
  readonly key: number;
}

export interface StepsEditorProps {
  readonly steps: readonly Step[];
  readonly onSave: (steps: readonly Step[]) => void;
  readonly onCancel: () => void;
}

/** Renames, moves and removes the steps of a checklist; nothing is stored before it is saved. */
export function StepsEditor({ steps, onSave, onCancel }: StepsEditorProps) {
  const styles = useStyles();
  const { t } = useWords();
  const announce = useAnnounce();
  const [rows, setRows] = useState<readonly Row[]>(() => steps.map((step, key) => ({ ...step, key })));
  const { form, focusNext } = useFocusInForm();
  function move(row: Row, index: number, by: 1 | -1): void {
    const next = movedStep(rows, index, by);
    if (next === rows) return;
    setRows(next);
    focusNext(`[data-move="${row.key}${by}"]`);
    announce(t('fields.steps.moved', { step: row.text, number: index + by + 1, total: rows.length }));
  }
  function remove(row: Row, index: number): void {
    const next = rows.filter((one) => one !== row);
    const neighbour = next[index] ?? next.at(-1);
    setRows(next);
    focusNext(neighbour === undefined ? '[type="submit"]' : `[data-text="${neighbour.key}"]`);
    announce(t('fields.steps.removed', { step: row.text }));
  }
  const rename = (row: Row, text: string): void => setRows(rows.map((one) => (one === row ? { ...row, text } : one)));
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(rows.flatMap(({ text, isDone }) => (text.trim() === '' ? [] : [{ text: text.trim(), isDone }])));
      }}
    >
      <ol className={styles.list}>
        {rows.map((row, index) => (
          <li key={row.key} className={styles.row}>
            <Input
              className={styles.text}
              input={{ 'data-text': row.key } as object}
              aria-label={t('fields.steps.text', { number: index + 1 })}
              value={row.text}
              maxLength={500}
              onChange={(_, { value }) => rename(row, value)}
            />
            <RowButton
              icon={<ArrowUpRegular />}
              label={t('fields.steps.up', { step: row.text })}
              name={`${row.key}-1`}
              isOff={index === 0}
              onPress={() => move(row, index, -1)}
            />
            <RowButton
              icon={<ArrowDownRegular />}
              label={t('fields.steps.down', { step: row.text })}
              name={`${row.key}1`}
              isOff={index === rows.length - 1}
              onPress={() => move(row, index, 1)}
            />
            <RowButton
              icon={<DeleteRegular />}
              label={t('fields.steps.remove', { step: row.text })}
              isOff={false}
              onPress={() => remove(row, index)}
            />
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {t('tab.edit.save')}
        </Button>
        <Button onClick={onCancel}>{t('tab.edit.cancel')}</Button>
      </div>
    </form>
  );
}

interface RowButtonProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly name?: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function RowButton({ icon, label, name, isOff, onPress }: RowButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={icon}
      aria-label={label}
      title={label}
      data-move={name}
      disabledFocusable={isOff}
      onClick={onPress}
    />
  );
}

/** A row that moves or goes takes the focus with it: it is put where the person was, once the rows are drawn. */
function useFocusInForm(): { form: RefObject<HTMLFormElement | null>; focusNext: (place: string) => void } {
  const form = useRef<HTMLFormElement>(null);
  const wanted = useRef<string>('[data-text]');
  useEffect(() => {
    if (wanted.current === '') return;
    form.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = '';
  });
  return {
    form,
    focusNext: (place) => {
      wanted.current = place;
    },
  };
}
