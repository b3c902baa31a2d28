import { measureStatuses } from '../../src/domain/values/vocabulary.ts';
import type { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Held, isHidden, type Scene, shownName } from './scene.ts';

/** What a card repeats of a control measure. */
export function measureFacts(held: Held<typeof controlMeasuresList>, scene: Scene): readonly Fact[] {
  const { cells } = held.item;
  const { t, language } = scene;
  const name = { title: t('cards.fact.measure'), value: literal(shownName(held, scene)) };
  if (isHidden(cells, scene)) return [name];
  const status = cells.MeasureStatus === undefined ? '?' : measureStatuses[cells.MeasureStatus][language];
  return [
    name,
    { title: t('cards.fact.owner'), value: literal(cells.MeasureOwner?.name ?? t('cards.noOwner')) },
    {
      title: t('cards.fact.due'),
      value: cells.DueDate === undefined ? t('cards.noDay') : showDay(cells.DueDate, language, 'long'),
    },
    { title: t('cards.fact.status'), value: status },
  ];
}
