import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type Announce = (text: string) => void;
const AnnouncerContext = createContext<Announce>(() => undefined);

/** Lets any component say something to a screen reader without moving the focus. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <output className={styles.hidden} aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </output>
    </AnnouncerContext>
  );
}

export const useAnnounce = (): Announce => useContext(AnnouncerContext);
