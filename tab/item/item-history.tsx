import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { dayAt, timeAt } from '../../src/domain/values/moment.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { useVersions } from '../api/queries.ts';
import { cellText } from '../cells/cell-text.ts';
import { dayText } from '../cells/reading.ts';
import type { CellValue } from '../cells/cell-value.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { PersonName } from '../marks/person-name.tsx';
import { useWords } from '../words/words-context.tsx';
import { type CellHistory, type HistoryEntry, historyOf } from './history.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  at: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  change: { overflowWrap: 'anywhere' },
});

/** Who changed what when, with old and new value. */
export function ItemHistory({ list, item }: { readonly list: ListDeclaration; readonly item: Item }) {
  const styles = useStyles();
  const { t } = useWords();
  const { project } = useProjectHere();
  const versions = useVersions(project.code, list.name, item.id, item.etag);
  if (versions.isPending) return <Spinner label={t('tab.item.loadingHistory')} />;
  if (versions.isError) return <Text>{t('tab.item.noHistory')}</Text>;
  return (
    <ol className={styles.list}>
      {historyOf(list, versions.data.versions).map((entry) => (
        <Entry key={entry.version} list={list} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ list, entry }: { readonly list: ListDeclaration; readonly entry: HistoryEntry }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { reading } = useProjectHere();
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <PersonName name={reading.person(entry.by.id, entry.by.name)} />
        <Text size={200} className={styles.at}>
          {`${dayText(dayAt(entry.at), language)} ${timeAt(entry.at)}`}
        </Text>
      </div>
      {entry.changes === undefined && <Text>{t('tab.item.created')}</Text>}
      {entry.changes?.length === 0 && <Text>{t('tab.item.unchanged')}</Text>}
      {entry.changes?.map((change) => (
        <Change key={change.column} list={list} change={change} />
      ))}
    </li>
  );
}

function Change({ list, change }: { readonly list: ListDeclaration; readonly change: CellHistory }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { reading } = useProjectHere();
  const declared = list.columns[change.column];
  const show = (value: CellValue): string => (declared === undefined ? '' : cellText(declared, value, reading));
  const values = {
    column: declared?.label[language] ?? change.column,
    from: show(change.from),
    to: show(change.to),
  };
  const word = values.to === '' ? 'tab.item.emptied' : values.from === '' ? 'tab.item.filled' : 'tab.item.changed';
  return <Text className={styles.change}>{t(word, values)}</Text>;
}
