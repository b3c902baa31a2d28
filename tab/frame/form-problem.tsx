import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useAnnounce } from './announcer.tsx';

interface FormProblemProps {
  readonly lines: readonly string[];
  readonly intent?: 'error' | 'warning';
  /** For what has no field of its own to go to. */
  readonly comesIntoSight: boolean;
}

/** Why a form was not sent: under its last field, and heard and seen wherever somebody was in the form. */
export function FormProblem({ lines, intent = 'error', comesIntoSight }: FormProblemProps) {
  const place = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const said = lines.join(' ');
  useEffect(() => {
    announce(said);
    if (comesIntoSight) place.current?.scrollIntoView({ block: 'nearest' });
  }, [announce, said, comesIntoSight]);
  return (
    <div ref={place}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {lines.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
