import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { lazy, type RefObject, Suspense, useEffect } from 'react';
import type { OfferAnswer } from '../../src/tab-api/write.ts';
import { boardNamed } from '../boards/boards.ts';

const NewItemPanel = lazy(async () => ({ default: (await import('./new-item-panel.tsx')).NewItemPanel }));

interface OfferButtonProps {
  readonly offer: OfferAnswer;
  readonly className: string;
  readonly onTake: (offer: OfferAnswer) => void;
}

/** Takes up what a change asks for next. */
export function OfferButton({ offer, className, onTake }: OfferButtonProps) {
  return (
    <Button size="small" className={className} icon={<AddRegular />} onClick={() => onTake(offer)}>
      {offer.text}
    </Button>
  );
}

interface OfferedItemProps {
  readonly offer: OfferAnswer;
  readonly onClose: () => void;
}

/** The form of the row that was offered, in place: whoever takes it up stays where they are. */
export function OfferedItem({ offer, onClose }: OfferedItemProps) {
  const board = boardNamed(offer.list);
  if (board === undefined) return null;
  return (
    <Suspense>
      <NewItemPanel board={board} known={offer.cells} onClose={onClose} />
    </Suspense>
  );
}

/** An offer that was taken up leaves with the button that had the focus: the answer takes it over. */
export function useFocusAfter(taken: OfferAnswer | undefined, answer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = answer.current;
    if (taken === undefined) return undefined;
    return () => {
      if (document.activeElement === document.body) place?.focus();
    };
  }, [taken, answer]);
}
