import {
  Badge,
  Card,
  makeStyles,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Button,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownFilled } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowRightFilled } from '@fluentui/react-icons/svg/arrow-right';
import { ArrowUpFilled } from '@fluentui/react-icons/svg/arrow-up';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactNode } from 'react';
import type { GrotikAspect, Light, Trend } from '../../src/domain/values/vocabulary.ts';
import type { WeekKey } from '../../src/domain/values/week.ts';
import type { GrotikAspectAnswer } from '../../src/tab-api/grotik.ts';
import { lightLooks } from '../marks/light-mark.tsx';
import { Mark } from '../marks/mark.tsx';
import { useWords } from '../words/words-context.tsx';
import { AspectNote } from './aspect-note.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    height: '100%',
    boxSizing: 'border-box',
  },
  item: { display: 'contents' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  letter: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { margin: 0, fontSize: 'inherit', flex: 1 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  light: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, textTransform: 'capitalize' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  part: { display: 'grid', gap: tokens.spacingVerticalXXS },
  why: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  surface: { maxWidth: 'min(420px, 90vw)' },
});

/** The letters of the word GROTIK, whatever the language. */
const letters: Readonly<Record<GrotikAspect, string>> = {
  Money: 'G',
  Risk: 'R',
  Organisation: 'O',
  Time: 'T',
  Information: 'I',
  Quality: 'K',
};

const arrows: Readonly<Record<Trend, ReactNode>> = {
  Better: <ArrowUpFilled />,
  Same: <ArrowRightFilled />,
  Worse: <ArrowDownFilled />,
  Unknown: <QuestionCircleRegular />,
};

const tones = { Better: 'green', Same: 'quiet', Worse: 'red', Unknown: 'quiet' } as const;

interface AspectCardProps {
  readonly aspect: GrotikAspectAnswer;
  readonly week: WeekKey;
  readonly mayExplain: boolean;
}

/** One aspect of a week: its light, where it came from, and why. */
export function AspectCard({ aspect, week, mayExplain }: AspectCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  const name = t(`grotik.aspects.${aspect.aspect}`);
  const light = aspect.light ?? aspect.proposedLight;
  const isProposal = aspect.confirmState === 'Proposal';
  return (
    <li className={styles.item}>
      <Card className={styles.card} role="group" aria-label={name}>
        <div className={styles.head}>
          <span className={styles.letter} aria-hidden>
            {letters[aspect.aspect]}
          </span>
          <h2 className={styles.name}>
            <Text size={400} weight="semibold">
              {name}
            </Text>
          </h2>
          {isProposal && (
            <Badge appearance="outline" color="informative" shape="rounded">
              {t('tab.grotik.proposal')}
            </Badge>
          )}
        </div>
        <Lights aspect={aspect} light={light} />
        {aspect.isWithheld && <p className={mergeClasses(styles.text, styles.quiet)}>{t('tab.grotik.withheld')}</p>}
        {!aspect.isWithheld && aspect.explanation === '' && (
          <p className={mergeClasses(styles.text, styles.quiet)}>{t('tab.grotik.noExplanation')}</p>
        )}
        <Part title={t('tab.grotik.explanation')} text={aspect.explanation} />
        <Part title={t('tab.grotik.correction')} text={aspect.correction} />
        <Why {...aspect} name={name} light={light} />
        {isProposal && mayExplain && <AspectNote week={week} aspect={aspect.aspect} />}
      </Card>
    </li>
  );
}

function Lights({ aspect, light }: { readonly aspect: GrotikAspectAnswer; readonly light: Light }) {
  const styles = useStyles();
  const { t } = useWords();
  const isOverride = aspect.light !== undefined && aspect.light !== aspect.proposedLight;
  return (
    <div className={styles.line}>
      <span className={styles.light}>
        <Mark {...lightLooks[light]}>{t(`tab.mark.${light}`)}</Mark>
      </span>
      <Mark icon={arrows[aspect.trend]} tone={tones[aspect.trend]}>
        {t(`tab.grotik.${aspect.trend}`)}
      </Mark>
      {aspect.previousLight !== undefined && (
        <span className={styles.quiet}>
          {t('tab.grotik.previous', { light: t(`tab.mark.${aspect.previousLight}`) })}
        </span>
      )}
      {isOverride && (
        <span className={styles.quiet}>
          {t('tab.grotik.proposedWas', { light: t(`tab.mark.${aspect.proposedLight}`) })}
        </span>
      )}
    </div>
  );
}

function Part({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  if (text === '') return null;
  return (
    <div className={styles.part}>
      <span className={styles.quiet}>{title}</span>
      <p className={styles.text}>{text}</p>
    </div>
  );
}

type WhyProps = Pick<GrotikAspectAnswer, 'evidence' | 'isWithheld'> & { readonly name: string; readonly light: Light };

function Why({ name, light, evidence, isWithheld }: WhyProps) {
  const styles = useStyles();
  const { t } = useWords();
  const title = t('tab.grotik.whyOf', { aspect: name, light: t(`tab.mark.${light}`) });
  return (
    <Popover trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.why}
          size="small"
          appearance="transparent"
          icon={<QuestionCircleRegular />}
          aria-label={title}
        >
          {t('tab.grotik.why')}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title}>
        <Text weight="semibold" block>
          {title}
        </Text>
        {evidence !== '' && <p className={styles.text}>{evidence}</p>}
        {evidence === '' && (
          <p className={styles.text}>{t(isWithheld ? 'tab.grotik.withheld' : 'tab.grotik.noEvidence')}</p>
        )}
      </PopoverSurface>
    </Popover>
  );
}
