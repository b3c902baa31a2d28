import { decisionLevels, decisionStatuses } from '../../src/domain/values/vocabulary.ts';
import type { decisionsList } from '../../src/lists/decisions.ts';
import type { View } from '../../src/views/view.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Scene, shownName } from './scene.ts';

export type DecisionView = View<typeof decisionsList>;

function statusWords({ cells, flaws }: DecisionView, { language }: Scene): string {
  const { DecisionStatus: status } = cells;
  if (status !== undefined) return decisionStatuses[status][language];
  return flaws.find(({ column }) => column === 'DecisionStatus')?.raw ?? '?';
}

/** Who decided when, as far as it is known. */
function decidedWords({ cells }: DecisionView, { t, language }: Scene): string | undefined {
  const by = cells.DecidedBy ?? (cells.DecisionLevel && decisionLevels[cells.DecisionLevel][language]);
  if (cells.DecidedOn === undefined) return undefined;
  const day = showDay(cells.DecidedOn, language, 'long');
  return by === undefined ? day : t('cards.fact.decidedBy', { by, day });
}

/** One decision on one line, as Markdown. */
export function decisionRow(decision: DecisionView, scene: Scene): string {
  const parts = [
    shownName(decision, scene),
    decision.share === 'number' ? undefined : statusWords(decision, scene),
    decidedWords(decision, scene),
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [literal(part)])).join(' · ');
}

/** Everything about a decision that a reader in the chat wants to know, the reason why first of all. */
export function decisionFacts(decision: DecisionView, scene: Scene): readonly Fact[] {
  const { cells } = decision;
  const { t, language } = scene;
  const texts: readonly (readonly [string, string | undefined])[] = [
    [t('cards.fact.decision'), shownName(decision, scene)],
    [t('cards.fact.status'), decision.share === 'number' ? undefined : statusWords(decision, scene)],
    [t('cards.fact.level'), cells.DecisionLevel && decisionLevels[cells.DecisionLevel][language]],
    [t('cards.fact.decided'), decidedWords(decision, scene)],
    [t('cards.fact.rationale'), cells.Rationale],
    [t('cards.fact.proposedBy'), cells.ProposedBy?.name],
    [t('cards.fact.neededBy'), cells.NeededBy && showDay(cells.NeededBy, language, 'long')],
  ];
  return texts.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value: literal(value) }]));
}
