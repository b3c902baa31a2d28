import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Things to try; choosing one puts it in the composer. */
export function Suggestions(props: {
  readonly texts: readonly string[];
  readonly choose: (text: string) => void;
}): ReactNode {
  return (
    <ul className="suggestions">
      {props.texts.map((text) => (
        <li key={text}>
          <Button shape="circular" onClick={() => props.choose(text)}>
            {text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
