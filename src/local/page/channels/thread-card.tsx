import { Button } from '@fluentui/react-components';
import { ArrowReplyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Composer } from '../chat/composer.tsx';
import { withMarkedMention } from '../chat/mention.ts';
import { Message } from '../chat/message.tsx';
import type { Thread } from '../chat/threads.ts';
import { useDraft } from '../chat/use-draft.ts';
import { useSay } from '../chat/use-say.ts';
import { Waiting } from '../chat/waiting.tsx';
import { useWords } from '../words/use-words.ts';

/** A conversation in a channel: the message that started it, with its answers. */
export function ThreadCard({ thread, channelId }: { readonly thread: Thread; readonly channelId: string }): ReactNode {
  const conversation = `${channelId};messageid=${thread.id}`;
  return (
    <section className="thread-card">
      {thread.messages.map((view) => (
        <Message key={view.activity.id} view={view} conversation={conversation} />
      ))}
      <Reply conversation={conversation} />
    </section>
  );
}

function Reply({ conversation }: { readonly conversation: string }): ReactNode {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const draft = useDraft('@Spil ');
  const { isWaiting, send } = useSay();
  if (!isOpen) {
    return (
      <Button
        className="reply-button"
        appearance="transparent"
        icon={<ArrowReplyRegular />}
        onClick={() => setIsOpen(true)}
      >
        {words.channels.reply}
      </Button>
    );
  }
  return (
    <div className="reply">
      <Waiting isWaiting={isWaiting} />
      <Composer
        label={words.composer.labelReply}
        placeholder={words.composer.placeholderChannel}
        needsMention
        isWaiting={isWaiting}
        draft={draft}
        send={(said) => send(conversation, withMarkedMention(said))}
      />
      <Button size="small" appearance="subtle" onClick={() => setIsOpen(false)}>
        {words.channels.stopReply}
      </Button>
    </div>
  );
}
