import { isThreat, opportunitySize, residualScore, riskBand, riskScore } from '../../src/domain/risks/risk-score.ts';
import { responseStrategies, riskStatuses } from '../../src/domain/values/vocabulary.ts';
import type { risksList } from '../../src/lists/risks.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Translate } from '../../src/words/translate.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Held, isHidden, type Scene, shownName } from './scene.ts';

export type HeldRisk = Held<typeof risksList>;

/** The colour of a threat or the size of a chance: a word with a symbol. */
function bandWords({ item }: HeldRisk, t: Translate): string {
  const band = riskBand(item);
  if (band !== undefined) return t(`cards.lights.${band}`);
  const size = opportunitySize(item);
  return size === undefined ? t('cards.fact.noScore') : t(`cards.risks.sizes.${size}`);
}

/** One risk on one line, as Markdown. */
export function riskRow(held: HeldRisk, scene: Scene, showsReview: boolean): string {
  const { t, language } = scene;
  const title = shownName(held, scene);
  if (isHidden(held.item.cells, scene)) return literal(title);
  const score = riskScore(held.item);
  const row =
    score === undefined
      ? t('cards.risks.rowNoScore', { title })
      : t('cards.risks.row', { title, score, band: bandWords(held, t) });
  const review = held.item.cells.ReviewDate;
  const since =
    showsReview && review !== undefined
      ? ` · ${t('cards.risks.reviewSince', { day: showDay(review, language, 'short') })}`
      : '';
  return literal(row + since);
}

const classKeys = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

function scoreFact(held: HeldRisk, t: Translate): Fact {
  const { Probability: probability, Impact: impact } = held.item.cells;
  const score = riskScore(held.item);
  const key = classKeys[(probability ?? 0) - 1];
  const title = t('cards.fact.score');
  if (score === undefined || key === undefined) return { title, value: t('cards.fact.noScore') };
  const shown = `${probability ?? ''} (${t(`cards.classes.${key}`)})`;
  const values = { score, band: bandWords(held, t), probability: shown, impact: impact ?? '' };
  return { title, value: literal(t('cards.fact.scoreOf', values)) };
}

/** Everything about a risk that a reader in the chat wants to know. */
export function riskFacts(held: HeldRisk, { t, language }: Scene): readonly Fact[] {
  const { cells } = held.item;
  const residual = residualScore(held.item);
  const day = (value: typeof cells.ReviewDate): string | undefined =>
    value === undefined ? undefined : showDay(value, language, 'long');
  const texts: readonly (readonly [string, string | undefined])[] = [
    [t('cards.fact.status'), cells.RiskStatus && riskStatuses[cells.RiskStatus][language]],
    [t('cards.fact.event'), cells.EventText],
    [t('cards.fact.cause'), cells.CauseText],
    [t('cards.fact.consequence'), cells.ConsequenceText],
    [t('cards.fact.riskOwner'), cells.RiskOwner?.name],
    [t('cards.fact.strategy'), cells.ResponseStrategy && responseStrategies[cells.ResponseStrategy][language]],
    [t('cards.fact.residual'), residual === undefined ? undefined : String(residual)],
    [t('cards.fact.occurred'), day(cells.OccurredOn)],
    [t('cards.fact.review'), isThreat(held.item) ? day(cells.ReviewDate) : undefined],
  ];
  return [
    scoreFact(held, t),
    ...texts.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value: literal(value) }])),
  ];
}
