import { responseStrategies, riskStatuses } from '../../src/domain/values/vocabulary.ts';
import type { risksList } from '../../src/lists/risks.ts';
import { hides, type View } from '../../src/views/view.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Translate } from '../../src/words/translate.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Scene, shownName } from './scene.ts';

export type RiskView = View<typeof risksList>;

/** The colour of a threat or the size of a chance: a word with a symbol. */
function bandWords(risk: RiskView, t: Translate): string {
  const { band, size } = risk.standing;
  if (band !== undefined) return t(`cards.lights.${band}`);
  return size === undefined ? t('cards.fact.noScore') : t(`cards.risks.sizes.${size}`);
}

function statusText({ cells: { RiskStatus: status } }: RiskView, language: Language): readonly string[] {
  return status === undefined ? [] : [riskStatuses[status][language]];
}

/** One risk on one line, as Markdown. */
export function riskRow(risk: RiskView, scene: Scene, showsReview: boolean): string {
  const { t, language } = scene;
  const title = shownName(risk, scene);
  if (hides(risk)) return literal([title, ...statusText(risk, language)].join(' · '));
  const score = risk.standing.score;
  const row =
    score === undefined
      ? t('cards.risks.rowNoScore', { title })
      : t('cards.risks.row', { title, score, band: bandWords(risk, t) });
  const review = risk.cells.ReviewDate;
  const since =
    showsReview && review !== undefined
      ? ` · ${t('cards.risks.reviewSince', { day: showDay(review, language, 'short') })}`
      : '';
  return literal(row + since);
}

const classKeys = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;

function scoreFact(risk: RiskView, t: Translate): Fact {
  const { Probability: probability, Impact: impact } = risk.cells;
  const score = risk.standing.score;
  const key = classKeys[(probability ?? 0) - 1];
  const title = t('cards.fact.score');
  if (score === undefined || key === undefined) return { title, value: t('cards.fact.noScore') };
  const shown = `${probability ?? ''} (${t(`cards.classes.${key}`)})`;
  const values = { score, band: bandWords(risk, t), probability: shown, impact: impact ?? '' };
  return { title, value: literal(t('cards.fact.scoreOf', values)) };
}

/** Everything about a risk that a reader in the chat wants to know. */
export function riskFacts(risk: RiskView, { t, language }: Scene): readonly Fact[] {
  const { cells } = risk;
  const residual = risk.standing.residual;
  const day = (value: typeof cells.ReviewDate): string | undefined =>
    value === undefined ? undefined : showDay(value, language, 'long');
  const texts: readonly (readonly [string, string | undefined])[] = [
    [t('cards.fact.status'), statusText(risk, language)[0]],
    [t('cards.fact.event'), cells.EventText],
    [t('cards.fact.cause'), cells.CauseText],
    [t('cards.fact.consequence'), cells.ConsequenceText],
    [t('cards.fact.riskOwner'), cells.RiskOwner?.name],
    [t('cards.fact.strategy'), cells.ResponseStrategy && responseStrategies[cells.ResponseStrategy][language]],
    [t('cards.fact.residual'), residual === undefined ? undefined : String(residual)],
    [t('cards.fact.occurred'), day(cells.OccurredOn)],
    [t('cards.fact.review'), risk.cells.RiskType !== 'Opportunity' ? day(cells.ReviewDate) : undefined],
  ];
  return [
    ...(hides(risk) ? [] : [scoreFact(risk, t)]),
    ...texts.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value: literal(value) }])),
  ];
}
