import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ActivityView } from '../api/activities.ts';
import { useWords } from '../words/use-words.ts';
import { AdaptiveCardView } from './adaptive-card-view.tsx';
import './cards.css';
import { SignInCard } from './sign-in-card.tsx';
import { useAutomaticRefresh } from './use-automatic-refresh.ts';
import { usePress } from './use-press.ts';
import type { Pressing } from './use-press.ts';

interface Props {
  readonly card: unknown;
  readonly view: ActivityView;
  readonly conversation: string;
}

/** An Adaptive Card of the bot, with what its buttons lead to. */
export function BotCard({ card, view, conversation }: Props): ReactNode {
  const words = useWords();
  const pressing = usePress(conversation, view.activity.id);
  useAutomaticRefresh(card, view, pressing);
  return (
    <div className="bot-card" role="group" aria-label={words.card.label} aria-busy={pressing.isBusy}>
      <AdaptiveCardView card={card} execute={(action) => void pressing.start(action)} />
      <Afterwards pressing={pressing} conversation={conversation} />
    </div>
  );
}

function Afterwards({
  pressing,
  conversation,
}: {
  readonly pressing: Pressing;
  readonly conversation: string;
}): ReactNode {
  const { isBusy, outcome, repeat } = pressing;
  const words = useWords();
  return (
    <div className="card-afterwards" role="status">
      {isBusy && <Spinner size="tiny" label={words.card.working} />}
      {outcome?.kind === 'told' && <Note intent="info" text={outcome.text} />}
      {outcome?.kind === 'failed' && <Note intent="error" text={outcome.text ?? words.card.failed} />}
      {outcome?.kind === 'sign-in' && (
        <>
          <Note intent="info" text={words.signIn.pressAgain} />
          <SignInCard content={outcome.content} conversation={conversation} signedIn={repeat} />
        </>
      )}
    </div>
  );
}

function Note({ intent, text }: { readonly intent: 'info' | 'error'; readonly text: string }): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
