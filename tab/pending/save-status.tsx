import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useRef } from 'react';
import { visibleNumber } from '../../src/lists/list.ts';
import { boardNamed } from '../boards/boards.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { useWords } from '../words/words-context.tsx';
import type { SaverState, Undoable } from '../save/saver-state.ts';
import { useSaverState } from '../save/use-saver.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    '@media (max-width: 640px)': { minHeight: 0 },
  },
  status: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  output: { outlineStyle: 'none' },
  bad: { color: tokens.colorPaletteRedForeground1 },
  icon: { fontSize: '16px', display: 'flex' },
});

const icons: Readonly<Record<Exclude<SaverState['latest'], 'nothing'>, React.ReactNode>> = {
  saving: <Spinner size="extra-tiny" />,
  saved: <CheckmarkCircleRegular />,
  added: <CheckmarkCircleRegular />,
  undone: <ArrowUndoRegular />,
  'not-undone': <ErrorCircleRegular />,
  failed: <ErrorCircleRegular />,
  unsure: <ErrorCircleRegular />,
  clash: <ErrorCircleRegular />,
};

const troubles: ReadonlySet<SaverState['latest']> = new Set(['failed', 'unsure', 'clash', 'not-undone']);

/** An addition may stand on a board that is not shown: its number says where to find it. */
function numberOf(undoable: Undoable | undefined): string {
  const board = boardNamed(undoable?.list);
  return undoable === undefined || board === undefined ? '' : visibleNumber(board.list, undoable.item.id);
}

/** How the last change fared, for eyes and ears, with the way back. */
export function SaveStatus() {
  const styles = useStyles();
  const { t } = useWords();
  const { saver } = useProjectHere();
  const { latest, undoable } = useSaverState(saver);
  const isBad = troubles.has(latest);
  const status = useRef<HTMLOutputElement>(null);
  function undo(): void {
    saver.undo();
    // The button goes away with what it undoes: the focus stays with the answer.
    status.current?.focus();
  }
  return (
    <div className={styles.row}>
      <output ref={status} tabIndex={-1} className={styles.output} aria-live="polite">
        {latest !== 'nothing' && (
          <Text size={200} className={mergeClasses(styles.status, isBad && styles.bad)}>
            <span className={styles.icon} aria-hidden>
              {icons[latest]}
            </span>
            {t(`tab.save.${latest}`, { number: numberOf(undoable) })}
          </Text>
        )}
      </output>
      {undoable !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={latest === 'saving'}
          onClick={undo}
        >
          {t('tab.save.undo')}
        </Button>
      )}
    </div>
  );
}
