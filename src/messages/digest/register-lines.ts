import type { DecisionLine, Digest, DigestRisks } from '../../domain/digest/digest.ts';
import { numberOf } from '../../domain/grotik/found-item.ts';
import { showDay } from '../../words/show-date.ts';
import type { DigestVoice } from './digest-voice.ts';

/** The register in numbers, then the reviews that are due. */
export function riskLines({ risks, today }: Digest, { language, t }: DigestVoice): readonly string[] {
  if (risks === undefined) return [];
  const reviews = risks.reviews.map(({ id, since }) => {
    const number = numberOf({ list: 'Risks', id });
    return since === today
      ? t('digest.risks.today', { number })
      : t('digest.risks.since', { number, day: showDay(since, language, 'short') });
  });
  return [
    showCounts(risks, { language, t }),
    ...(reviews.length === 0 ? [] : [t('digest.risks.review', { list: reviews.join(' · ') })]),
  ];
}

const bands = ['red', 'amber', 'green', 'unscored'] as const;

function showCounts(risks: DigestRisks, { t }: DigestVoice): string {
  const shown = bands
    .filter((band) => risks[band] > 0)
    .map((band) => t(`digest.risks.${band}`, { count: risks[band] }));
  const active = t('digest.risks.active', { count: risks.active });
  return [
    shown.length === 0 ? active : `${active} (${shown.join(', ')})`,
    ...(risks.opportunities === 0 ? [] : [t('digest.risks.opportunities', { count: risks.opportunities })]),
  ].join(' · ');
}

/** What waits too long, then what was put on hold. */
export function decisionLines({ decisions }: Digest, { language, t }: DigestVoice): readonly string[] {
  if (decisions === undefined) return [];
  const { waiting, onHold } = decisions;
  const number = ({ id }: DecisionLine): string => numberOf({ list: 'Decisions', id });
  const held = onHold.map((decision) =>
    decision.neededBy === undefined
      ? number(decision)
      : t('digest.decisions.neededBy', {
          number: number(decision),
          day: showDay(decision.neededBy, language, 'short'),
        }),
  );
  const parts = [
    ...(waiting.length === 0
      ? []
      : [t('digest.decisions.waiting', { count: waiting.length, items: waiting.map(number).join(', ') })]),
    ...(held.length === 0 ? [] : [t('digest.decisions.onHold', { count: held.length, items: held.join('; ') })]),
  ];
  return [parts.join(' · ')];
}

/** The next milestone, with its baseline when the date has moved. */
export function milestoneLines({ nextMilestone }: Digest, { language, t }: DigestVoice): readonly string[] {
  if (nextMilestone === undefined) return [];
  const { id, title, forecast, baseline } = nextMilestone;
  const number = numberOf({ list: 'Milestones', id });
  const values = { number, title, day: showDay(forecast, language, 'weekday') };
  return baseline === undefined || baseline === forecast
    ? [t('digest.milestone', values)]
    : [t('digest.milestoneMoved', { ...values, baseline: showDay(baseline, language, 'short') })];
}
