import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useIsPanelOpen } from '../frame/open-panel.tsx';
import { AftermathNotice } from '../item/aftermath-notice.tsx';
import { SaveStatus } from '../pending/save-status.tsx';
import { useWords } from '../words/words-context.tsx';
import { useProjectHere } from '../project/project-context.tsx';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
    '@media (max-width: 640px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit', minWidth: 0 },
  end: { marginInlineStart: 'auto' },
  aftermath: { width: '100%' },
  code: { '@media (max-width: 640px)': { display: 'none' } },
  readOnly: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which project this is, whether this person may write, how the last change fared. */
export function ProjectHeader({ onBack }: { readonly onBack?: () => void }) {
  const styles = useStyles();
  const { t } = useWords();
  const { project } = useProjectHere();
  // An open panel hides this page: it carries the answer itself.
  const isPanelOpen = useIsPanelOpen();
  return (
    <header className={styles.header}>
      {onBack !== undefined && (
        <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label={t('tab.project.back')} onClick={onBack} />
      )}
      <h1 className={styles.title}>
        <Text size={500} weight="semibold" truncate block>
          {project.name}
        </Text>
      </h1>
      <Badge appearance="tint" color="informative" shape="rounded" className={styles.code}>
        {project.code}
      </Badge>
      {!project.me.mayWrite && (
        <Text size={200} className={styles.readOnly}>
          <EyeRegular aria-hidden /> {t('tab.project.readOnly')}
        </Text>
      )}
      {project.me.mayWrite && !isPanelOpen && (
        <>
          <div className={styles.end}>
            <SaveStatus />
          </div>
          <div className={styles.aftermath}>
            <AftermathNotice />
          </div>
        </>
      )}
    </header>
  );
}
