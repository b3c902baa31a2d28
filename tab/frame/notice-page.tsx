import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  box: {
    maxWidth: '28rem',
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    textAlign: 'center',
    textWrap: 'balance',
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorNeutralForeground3, display: 'flex' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  cure: { color: tokens.colorNeutralForeground2 },
});

export interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: string | undefined;
  /** What the reader can do, where the text does not say it already. */
  readonly cure?: string;
  readonly action?: ReactNode;
}

/** One quiet message in the middle: what is the matter, then what the reader can do. */
export function Notice({ icon, title, text, cure, action }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.box}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <h2 className={styles.title}>
          <Text size={500} weight="semibold">
            {title}
          </Text>
        </h2>
        {text !== undefined && <Body1 align="center">{text}</Body1>}
        {cure !== undefined && (
          <Body1 align="center" className={styles.cure}>
            {cure}
          </Body1>
        )}
        {action}
      </div>
    </div>
  );
}

/** A notice that is the whole page. */
export const NoticePage = (props: NoticeProps) => (
  <main style={{ height: '100%' }} aria-label={props.title}>
    <Notice {...props} />
  </main>
);
