import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import { Checklist } from '../steps/checklist.tsx';
import { doneSteps, withStep } from '../steps/edit-steps.ts';
import { type Steps, useSteps } from '../steps/use-steps.ts';
import { useWords } from '../words/words-context.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { useWideFieldStyles } from './wide-field-styles.ts';

const useStyles = makeStyles({
  add: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  text: { flex: 1, minWidth: 0 },
  button: { flexShrink: 0, '@media (max-width: 640px)': { minWidth: '44px', minHeight: '44px' } },
});

export interface StepsFieldProps {
  readonly list: ListDeclaration;
  readonly item: ShownItem;
  readonly column: GridColumn;
}

/** The checklist of an item: to tick, to add to, to put in another order. */
export function StepsField({ list, item, column }: StepsFieldProps) {
  const styles = useWideFieldStyles();
  const { t } = useWords();
  const all = useSteps(list, item, column.name);
  const { steps, mayChange } = all;
  // A change that somebody makes while the form is open must clash, not vanish.
  const [begin, setBegin] = useState<ShownItem>();
  const place = useFocusOnClose(begin !== undefined);
  return (
    <div ref={place} className={styles.field}>
      <div className={styles.head}>
        <span className={styles.label}>{column.label}</span>
        {steps.length > 0 && (
          <Text size={200}>{t('fields.steps.count', { done: doneSteps(steps), total: steps.length })}</Text>
        )}
        {mayChange && steps.length > 0 && begin === undefined && (
          <Button
            className={styles.edit}
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={t('fields.steps.edit')}
            onClick={() => setBegin(item)}
          />
        )}
      </div>
      {begin !== undefined ? (
        <StepsEditor
          steps={steps}
          onCancel={() => setBegin(undefined)}
          onSave={(next) => {
            setBegin(undefined);
            all.save(next, begin);
          }}
        />
      ) : (
        <>
          {steps.length > 0 && <Checklist label={column.label} {...all} />}
          {mayChange && <AddStep {...all} />}
        </>
      )}
    </div>
  );
}

/** The editor takes the focus away with it when it closes: the pencil gets it back. */
function useFocusOnClose(isEditing: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) place.current?.querySelector<HTMLElement>('button, input')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return place;
}

function AddStep({ steps, save }: Pick<Steps, 'steps' | 'save'>) {
  const styles = useStyles();
  const { t } = useWords();
  const [text, setText] = useState('');
  function add(event: FormEvent): void {
    event.preventDefault();
    const next = withStep(steps, text);
    if (next.length === steps.length) return;
    setText('');
    save(next);
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <Input
        className={styles.text}
        aria-label={t('fields.steps.add')}
        placeholder={t('fields.steps.add')}
        value={text}
        maxLength={500}
        onChange={(_, data) => setText(data.value)}
      />
      <Button
        type="submit"
        className={styles.button}
        icon={<AddRegular />}
        aria-label={t('fields.steps.add')}
        title={t('fields.steps.add')}
        disabledFocusable={text.trim() === ''}
      />
    </form>
  );
}
