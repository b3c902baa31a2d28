import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarTodayRegular } from '@fluentui/react-icons/svg/calendar-today';
import { CalendarWeekNumbersRegular } from '@fluentui/react-icons/svg/calendar-week-numbers';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { DueStanding } from '../../src/tab-api/item.ts';
import { useWords } from '../words/words-context.tsx';
import { Mark, type Tone } from './mark.tsx';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  date: { fontVariantNumeric: 'tabular-nums' },
  mark: { fontSize: tokens.fontSizeBase200, display: 'flex', minWidth: 0 },
});

const looks: Readonly<Record<DueStanding['kind'], { readonly icon: ReactNode; readonly tone: Tone }>> = {
  late: { icon: <WarningFilled />, tone: 'loud' },
  today: { icon: <CalendarTodayRegular />, tone: 'amber' },
  'this-week': { icon: <CalendarWeekNumbersRegular />, tone: 'quiet' },
};

/** A date with what it asks for: late by how much, today, this week. */
export function DueDate({ date, mark }: { readonly date: string; readonly mark: DueStanding | undefined }) {
  const styles = useStyles();
  const { t } = useWords();
  if (mark === undefined) return <span className={styles.date}>{date}</span>;
  const word = mark.kind === 'late' ? t('tab.mark.late', { count: mark.workingDays }) : t(`tab.mark.${mark.kind}`);
  return (
    <span className={styles.stack}>
      <span className={styles.date}>{date}</span>
      <span className={styles.mark}>
        <Mark {...looks[mark.kind]}>{word}</Mark>
      </span>
    </span>
  );
}
