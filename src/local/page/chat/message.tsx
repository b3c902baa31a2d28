import { Avatar, Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActivityView } from '../api/activities.ts';
import { AttachmentView } from '../cards/attachment-view.tsx';
import { useLocalWorld } from '../live/use-local-world.ts';
import { moment } from '../moments/moment-text.ts';
import { MarkdownText, PlainText } from '../text/markdown-text.tsx';
import { useLocale, useWords } from '../words/use-words.ts';
import './message.css';

/** One message: who, when, and what. */
export function Message({
  view,
  conversation,
}: {
  readonly view: ActivityView;
  readonly conversation: string;
}): ReactNode {
  const { me } = useLocalWorld();
  const isBot = view.sender === 'bot';
  const isMine = view.sender === me.id;
  const name = useSenderName(view);
  return (
    <article className={isMine ? 'message message-mine' : 'message'} aria-label={name} data-activity={view.activity.id}>
      <span className="message-avatar">
        {isBot ? <BotAvatar /> : <Avatar name={name} color="colorful" size={32} aria-hidden />}
      </span>
      <div className="message-main">
        <MessageHeader view={view} name={name} />
        <MessageBody view={view} conversation={conversation} />
      </div>
    </article>
  );
}

function MessageHeader({ view, name }: { readonly view: ActivityView; readonly name: string }): ReactNode {
  const { now } = useLocalWorld();
  const words = useWords();
  const locale = useLocale();
  const at = view.activity.timestamp;
  return (
    <div className="message-header">
      <span className="message-name">{name}</span>
      {view.sender === 'bot' && (
        <Badge appearance="tint" size="small" color="brand">
          {words.chat.app}
        </Badge>
      )}
      {at !== undefined && (
        <time className="message-time" dateTime={at}>
          {moment(at, now, locale)}
        </time>
      )}
    </div>
  );
}

function MessageBody({
  view,
  conversation,
}: {
  readonly view: ActivityView;
  readonly conversation: string;
}): ReactNode {
  const words = useWords();
  const { text = '', attachments = [] } = view.activity;
  if (view.isDeleted) return <p className="message-deleted">{words.chat.deleted}</p>;
  return (
    <>
      {text !== '' && (
        <div className="message-text">
          {view.sender === 'bot' ? <MarkdownText text={text} /> : <PlainText text={text} />}
        </div>
      )}
      {attachments.map((attachment, index) => (
        <AttachmentView key={index} attachment={attachment} view={view} conversation={conversation} />
      ))}
    </>
  );
}

export function BotAvatar(): ReactNode {
  return <img className="bot-avatar" src="./favicon.svg" alt="" width={32} height={32} />;
}

function useSenderName({ sender, activity }: ActivityView): string {
  const { people } = useLocalWorld();
  const words = useWords();
  if (sender === 'bot') return words.chat.bot;
  return people.find(({ id }) => id === sender)?.name ?? activity.from?.name ?? '';
}
