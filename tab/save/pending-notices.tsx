import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { BoardList } from '../lists/board-list.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { useSaverState } from './use-saver.ts';

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
    '@media (max-width: 640px)': { paddingInline: tokens.spacingHorizontalM },
  },
});

/** The edits of a list that need their author: refused ones, and ones in the way of somebody else's. */
export function PendingNotices({ list }: { readonly list: BoardList }) {
  const styles = useStyles();
  const { saver } = useProjectHere();
  const { pending } = useSaverState(saver);
  const troubled = Object.entries(pending).filter(([, edit]) => edit.list === list && edit.state !== 'saving');
  useFocusKept(troubled.length);
  if (troubled.length === 0) return null;
  return (
    <div className={styles.notices}>
      <Suspense>
        {troubled.map(([key, edit]) => (
          <PendingNotice key={key} id={key} edit={edit} />
        ))}
      </Suspense>
    </div>
  );
}

/** An answered notice leaves with the button that had the focus: the open panel, else the grid, takes it over. */
function useFocusKept(notices: number): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const places = ['[role="dialog"] button', '[role="grid"] [data-focused]'];
    const place = places.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
    place?.focus();
  }, [notices]);
}
