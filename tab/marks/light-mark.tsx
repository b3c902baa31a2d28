import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DiamondFilled } from '@fluentui/react-icons/svg/diamond';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Light } from '../../src/domain/values/vocabulary.ts';
import type { Standing } from '../../src/tab-api/item.ts';
import { useWords } from '../words/words-context.tsx';
import { Mark, type Tone } from './mark.tsx';

type OpportunitySize = NonNullable<Standing['size']>;

/** Each light has a shape of its own: a reader who sees no colour tells them apart as well. */
export const lightLooks: Readonly<Record<Light | OpportunitySize, { readonly icon: ReactNode; readonly tone: Tone }>> =
  {
    Green: { icon: <CheckmarkCircleFilled />, tone: 'green' },
    Amber: { icon: <WarningFilled />, tone: 'amber' },
    Red: { icon: <ErrorCircleFilled />, tone: 'red' },
    Grey: { icon: <SubtractCircleRegular />, tone: 'quiet' },
    Small: { icon: <DiamondFilled />, tone: 'quiet' },
    Interesting: { icon: <DiamondFilled />, tone: 'brand' },
    Large: { icon: <DiamondFilled />, tone: 'green' },
  };

/** A traffic light, or the size of a positive chance: its word with its shape. */
export function LightMark({ light }: { readonly light: Light | OpportunitySize }) {
  const { t } = useWords();
  return <Mark {...lightLooks[light]}>{t(`tab.mark.${light}`)}</Mark>;
}
