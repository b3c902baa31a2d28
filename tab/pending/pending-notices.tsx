import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { isTroubled } from '../save/edits-of-item.ts';
import type { PendingEdit } from '../save/saver-state.ts';
import { useSaverState } from '../save/use-saver.ts';

const PendingNotice = lazy(async () => ({ default: (await import('./pending-notice.tsx')).PendingNotice }));

const useStyles = makeStyles({
  notices: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '45%',
    overflowY: 'auto',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalM,
    '@media (max-width: 640px)': { maxHeight: '75%', paddingInline: tokens.spacingHorizontalM },
  },
  // A panel has room of its own around what stands in it.
  inPanel: { paddingInline: 0, paddingBottom: 0, '@media (max-width: 640px)': { paddingInline: 0 } },
});

export interface PendingNoticesProps {
  readonly list: ListDeclaration;
  /** Only the edit of this item; those of the whole list when absent. */
  readonly item?: number;
}

/** The edits that need their author: refused ones, and ones in the way of somebody else's. */
export function PendingNotices({ list, item }: PendingNoticesProps) {
  const styles = useStyles();
  const { saver } = useProjectHere();
  const { pending } = useSaverState(saver);
  const troubled = Object.values(pending)
    .flat()
    .filter((edit) => edit.list === list.name && isTroubled(edit) && (item === undefined || edit.base.id === item));
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(troubled.length);
  if (troubled.length === 0) return null;
  return (
    <div ref={place} className={mergeClasses(styles.notices, item !== undefined && styles.inPanel)}>
      <Suspense>
        {troubled.map((edit) => (
          <PendingNotice key={keyOf(edit)} list={list} edit={edit} />
        ))}
        <InSight place={place} notices={troubled.length} />
      </Suspense>
    </div>
  );
}

/** No two edits that wait are about one column of one item. */
const keyOf = ({ base, changes }: PendingEdit): string => [base.id, ...Object.keys(changes)].join();

/** An answered notice leaves with the button that had the focus: the open panel, else the grid, takes it over. */
function useFocusKept(notices: number): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const places = ['[role="dialog"] button', '[role="grid"] [data-focused]'];
    const place = places.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
    place?.focus();
  }, [notices]);
}

interface InSightProps {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly notices: number;
}

/** In a panel that was scrolled down a notice at its top would come up unseen: it is brought there once it is loaded. */
function InSight({ place, notices }: InSightProps) {
  useEffect(() => {
    // Its answer, a promise in newer browsers, must not become the end of this effect.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [place, notices]);
  return null;
}
