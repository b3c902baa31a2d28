import { measureStatuses } from '../../src/domain/values/vocabulary.ts';
import type { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { hides, namesPeople, type View } from '../../src/views/view.ts';
import { columnLabel } from '../../src/lists/column-label.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Scene, shownName } from './scene.ts';

export type MeasureView = View<typeof controlMeasuresList>;

/** What a card repeats of a control measure. */
export function measureFacts(measure: MeasureView, scene: Scene): readonly Fact[] {
  const { cells } = measure;
  const { t, language } = scene;
  const name = { title: t('cards.fact.measure'), value: literal(shownName(measure, scene)) };
  const words = cells.MeasureStatus === undefined ? '?' : measureStatuses[cells.MeasureStatus][language];
  const status = { title: t('cards.fact.status'), value: words };
  if (hides(measure)) return measure.share === 'status' ? [name, status] : [name];
  const owner = {
    title: columnLabel(measure.list, 'MeasureOwner', language),
    value: literal(cells.MeasureOwner?.name ?? t('cards.noOwner')),
  };
  return [
    name,
    ...(namesPeople(measure) ? [owner] : []),
    {
      title: columnLabel(measure.list, 'DueDate', language),
      value: cells.DueDate === undefined ? t('cards.noDay') : showDay(cells.DueDate, language, 'long'),
    },
    status,
  ];
}
