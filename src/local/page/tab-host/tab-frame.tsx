import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { TabPage } from '../api/tenant.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { useWords } from '../words/use-words.ts';
import { PeoplePicker } from './people-picker.tsx';
import { ShareDialog } from './share-dialog.tsx';
import type { TabChannel } from './tab-context.ts';
import './tab-frame.css';
import { useTabHost } from './use-tab-host.ts';
import type { HostedTab } from './use-tab-host.ts';

export interface TabFrameProps {
  readonly page: TabPage;
  readonly name: string;
  readonly channel?: TabChannel;
  readonly focus: string | undefined;
}

// The same rights that Teams gives to a tab.
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** A tab of the product in its frame, with Teams around it. */
export function TabFrame(props: TabFrameProps): ReactNode {
  const { preferences } = usePreferences();
  const [attempt, setAttempt] = useState(0);
  // A tab reads its language and its place once, when it starts.
  const start = `${props.page.contentUrl} ${preferences.language} ${props.focus ?? ''} ${attempt}`;
  return <RunningTab key={start} {...props} reload={() => setAttempt(attempt + 1)} />;
}

function RunningTab(props: TabFrameProps & { readonly reload: () => void }): ReactNode {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const tab = useTabHost(frame, props);
  return (
    <div className="tab-place">
      <TabStatus tab={tab} reload={props.reload} />
      <iframe
        ref={frame}
        className="tab-frame"
        src={props.page.contentUrl}
        title={words.tab.title(props.name)}
        sandbox={SANDBOX}
        allow="clipboard-read; clipboard-write"
      />
      {tab.picking && <PeoplePicker picking={tab.picking} />}
      {tab.sharing && <ShareDialog address={tab.sharing.address} close={tab.sharing.close} />}
    </div>
  );
}

function TabStatus({ tab, reload }: { readonly tab: HostedTab; readonly reload: () => void }): ReactNode {
  const words = useWords();
  const problem = {
    failed: tab.reason ?? words.tab.failed,
    slow: words.tab.slow,
    loading: undefined,
    ready: undefined,
  }[tab.state];
  return (
    <div className={problem ? 'tab-problem' : 'tab-status'} role="status">
      {tab.state === 'loading' && <Spinner label={words.tab.loading} />}
      {problem && (
        <MessageBar intent={tab.state === 'failed' ? 'error' : 'warning'}>
          <MessageBarBody>{problem}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={reload}>
              {words.tab.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
