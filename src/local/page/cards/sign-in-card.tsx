import { Button, Card, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { PersonKeyRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { signIn } from '../api/sign-in.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { useWords } from '../words/use-words.ts';

const OauthContent = z.object({ text: z.string().optional() }).catch({});

interface Props {
  readonly content: unknown;
  readonly conversation: string;
  /** What happens with the code of the sign-in, besides that the bot hears of it. */
  readonly signedIn?: (state: string) => Promise<unknown>;
}

type Step = 'ask' | 'busy' | 'done' | 'failed';

/** Asks somebody to sign in; the sign-in completes here, without a window. */
export function SignInCard({ content, conversation, signedIn }: Props): ReactNode {
  const words = useWords();
  const { step, start } = useSignIn(conversation, signedIn);
  const { text } = OauthContent.parse(content);
  return (
    <Card className="sign-in-card" role="group" aria-label={words.signIn.title}>
      <Text weight="semibold">
        <PersonKeyRegular aria-hidden /> {words.signIn.title}
      </Text>
      <Text>{text || words.signIn.text}</Text>
      <Button
        appearance="primary"
        className="sign-in-button"
        disabledFocusable={step === 'busy' || step === 'done'}
        onClick={() => void start()}
      >
        {step === 'busy' ? words.signIn.busy : words.signIn.button}
      </Button>
      <div role="status">
        {(step === 'done' || step === 'failed') && (
          <MessageBar intent={step === 'done' ? 'success' : 'error'}>
            <MessageBarBody>{words.signIn[step]}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Card>
  );
}

function useSignIn(conversation: string, signedIn: Props['signedIn']): { readonly step: Step; start(): Promise<void> } {
  const { me } = useLocalWorld();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>('ask');
  const start = async () => {
    setStep('busy');
    try {
      const state = await signIn(me.id, conversation);
      setStep('done');
      await signedIn?.(state);
    } catch {
      // The sentence says what to do; the server's log has the cause.
      setStep('failed');
    }
    await client.invalidateQueries();
  };
  return { step, start };
}
