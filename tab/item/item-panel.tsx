import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAt } from '../../src/domain/values/moment.ts';
import { visibleNumber } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { panelColumns } from '../cells/grid-column.ts';
import type { Board } from '../boards/board.ts';
import { useOpenPanel } from '../frame/open-panel.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { PendingNotices } from '../pending/pending-notices.tsx';
import { SaveStatus } from '../pending/save-status.tsx';
import { typedIn } from '../save/edits-of-item.ts';
import { itemKey } from '../save/saver-state.ts';
import { useSaverState } from '../save/use-saver.ts';
import { withTyped } from '../save/with-typed.ts';
import { useWords } from '../words/words-context.tsx';
import { AftermathNotice } from './aftermath-notice.tsx';
import { ItemField, type ItemFieldProps } from './item-field.tsx';
import { ItemHistory } from './item-history.tsx';
import { NotesField } from './notes-field.tsx';
import { StepsField } from './steps-field.tsx';
import { SidePanel } from '../frame/side-panel.tsx';
import { isChecklist } from '../cells/is-checklist.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column' },
  saved: { flex: 1, minWidth: 0, maxHeight: '40dvh', overflowY: 'auto' },
  made: { color: tokens.colorNeutralForeground3 },
  tabs: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

export interface ItemPanelProps {
  readonly board: Board;
  readonly item: ShownItem;
  readonly onClose: () => void;
}

/** Everything about one item: all its fields, and how it came to be what it is. */
export function ItemPanel({ board, item, onClose }: ItemPanelProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { project } = useProjectHere();
  useOpenPanel();
  const [shown, show] = useState<'fields' | 'history'>('fields');
  const number = visibleNumber(board.list, item.id);
  if (item.isHidden) return <HiddenItem board={board} item={item} onClose={onClose} />;
  return (
    <SidePanel
      title={`${number} ${String(item.cells['Title'] ?? '')}`}
      onClose={onClose}
      // Under the fields, where it stays in sight however far somebody scrolled to the field that they changed.
      {...(project.me.mayWrite ? { footer: <Saved /> } : {})}
    >
      <TabList
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(value as typeof shown)}
      >
        <Tab value="fields">{t('tab.item.fields')}</Tab>
        <Tab value="history">{t('tab.item.history')}</Tab>
      </TabList>
      {shown === 'fields' ? <Fields board={board} item={item} /> : <ItemHistory list={board.list} item={item} />}
    </SidePanel>
  );
}

/** Of a confidential row a guest reads number and status: the other fields are not empty, so they are not shown as such. */
function HiddenItem({ board: { list }, item, onClose }: ItemPanelProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const status = panelColumns(list, language).filter(({ name }) => name === list.standing?.status);
  const title = t('tab.item.confidential', { number: visibleNumber(list, item.id) });
  return (
    <SidePanel title={title} onClose={onClose}>
      <Text>{t('tab.item.hidden')}</Text>
      <div className={styles.fields}>
        {status.map((column) => (
          <ItemField key={column.name} {...{ list, item, column }} typed={undefined} onSave={() => undefined} />
        ))}
      </div>
    </SidePanel>
  );
}

function Saved() {
  const styles = useStyles();
  return (
    <div className={styles.saved}>
      <AftermathNotice />
      <SaveStatus />
    </div>
  );
}

function Fields({ board, item }: Omit<ItemPanelProps, 'onClose'>) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { saver, reading } = useProjectHere();
  const { list } = board;
  const typed = typedIn(useSaverState(saver).pending[itemKey(list.name, item.id)]);
  return (
    <>
      <PendingNotices list={list} item={item.id} />
      <div className={styles.fields}>
        {panelColumns(list, language).map((column) => (
          <OneField
            key={column.name}
            list={list}
            item={item}
            column={column}
            typed={typed !== undefined && column.name in typed ? typed : undefined}
            onSave={(value, base, reason) =>
              saver.save(list.name, {
                base,
                changes: { [column.name]: value },
                ...(reason === undefined ? {} : { reason }),
              })
            }
          />
        ))}
      </div>
      {/* Who may not see what a row holds is not told who made it either. */}
      {item.createdBy.name !== '' && (
        <Text size={200} className={styles.made}>
          {t('tab.item.made', {
            name: reading.person(item.createdBy.id, item.createdBy.name),
            day: reading.day(dayAt(item.createdAt)),
          })}
        </Text>
      )}
    </>
  );
}

/** The field that fits what a column holds. */
function OneField(props: ItemFieldProps) {
  const { list, item, column, typed, onSave } = props;
  const { column: declared } = column;
  if (isChecklist(declared)) return <StepsField {...{ list, item, column }} />;
  if (declared.kind !== 'note' || declared.grows !== true) return <ItemField {...props} />;
  return (
    <NotesField
      item={withTyped(list, item, typed)}
      column={column}
      isPending={typed !== undefined}
      onSave={(note) => onSave(note, item)}
    />
  );
}
