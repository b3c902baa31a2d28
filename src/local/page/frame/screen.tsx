import type { ReactNode } from 'react';
import { TeamsScreen } from '../channels/teams-screen.tsx';
import { ChatScreen } from '../chat/chat-screen.tsx';
import { ActivityScreen } from '../feed/activity-screen.tsx';
import { MailScreen } from '../mail/mail-screen.tsx';
import { useRoute } from '../routes/use-route.ts';

/** The screen that the address asks for. */
export function Screen(): ReactNode {
  const route = useRoute();
  switch (route.screen) {
    case 'teams':
      return <TeamsScreen />;
    case 'channel':
      return <TeamsScreen opened={route} />;
    case 'chat':
      return <ChatScreen pane={route.pane} focus={route.focus} />;
    case 'activity':
      return <ActivityScreen />;
    case 'mail':
      return <MailScreen mailId={route.mailId} />;
  }
}
