import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { FlashFilled } from '@fluentui/react-icons/svg/flash';
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactNode } from 'react';
import { Mark, type Tone } from './mark.tsx';

const looks: Readonly<Record<string, { readonly icon: ReactNode; readonly tone: Tone }>> = {
  New: { icon: <CircleRegular />, tone: 'neutral' },
  InProgress: { icon: <CircleHalfFillRegular />, tone: 'brand' },
  Waiting: { icon: <PauseCircleRegular />, tone: 'amber' },
  Done: { icon: <CheckmarkCircleFilled />, tone: 'green' },
  Cancelled: { icon: <SubtractCircleRegular />, tone: 'quiet' },
  Open: { icon: <CircleRegular />, tone: 'brand' },
  Controlled: { icon: <ShieldCheckmarkRegular />, tone: 'green' },
  Occurred: { icon: <FlashFilled />, tone: 'red' },
  Closed: { icon: <CheckmarkCircleFilled />, tone: 'quiet' },
  Proposed: { icon: <CircleHintRegular />, tone: 'brand' },
  OnHold: { icon: <PauseCircleRegular />, tone: 'amber' },
  Taken: { icon: <CheckmarkCircleFilled />, tone: 'green' },
  Rejected: { icon: <DismissCircleRegular />, tone: 'quiet' },
  Withdrawn: { icon: <ArrowUndoRegular />, tone: 'quiet' },
  Superseded: { icon: <ArrowSwapRegular />, tone: 'quiet' },
};

/** A status of any list: its word with a symbol of its own. */
export function StatusMark({ status, word }: { readonly status: string; readonly word: string }) {
  const look = looks[status] ?? { icon: <CircleHintRegular />, tone: 'neutral' };
  return (
    <Mark icon={look.icon} tone={look.tone}>
      {word}
    </Mark>
  );
}
