import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '16px', lineHeight: 1, display: 'flex', flexShrink: 0 },
  word: { overflow: 'hidden', textOverflow: 'ellipsis' },
  quiet: { color: tokens.colorNeutralForeground3 },
  neutral: {},
  brand: { '& > span:first-child': { color: tokens.colorBrandForeground1 } },
  green: { '& > span:first-child': { color: tokens.colorPaletteGreenForeground1 } },
  amber: { '& > span:first-child': { color: tokens.colorPaletteDarkOrangeForeground1 } },
  red: { '& > span:first-child': { color: tokens.colorPaletteRedForeground1 } },
  loud: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export type Tone = 'quiet' | 'neutral' | 'brand' | 'green' | 'amber' | 'red' | 'loud';

/** A word with its symbol: colour only repeats what they already say. */
export function Mark(props: {
  readonly icon: ReactNode;
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[props.tone])} title={props.title}>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      <span className={styles.word}>{props.children}</span>
    </span>
  );
}
