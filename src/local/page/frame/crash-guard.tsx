import { Button, Text } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface Props {
  readonly children: ReactNode;
}

/** Shows a way out when a part of the page breaks; React offers this to classes only. */
export class CrashGuard extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken(): ReactNode {
  const words = useWords();
  return (
    <div className="whole-page-note" role="alert">
      <Text>{words.broken}</Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </div>
  );
}
