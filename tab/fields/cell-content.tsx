import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpFilled } from '@fluentui/react-icons/svg/arrow-up';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { DueDate } from '../marks/due-date.tsx';
import { FlawMark } from '../marks/flaw-mark.tsx';
import { Mark } from '../marks/mark.tsx';
import { PersonName } from '../marks/person-name.tsx';
import { Score } from '../marks/score.tsx';
import { StatusMark } from '../marks/status-mark.tsx';
import { shownValue } from '../cells/shown-value.ts';
import { StepsCount } from '../steps/steps-count.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { cellText, flawIn } from '../cells/cell-text.ts';
import { isPersonRef } from '../cells/cell-value.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import { isChecklist } from '../cells/is-checklist.ts';

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
  readonly list: ListDeclaration;
  readonly item: ShownItem;
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
  const { reading } = useProjectHere();
  const { standing } = item;
  const value = shownValue(list, item, column.name);
  const text = cellText(column.column, value, reading);
  if (isChecklist(column.column)) return <StepsCount text={String(value ?? '')} />;
  if (column.column.kind === 'calculated') return <Score standing={standing} />;
  if (column.name === list.standing?.due && text !== '') return <DueDate date={text} mark={standing.due} />;
  if (column.name === list.standing?.status) return <StatusMark status={String(value)} word={text} />;
  if (isPersonRef(value)) return <PersonName name={text} />;
  if (column.name === list.standing?.owner && standing.isNobodys === true) return <NoOwner />;
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
      className={column.name === 'Title' ? mergeClasses(styles.title, !standing.isOpen && styles.ended) : styles.text}
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
