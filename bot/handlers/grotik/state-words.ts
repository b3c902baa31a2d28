import type { StatusView } from '../../../src/grotik/show-status.ts';
import type { GrotikAspect } from '../../../src/domain/values/vocabulary.ts';
import { showList } from '../../../src/words/show-list.ts';
import { showDay } from '../../../src/words/show-date.ts';
import type { Talk } from '../talk.ts';

/** The names of aspects as people read them in a sentence. */
export const aspectNames = (aspects: readonly GrotikAspect[], { t, language }: Pick<Talk, 't' | 'language'>): string =>
  showList(
    aspects.map((aspect) => t(`grotik.aspects.${aspect}`)),
    language,
  );

/** Some lights may stand confirmed where SharePoint refused the others. */
function proposalWords(aspects: StatusView['aspects'], said: Pick<Talk, 't' | 'language'>): string {
  const confirmed = aspects.filter(({ stored }) => (stored?.cells.ConfirmState ?? 'Proposal') !== 'Proposal');
  if (confirmed.length === 0) return said.t('cards.grotik.proposal');
  return said.t('confirming.partlyState', {
    aspects: aspectNames(
      confirmed.map(({ aspect }) => aspect),
      said,
    ),
  });
}

/** Whether a week is a proposal, or who confirmed or last corrected it when. */
export function stateWords({ isConfirmed, aspects }: StatusView, { t, language }: Talk): string {
  if (!isConfirmed) return proposalWords(aspects, { t, language });
  const stored = aspects.flatMap((aspect) => aspect.stored?.cells ?? []);
  const corrected = stored.find(({ ConfirmState: state }) => state === 'Corrected');
  const { ConfirmedBy: by, ConfirmedOn: on } = corrected ?? stored[0] ?? {};
  if (by === undefined || on === undefined) return t('cards.grotik.confirmed');
  const words = { name: by.name, day: showDay(on, language, 'long') };
  return t(corrected === undefined ? 'cards.grotik.confirmedBy' : 'confirming.correctedBy', words);
}
