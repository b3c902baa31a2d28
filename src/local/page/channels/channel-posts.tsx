import { Spinner } from '@fluentui/react-components';
import { PeopleCommunityRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { LocalChannel } from '../api/tenant.ts';
import { Composer } from '../chat/composer.tsx';
import { withMarkedMention } from '../chat/mention.ts';
import { Suggestions } from '../chat/suggestions.tsx';
import { threadsOf } from '../chat/threads.ts';
import { useActivities } from '../chat/use-activities.ts';
import { useNewestInView } from '../chat/use-newest-in-view.ts';
import { useDraft } from '../chat/use-draft.ts';
import { useSay } from '../chat/use-say.ts';
import { Waiting } from '../chat/waiting.tsx';
import { EmptyPlace } from '../frame/columns.tsx';
import { useWords } from '../words/use-words.ts';
import { ThreadCard } from './thread-card.tsx';

interface Props {
  readonly channel: LocalChannel;
  readonly focus: string | undefined;
}

/** The conversations of a channel, and where a new one starts. */
export function ChannelPosts({ channel, focus }: Props): ReactNode {
  const words = useWords();
  const views = useActivities(channel.id);
  const { isWaiting, send } = useSay();
  const draft = useDraft('');
  const threads = threadsOf(views ?? []);
  const place = useNewestInView(`${threads.length} ${isWaiting}`, focus);
  return (
    <div className="conversation">
      <div className="conversation-scroll" ref={place}>
        <div className="conversation-flow" role="log" aria-label={words.chat.messages}>
          {views === undefined && <Spinner label={words.loading} />}
          {views !== undefined && threads.length === 0 && <EmptyChannel choose={draft.propose} />}
          {threads.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} channelId={channel.id} />
          ))}
          <Waiting isWaiting={isWaiting} />
        </div>
      </div>
      <Composer
        label={words.composer.labelChannel}
        placeholder={words.composer.placeholderChannel}
        needsMention
        isWaiting={isWaiting}
        draft={draft}
        send={(said) => send(channel.id, withMarkedMention(said))}
      />
    </div>
  );
}

function EmptyChannel({ choose }: { readonly choose: (text: string) => void }): ReactNode {
  const words = useWords();
  return (
    <EmptyPlace icon={<PeopleCommunityRegular />} title={words.channels.empty}>
      <p>{words.channels.emptyText}</p>
      <Suggestions texts={words.tryInChannel} choose={choose} />
    </EmptyPlace>
  );
}
