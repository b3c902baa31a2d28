import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpFilled } from '@fluentui/react-icons/svg/arrow-up';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import type { Item } from '../../src/lists/list.ts';
import { hasNoOwner } from '../../src/domain/actions/action-state.ts';
import { boardItem } from '../lists/board-item.ts';
import { dueColumn, statusColumn } from '../lists/board-columns.ts';
import type { BoardList } from '../lists/board-list.ts';
import { DueDate } from '../marks/due-date.tsx';
import { dueMark } from '../marks/due-mark.ts';
import { FlawMark } from '../marks/flaw-mark.tsx';
import { isOpen } from '../marks/is-open.ts';
import { Mark } from '../marks/mark.tsx';
import { PersonName } from '../marks/person-name.tsx';
import { Score } from '../marks/score.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { shownValue } from '../marks/shown-value.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { cellText, flawIn } from './cell-text.ts';
import { isPersonRef } from './cell-value.ts';
import type { GridColumn } from './grid-column.ts';

const useStyles = makeStyles({
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  ended: { color: 'inherit' },
  end: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
});

export interface CellContentProps {
  readonly list: BoardList;
  readonly item: Item;
  readonly column: GridColumn;
}

/** How one cell is shown: as a mark where it means something today, else as text. */
export function CellContent({ list, item, column }: CellContentProps) {
  const flaw = flawIn(item, column.name);
  if (flaw !== undefined && item.cells[column.name] === undefined && !(flaw.kind === 'missing' && flaw.raw === '')) {
    return <FlawMark flaw={flaw} />;
  }
  return <SoundCell list={list} item={item} column={column} />;
}

function SoundCell({ list, item, column }: CellContentProps) {
  const styles = useStyles();
  const { calendar, project, reading } = useProjectHere();
  const value = shownValue(list, item, column.name);
  const text = cellText(column.column, value, reading);
  const one = boardItem(list, item);
  if (one.list === 'Risks' && column.name === 'RiskScore') return <Score risk={one.item} />;
  if (column.name === dueColumn[list] && text !== '') {
    return <DueDate date={text} mark={dueMark(list, item, { today: project.today, calendar })} />;
  }
  if (column.name === statusColumn[list]) return <StatusMark status={String(value)} word={text} />;
  if (isPersonRef(value)) return <PersonName name={value.name} />;
  if (one.list === 'Actions' && column.name === 'Owner' && hasNoOwner(one.item) && isOpen(list, item))
    return <NoOwner />;
  if (value === 'High') {
    return (
      <Mark icon={<ArrowUpFilled />} tone="red">
        {text}
      </Mark>
    );
  }
  if (column.alignsEnd) return <span className={styles.end}>{text}</span>;
  return (
    <span
      className={
        column.name === 'Title' ? mergeClasses(styles.title, !isOpen(list, item) && styles.ended) : styles.text
      }
      title={text}
    >
      {text}
    </span>
  );
}

function NoOwner() {
  const { t } = useWords();
  return (
    <Mark icon={<PersonQuestionMarkRegular />} tone="amber">
      {t('tab.mark.noOwner')}
    </Mark>
  );
}
