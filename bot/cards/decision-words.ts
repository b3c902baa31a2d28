import { decisionLevels, decisionStatuses } from '../../src/domain/values/vocabulary.ts';
import type { decisionsList } from '../../src/lists/decisions.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Held, isHidden, type Scene, shownName } from './scene.ts';

export type HeldDecision = Held<typeof decisionsList>;

function statusWords({ item }: HeldDecision, { language }: Scene): string {
  const { DecisionStatus: status } = item.cells;
  if (status !== undefined) return decisionStatuses[status][language];
  return item.flaws.find(({ column }) => column === 'DecisionStatus')?.raw ?? '?';
}

/** Who decided when, as far as it is known. */
function decidedWords({ item: { cells } }: HeldDecision, { t, language }: Scene): string | undefined {
  const by = cells.DecidedBy ?? (cells.DecisionLevel && decisionLevels[cells.DecisionLevel][language]);
  if (cells.DecidedOn === undefined) return undefined;
  const day = showDay(cells.DecidedOn, language, 'long');
  return by === undefined ? day : t('cards.fact.decidedBy', { by, day });
}

/** One decision on one line, as Markdown. */
export function decisionRow(held: HeldDecision, scene: Scene): string {
  const name = shownName(held, scene);
  if (isHidden(held.item.cells, scene)) return literal(name);
  const parts = [name, statusWords(held, scene), decidedWords(held, scene)];
  return parts.flatMap((part) => (part === undefined ? [] : [literal(part)])).join(' · ');
}

/** Everything about a decision that a reader in the chat wants to know, the reason why first of all. */
export function decisionFacts(held: HeldDecision, scene: Scene): readonly Fact[] {
  const { cells } = held.item;
  const { t, language } = scene;
  if (isHidden(cells, scene)) return [{ title: t('cards.fact.decision'), value: literal(shownName(held, scene)) }];
  const texts: readonly (readonly [string, string | undefined])[] = [
    [t('cards.fact.decision'), shownName(held, scene)],
    [t('cards.fact.status'), statusWords(held, scene)],
    [t('cards.fact.level'), cells.DecisionLevel && decisionLevels[cells.DecisionLevel][language]],
    [t('cards.fact.decided'), decidedWords(held, scene)],
    [t('cards.fact.rationale'), cells.Rationale],
    [t('cards.fact.proposedBy'), cells.ProposedBy?.name],
    [t('cards.fact.neededBy'), cells.NeededBy && showDay(cells.NeededBy, language, 'long')],
  ];
  return texts.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value: literal(value) }]));
}
