import { useQuery } from '@tanstack/react-query';
import { ChatRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { fetchConversations } from '../api/conversations.ts';
import { Columns, EmptyPlace, ListColumn, MainColumn } from '../frame/columns.tsx';
import { PaneTabs } from '../frame/pane-tabs.tsx';
import { queryKeys } from '../live/query-keys.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import type { Pane } from '../routes/route.ts';
import { PersonalTab } from '../tab-host/personal-tab.tsx';
import { useWords } from '../words/use-words.ts';
import { BotAvatar } from './message.tsx';
import { PersonalChat } from './personal-chat.tsx';

/** The personal chat with the bot, with the personal tab of Spil beside it. */
export function ChatScreen({ pane, focus }: { readonly pane: Pane; readonly focus: string | undefined }): ReactNode {
  const words = useWords();
  const { me } = useLocalWorld();
  const { data } = useQuery({
    queryKey: queryKeys.conversations(me.id),
    queryFn: () => fetchConversations(me.id),
  });
  const chat = data?.find(({ kind }) => kind === 'personal');
  return (
    <Columns isOpen>
      <ListColumn title={words.chat.title} label={words.chat.label}>
        <a className="list-link" href="#/chat/posts" aria-current="page">
          <BotAvatar />
          <span className="list-link-text">
            <span className="list-link-title">{words.chat.bot}</span>
            <span className="list-link-sub">{words.chat.app}</span>
          </span>
        </a>
      </ListColumn>
      <MainColumn back="#/teams" header={<ChatHeader pane={pane} />}>
        {/* Everybody may open the app itself: what it shows is up to that person's own rights. */}
        {pane === 'tab' && <PersonalTab focus={focus} />}
        {pane === 'posts' && chat?.hasBot === false && (
          <EmptyPlace icon={<ChatRegular />} title={words.chat.noBotTitle}>
            <p>{words.chat.noBot}</p>
          </EmptyPlace>
        )}
        {pane === 'posts' && chat?.hasBot && <PersonalChat conversation={chat.id} focus={focus} />}
      </MainColumn>
    </Columns>
  );
}

function ChatHeader({ pane }: { readonly pane: Pane }): ReactNode {
  const words = useWords();
  return (
    <>
      <h2 className="main-title">{words.chat.bot}</h2>
      <PaneTabs
        label={words.chat.tabs}
        pane={pane}
        posts={{ text: words.chat.chatTab, route: { screen: 'chat', pane: 'posts' } }}
        tab={{ text: words.chat.appTab, route: { screen: 'chat', pane: 'tab' } }}
      />
    </>
  );
}
