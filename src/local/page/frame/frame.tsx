import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLiveUpdates } from '../live/use-live-updates.ts';
import { useLoadedWorld, WorldProvider } from '../live/use-local-world.ts';
import type { LocalWorld } from '../live/use-local-world.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useDeepLinks } from '../routes/use-deep-links.ts';
import { useWords } from '../words/use-words.ts';
import './frame.css';
import { NoticeProvider } from './notices.tsx';
import { Rail } from './rail.tsx';
import { Screen } from './screen.tsx';
import { TopBar } from './top-bar.tsx';

/** The page around every screen: top bar, rail, and the screen itself. */
export function Frame(): ReactNode {
  const { preferences } = usePreferences();
  const { world, failed } = useLoadedWorld(preferences.person);
  const words = useWords();
  if (world) return <LoadedFrame world={world} failed={failed} />;
  return (
    <div className="whole-page-note" role="status">
      {failed ? <p>{words.noConnection}</p> : <Spinner label={words.loading} />}
    </div>
  );
}

function LoadedFrame({ world, failed }: { readonly world: LocalWorld; readonly failed: boolean }): ReactNode {
  useLiveUpdates(world.me.id);
  useDeepLinks();
  const words = useWords();
  return (
    <WorldProvider value={world}>
      <NoticeProvider>
        <SkipLink />
        <TopBar />
        {failed && (
          <MessageBar intent="error" className="connection-lost">
            <MessageBarBody>{words.noConnection}</MessageBarBody>
          </MessageBar>
        )}
        <div className="below-top-bar">
          <Rail />
          {/* Another person starts with a fresh screen: nothing typed or opened carries over. */}
          <Screen key={world.me.id} />
        </div>
      </NoticeProvider>
    </WorldProvider>
  );
}

// A real link would change the address, and with it the screen.
function SkipLink(): ReactNode {
  const words = useWords();
  return (
    <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
      {words.skipToContent}
    </button>
  );
}
