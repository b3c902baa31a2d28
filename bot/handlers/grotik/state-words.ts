import type { StatusView } from '../../../src/grotik/show-status.ts';
import { showDay } from '../../../src/words/show-date.ts';
import type { Talk } from '../talk.ts';

/** Whether a week is a proposal, or who confirmed or last corrected it when. */
export function stateWords({ isConfirmed, aspects }: StatusView, { t, language }: Talk): string {
  if (!isConfirmed) return t('cards.grotik.proposal');
  const stored = aspects.flatMap((aspect) => aspect.stored?.cells ?? []);
  const corrected = stored.find(({ ConfirmState: state }) => state === 'Corrected');
  const { ConfirmedBy: by, ConfirmedOn: on } = corrected ?? stored[0] ?? {};
  if (by === undefined || on === undefined) return t('cards.grotik.confirmed');
  const words = { name: by.name, day: showDay(on, language, 'long') };
  return t(corrected === undefined ? 'cards.grotik.confirmedBy' : 'confirming.correctedBy', words);
}
