import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type RefObject, useRef, useState } from 'react';
import type { OfferAnswer } from '../../src/tab-api/write.ts';
import { showList } from '../../src/words/show-list.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { type Aftermath, type FollowedLine, hasAftermath } from '../save/aftermath.ts';
import { useSaverState } from '../save/use-saver.ts';
import { useWords } from '../words/words-context.tsx';
import { OfferButton, OfferedItem, useFocusAfter } from './offers.tsx';

const useStyles = makeStyles({
  place: { outlineStyle: 'none', minWidth: 0 },
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  lines: {
    flex: 1,
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  undone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  button: { flexShrink: 0, whiteSpace: 'nowrap', '@media (max-width: 640px)': { minHeight: '44px', minWidth: '44px' } },
});

/** What the last change did besides the change itself: what followed, who was told, what to do next. */
export function AftermathNotice() {
  const styles = useStyles();
  const { saver } = useProjectHere();
  const { aftermath } = useSaverState(saver);
  const place = useRef<HTMLDivElement>(null);
  const [taken, take] = useState<OfferAnswer>();
  useFocusAfter(taken, place);
  return (
    <>
      {/* The place is there before its content: only then do screen readers hear what comes into it. */}
      <div ref={place} tabIndex={-1} className={styles.place} aria-live="polite">
        {hasAftermath(aftermath) && (
          <div className={styles.notice}>
            <AftermathLines aftermath={aftermath} place={place} onTake={take} />
            <PutAwayButton place={place} />
          </div>
        )}
      </div>
      {/* Outside the lines: storing the row replaces what the change before it did. */}
      {taken !== undefined && <OfferedItem offer={taken} onClose={() => take(undefined)} />}
    </>
  );
}

interface AftermathLinesProps {
  readonly aftermath: Aftermath;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onTake: (offer: OfferAnswer) => void;
}

function AftermathLines({ aftermath: { remarks, offers, followed, told }, place, onTake }: AftermathLinesProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  return (
    <ul className={styles.lines} aria-label={t('tab.save.aftermath')}>
      {remarks.map((remark) => (
        <li key={remark} className={styles.line}>
          <Text size={200}>{remark}</Text>
        </li>
      ))}
      {offers.map((offer) => (
        <li key={offer.text} className={styles.line}>
          <OfferButton offer={offer} className={styles.button} onTake={onTake} />
        </li>
      ))}
      {followed.map((line) => (
        <FollowedItem key={`${line.list}/${line.item}`} line={line} place={place} />
      ))}
      {told.length > 0 && (
        <li className={styles.line}>
          <Text size={200}>{t('tab.save.told', { names: showList(told, language) })}</Text>
        </li>
      )}
    </ul>
  );
}

function PutAwayButton({ place }: Pick<AftermathLinesProps, 'place'>) {
  const styles = useStyles();
  const { t } = useWords();
  const { saver } = useProjectHere();
  function putAway(): void {
    // The button goes away with the notice: the focus stays where the notice stood.
    place.current?.focus();
    saver.putAway();
  }
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<DismissRegular />}
      aria-label={t('tab.save.putAway')}
      onClick={putAway}
    />
  );
}

interface FollowedItemProps {
  readonly line: FollowedLine;
  readonly place: RefObject<HTMLDivElement | null>;
}

function FollowedItem({ line, place }: FollowedItemProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { saver } = useProjectHere();
  const { state, text, problem, etag } = line;
  function undo(): void {
    saver.undoFollowed(line);
    place.current?.focus();
  }
  return (
    <li className={styles.line}>
      <Text size={200} className={mergeClasses(state === 'undone' && styles.undone)}>
        {text}
      </Text>
      {state === 'undone' && <Text size={200}>{t('tab.save.undone')}</Text>}
      {problem !== undefined && <Text size={200}>{problem}</Text>}
      {state !== 'undone' && etag !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<ArrowUndoRegular />}
          aria-label={`${t('tab.save.undo')}: ${text}`}
          disabledFocusable={state === 'busy'}
          onClick={undo}
        >
          {t('tab.save.undo')}
        </Button>
      )}
    </li>
  );
}
