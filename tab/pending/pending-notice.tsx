import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DecisionLevel } from '../../src/domain/values/vocabulary.ts';
import { type ListDeclaration, visibleNumber } from '../../src/lists/list.ts';
import type { Needed } from '../../src/tab-api/refusal.ts';
import { cellText } from '../cells/cell-text.ts';
import type { CellChange, ItemChanges } from '../cells/cell-value.ts';
import { gridColumn } from '../cells/grid-column.ts';
import { FieldInput } from '../fields/field-input.tsx';
import { useAnnounce } from '../frame/announcer.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { useWords } from '../words/words-context.tsx';
import type { PendingEdit } from '../save/saver-state.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0, height: 'auto', alignItems: 'start', paddingBlock: tokens.spacingVerticalS },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
    minWidth: 0,
    // Fields are 250 px or wider on their own, more than a phone leaves here.
    '& .fui-Combobox, & .fui-Input, & input': { minWidth: 0 },
  },
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
    maxWidth: '640px',
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  },
  pair: { minWidth: 0 },
  actions: {
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalS,
    justifyContent: 'flex-start',
    paddingInlineStart: '28px',
  },
});

interface PendingNoticeProps {
  readonly list: ListDeclaration;
  readonly edit: PendingEdit;
}

/** Asks its author what to do with an edit that could not simply be stored; what was typed is kept. */
export function PendingNotice(props: PendingNoticeProps) {
  const { edit } = props;
  if (edit.state === 'clash') return <ClashNotice {...props} />;
  const needed = edit.refusal?.needs;
  if (needed === undefined) return <FailureNotice {...props} />;
  // Another question is another form: what one rule asked is not what the next one asks.
  return <NeededNotice key={[...needed.columns, ...needed.bodies].join()} {...props} needed={needed} />;
}

function useShown({ list, edit: { base, theirs } }: PendingNoticeProps) {
  const { reading } = useProjectHere();
  const { t, language } = useWords();
  const show = (name: string, value: CellChange | undefined): string => {
    const column = list.columns[name];
    const text = column === undefined ? '' : cellText(column, value ?? undefined, reading);
    return text === '' ? t('tab.save.nothing') : text;
  };
  return {
    number: visibleNumber(list, base.id),
    name: theirs === undefined ? '' : reading.person(theirs.modifiedBy.id, theirs.modifiedBy.name),
    label: (column: string) => list.columns[column]?.label[language] ?? column,
    show,
  };
}

/** A notice comes up away from the focus: it is said as well. */
function useSaid(...texts: readonly (string | undefined)[]): void {
  const announce = useAnnounce();
  const said = texts.join(' ');
  useEffect(() => announce(said), [announce, said]);
}

function ClashNotice(props: PendingNoticeProps) {
  const { edit } = props;
  const styles = useStyles();
  const { t } = useWords();
  const { saver } = useProjectHere();
  const { number, name, label, show } = useShown(props);
  const title = t('tab.save.clashTitle', { number, name });
  useSaid(title, t('tab.save.clashText'));
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span>{t('tab.save.clashText')}</span>
        {(edit.clashes ?? []).map((column) => (
          <dl key={column} className={styles.values}>
            <div className={styles.pair}>
              <dt>{`${label(column)} · ${t('tab.save.mine')}`}</dt>
              <dd>{show(column, edit.changes[column])}</dd>
            </div>
            <div className={styles.pair}>
              <dt>{`${label(column)} · ${t('tab.save.theirs', { name })}`}</dt>
              <dd>{show(column, edit.theirs?.cells[column])}</dd>
            </div>
          </dl>
        ))}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button appearance="primary" onClick={() => saver.keepMine(edit)}>
          {t('tab.save.keepMine')}
        </Button>
        <Button onClick={() => saver.giveUp(edit)}>{t('tab.save.keepTheirs', { name })}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function FailureNotice(props: PendingNoticeProps) {
  const { edit } = props;
  const styles = useStyles();
  const { t } = useWords();
  const { saver } = useProjectHere();
  const { number, label, show } = useShown(props);
  const isUnsure = edit.state === 'unsure';
  const title = t(isUnsure ? 'tab.save.unsureTitle' : 'tab.save.failedTitle', { number });
  useSaid(title, edit.refusal?.message);
  const typed = Object.entries(edit.changes).map(([column, value]) => `${label(column)}: ${show(column, value)}`);
  return (
    <MessageBar intent={isUnsure ? 'warning' : 'error'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span>{edit.refusal?.message}</span>
        <span>
          {t('tab.save.kept')} <strong>{typed.join(' · ')}</strong>
        </span>
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button appearance="primary" onClick={() => saver.retry(edit)}>
          {t('tab.save.retry')}
        </Button>
        <Button onClick={() => saver.giveUp(edit)}>{t('tab.save.giveUp')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A rule wants more, such as why an action is cancelled: it is asked where the refusal stands. */
function NeededNotice(props: PendingNoticeProps & { readonly needed: Needed }) {
  const { list, edit, needed } = props;
  const styles = useStyles();
  const { t, language } = useWords();
  const { saver } = useProjectHere();
  const { number } = useShown(props);
  const title = `${number} · ${t('tab.save.askTitle')}`;
  useSaid(title, edit.refusal?.message);
  const [cells, setCells] = useState<ItemChanges>(needed.first);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [body, setBody] = useState(needed.bodies[0]);
  const isReady =
    unreadable.length === 0 &&
    needed.columns.every((name) => (cells[name] ?? null) !== null) &&
    (!needed.reason || reason.trim() !== '') &&
    (needed.bodies.length === 0 || body !== undefined);
  const columns = needed.columns.flatMap((name) => gridColumn(list, name, language) ?? []);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <span>{edit.refusal?.message}</span>
        {columns.map((column) => (
          <FieldInput
            key={column.name}
            column={column}
            value={cells[column.name] ?? null}
            onChange={(value, isReadable) => {
              setCells((all) => ({ ...all, [column.name]: value }));
              setUnreadable((all) => all.filter((one) => one !== column.name).concat(isReadable ? [] : [column.name]));
            }}
          />
        ))}
        {needed.bodies.length > 0 && <BodyField list={list} bodies={needed.bodies} body={body} onChange={setBody} />}
        {needed.reason && (
          <Field label={t('tab.save.reason')} required>
            <Textarea value={reason} onChange={(_, data) => setReason(data.value)} />
          </Field>
        )}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button
          appearance="primary"
          disabled={!isReady}
          onClick={() =>
            saver.retry(edit, {
              changes: cells,
              ...(needed.reason ? { reason } : {}),
              ...(body === undefined ? {} : { body }),
            })
          }
        >
          {t('tab.edit.save')}
        </Button>
        <Button onClick={() => saver.giveUp(edit)}>{t('tab.save.giveUp')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface BodyFieldProps {
  readonly list: ListDeclaration;
  readonly bodies: readonly DecisionLevel[];
  /** Undefined while another one is typed. */
  readonly body: DecisionLevel | undefined;
  readonly onChange: (body: DecisionLevel | undefined) => void;
}

/** Which body takes a decision back: the words of its level, without writing in that. */
function BodyField({ list, bodies, body, onChange }: BodyFieldProps) {
  const { t, language } = useWords();
  const column = gridColumn(list, 'DecisionLevel', language);
  if (column === undefined) return null;
  return (
    <FieldInput
      column={{ ...column, label: t('tab.save.whoWithdraws') }}
      value={body ?? null}
      allowed={new Set(bodies)}
      onChange={(value) => onChange(bodies.find((one) => one === value))}
    />
  );
}
