import { Button } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PersonLockRegular } from '@fluentui/react-icons/svg/person-lock';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { NoticePage } from '../frame/notice-page.tsx';
import { useWords } from '../words/words-context.tsx';
import type { StartProblem } from './start-in-teams.ts';

const icons = {
  'outside-teams': <PeopleTeamRegular />,
  'no-settings': <PlugDisconnectedRegular />,
  'sign-in-failed': <PersonLockRegular />,
};

/** Says why the tab could not start; shows no data. */
export function StartProblemPage(props: { readonly problem: StartProblem; readonly onRetry: () => void }) {
  const { t } = useWords();
  const { problem, onRetry } = props;
  return (
    <NoticePage
      icon={icons[problem]}
      title={t(`tab.start.${problem}.title`)}
      text={t(`tab.start.${problem}.text`)}
      cure={t(`tab.start.${problem}.cure`)}
      action={
        problem !== 'outside-teams' && (
          <Button appearance="primary" onClick={onRetry}>
            {t('tab.start.retry')}
          </Button>
        )
      }
    />
  );
}
