import { Button, Field, makeStyles, Select, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons/svg/checkmark-starburst';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { type WeekKey, weekNumber } from '../../src/domain/values/week.ts';
import type { WordKey } from '../../src/words/translate.ts';
import type { GrotikAnswer } from '../../src/tab-api/grotik.ts';
import { useGrotik } from '../api/queries.ts';
import { dayText } from '../cells/reading.ts';
import { Notice } from '../frame/notice-page.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { RefusalNotice } from '../frame/refusal-page.tsx';
import { useWords } from '../words/words-context.tsx';
import { AspectCard } from './aspect-card.tsx';
import { ConfirmPanel } from './confirm-panel.tsx';

const useStyles = makeStyles({
  board: { flex: 1, minHeight: 0, overflowY: 'auto' },
  inner: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalL },
  state: { display: 'grid', flex: 1, minWidth: '200px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  aspects: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The GROTIK status of a week: six aspects in their order, each light with its reasons. */
export function GrotikBoard() {
  const styles = useStyles();
  const { t } = useWords();
  const { project } = useProjectHere();
  const [week, setWeek] = useState<WeekKey>();
  const [isConfirming, setConfirming] = useState(false);
  const status = useGrotik(project.code, week);
  if (status.isError) return <RefusalNotice error={status.error} onRetry={() => void status.refetch()} />;
  if (status.isPending) {
    return (
      <Skeleton className={styles.inner}>
        <SkeletonItem size={128} />
        <SkeletonItem size={128} />
      </Skeleton>
    );
  }
  return (
    <div className={styles.board}>
      <div className={styles.inner}>
        <WeekBar status={status.data} onWeek={setWeek} onConfirm={() => setConfirming(true)} />
        {status.data.aspects.length === 0 && (
          <Notice icon={<DataBarVerticalRegular />} title={t('tab.grotik.none')} cure={t('tab.grotik.noneCure')} />
        )}
        <ul className={styles.aspects}>
          {status.data.aspects.map((aspect) => (
            <AspectCard
              key={aspect.aspect}
              aspect={aspect}
              week={status.data.week}
              mayExplain={status.data.mayExplain}
            />
          ))}
        </ul>
        {isConfirming && <ConfirmPanel status={status.data} onClose={() => setConfirming(false)} />}
      </div>
    </div>
  );
}

/** A correction is told before that the week was confirmed. */
function titleWord(isProposal: boolean, isCorrected: boolean): WordKey {
  if (isProposal) return 'tab.grotik.proposalTitle';
  return isCorrected ? 'tab.grotik.correctedTitle' : 'tab.grotik.confirmedTitle';
}

interface WeekBarProps {
  readonly status: GrotikAnswer;
  readonly onWeek: (week: WeekKey) => void;
  readonly onConfirm: () => void;
}

function WeekBar({ status, onWeek, onConfirm }: WeekBarProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { week, weeks } = status;
  const isProposal = status.aspects.some(({ confirmState }) => confirmState === 'Proposal');
  const nameOf = (key: WeekKey): string => t('tab.grotik.weekOption', { week: weekNumber(key), year: key.slice(0, 4) });
  return (
    <div className={styles.bar}>
      <Field label={t('tab.grotik.week')}>
        <Select value={week} onChange={(_, data) => onWeek(data.value as WeekKey)}>
          {(weeks.includes(week) ? weeks : [week, ...weeks]).map((key) => (
            <option key={key} value={key}>
              {nameOf(key)}
            </option>
          ))}
        </Select>
      </Field>
      {status.aspects.length > 0 && <StateLine status={status} isProposal={isProposal} />}
      {/* One button for both: it keeps the focus that the form gives back once the week is confirmed. */}
      {status.aspects.length > 0 && status.mayConfirm && (
        <Button
          appearance={isProposal ? 'primary' : 'secondary'}
          icon={isProposal ? <CheckmarkStarburstRegular /> : <EditRegular />}
          onClick={onConfirm}
        >
          {t(isProposal ? 'tab.grotik.confirm' : 'tab.grotik.correct')}
        </Button>
      )}
    </div>
  );
}

function StateLine({ status, isProposal }: { readonly status: GrotikAnswer; readonly isProposal: boolean }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const corrected = status.aspects.find(({ confirmState }) => confirmState === 'Corrected');
  const first = corrected ?? status.aspects.find(({ confirmedOn }) => confirmedOn !== undefined);
  const by =
    first?.confirmedOn === undefined
      ? ''
      : t('tab.grotik.confirmedBy', { name: first.confirmedBy ?? '', day: dayText(first.confirmedOn, language) });
  return (
    <div className={styles.state}>
      {' '}
      <Text weight="semibold">{t(titleWord(isProposal, corrected !== undefined))}</Text>
      <Text size={200} className={styles.quiet}>
        {isProposal ? t('tab.grotik.proposalText') : by}
      </Text>
    </div>
  );
}
