import { Button } from '@fluentui/react-components';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { Component, type ReactNode } from 'react';
import { NoticePage } from './notice-page.tsx';
import { useWords } from '../words/words-context.tsx';

interface CrashGuardProps {
  readonly children: ReactNode;
}

/** Shows a way out when a part of the tab breaks or does not arrive; React offers this to classes only. */
export class CrashGuard extends Component<CrashGuardProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useWords();
  return (
    <NoticePage
      icon={<DocumentErrorRegular />}
      title={t('tab.problem.other.title')}
      text={t('tab.problem.unexpected')}
      action={
        <Button appearance="primary" onClick={() => location.reload()}>
          {t('tab.start.retry')}
        </Button>
      }
    />
  );
}
