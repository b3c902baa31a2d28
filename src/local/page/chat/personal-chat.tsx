import { Spinner } from '@fluentui/react-components';
import { ChatSparkleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ActivityView } from '../api/activities.ts';
import { EmptyPlace } from '../frame/columns.tsx';
import { useWords } from '../words/use-words.ts';
import { Composer } from './composer.tsx';
import { Message } from './message.tsx';
import { Suggestions } from './suggestions.tsx';
import { isWorthShowing } from './threads.ts';
import { useActivities } from './use-activities.ts';
import { useNewestInView } from './use-newest-in-view.ts';
import { useDraft } from './use-draft.ts';
import { useSay } from './use-say.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  readonly conversation: string;
  readonly focus: string | undefined;
}

/** The chat of one person with the bot. */
export function PersonalChat({ conversation, focus }: Props): ReactNode {
  const words = useWords();
  const views = useActivities(conversation)?.filter(isWorthShowing);
  const { isWaiting, send } = useSay();
  const draft = useDraft('');
  const place = useNewestInView(`${views?.length} ${isWaiting}`, focus);
  return (
    <div className="conversation">
      <div className="conversation-scroll" ref={place}>
        <div className="conversation-flow chat-flow" role="log" aria-label={words.chat.messages}>
          {views === undefined && <Spinner label={words.loading} />}
          {views?.length === 0 && <EmptyChat choose={draft.propose} />}
          <Messages views={views ?? []} conversation={conversation} />
          <Waiting isWaiting={isWaiting} />
        </div>
      </div>
      <Composer
        label={words.composer.labelChat}
        placeholder={words.composer.placeholderChat}
        needsMention={false}
        isWaiting={isWaiting}
        draft={draft}
        send={(said) => send(conversation, said)}
      />
    </div>
  );
}

function Messages(props: { readonly views: readonly ActivityView[]; readonly conversation: string }): ReactNode {
  return props.views.map((view) => <Message key={view.activity.id} view={view} conversation={props.conversation} />);
}

function EmptyChat({ choose }: { readonly choose: (text: string) => void }): ReactNode {
  const words = useWords();
  return (
    <EmptyPlace icon={<ChatSparkleRegular />} title={words.chat.empty}>
      <p>{words.chat.emptyText}</p>
      <Suggestions texts={words.tryInChat} choose={choose} />
    </EmptyPlace>
  );
}
