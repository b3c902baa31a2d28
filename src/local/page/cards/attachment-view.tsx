import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { ActivityView, Attachment } from '../api/activities.ts';
import { useWords } from '../words/use-words.ts';
import { SignInCard } from './sign-in-card.tsx';

// The renderer of cards is as large as the rest of the page: it comes when the first card does.
const BotCard = lazy(async () => ({ default: (await import('./bot-card.tsx')).BotCard }));

interface Props {
  readonly attachment: Attachment;
  readonly view: ActivityView;
  readonly conversation: string;
}

/** What came with a message. */
export function AttachmentView({ attachment, view, conversation }: Props): ReactNode {
  const words = useWords();
  switch (attachment.contentType) {
    case 'application/vnd.microsoft.card.adaptive':
      return (
        <Suspense fallback={<Spinner size="small" label={words.loading} />}>
          <BotCard card={attachment.content} view={view} conversation={conversation} />
        </Suspense>
      );
    case 'application/vnd.microsoft.card.oauth':
    case 'application/vnd.microsoft.card.signin':
      return <SignInCard content={attachment.content} conversation={conversation} />;
    case undefined:
    default:
      return <p className="message-deleted">{words.chat.unsupported}</p>;
  }
}
