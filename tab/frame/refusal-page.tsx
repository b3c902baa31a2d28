import { Button } from '@fluentui/react-components';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { refusalOf } from '../api/refusal.ts';
import { useWords } from '../words/words-context.tsx';
import { Notice } from './notice-page.tsx';

const icons = {
  noAccess: <LockClosedRegular />,
  unknownProject: <LinkDismissRegular />,
  other: <DocumentErrorRegular />,
};

const nameOf = (kind: string | undefined): keyof typeof icons => {
  if (kind === 'no-access') return 'noAccess';
  return kind === 'project-unknown' ? 'unknownProject' : 'other';
};

export interface RefusalNoticeProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** The way to all projects, where there is one. */
  readonly onBack?: () => void;
}

/** Says why something cannot be shown, in the server's words, with what to do. */
export function RefusalNotice({ error, onRetry, onBack }: RefusalNoticeProps) {
  const { t } = useWords();
  const refusal = refusalOf(error);
  const name = nameOf(refusal?.kind);
  return (
    <Notice
      icon={icons[name]}
      title={t(`tab.problem.${name}.title`)}
      text={refusal?.message ?? t('tab.problem.unexpected')}
      {...(name === 'other' ? { cure: t('tab.problem.other.cure') } : {})}
      action={
        <>
          <Button onClick={onRetry}>{t('tab.start.retry')}</Button>
          {onBack !== undefined && (
            <Button appearance="subtle" onClick={onBack}>
              {t('tab.project.back')}
            </Button>
          )}
        </>
      }
    />
  );
}
