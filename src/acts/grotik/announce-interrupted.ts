import { isWeekConfirmed, statusOf } from '../../domain/grotik/trend.ts';
import { aspectOrder } from '../../domain/values/vocabulary.ts';
import { parseWeek } from '../../domain/values/week.ts';
import type { Intent } from '../../act-memories.ts';
import type { ListStore } from '../../ports.ts';
import { readFacts } from '../../projects/read-facts.ts';
import { announceWeek } from './announce-week.ts';

type Place = Parameters<typeof announceWeek>[1];
type Doors = Parameters<typeof announceWeek>[2];

/**
 * Posts a confirmed week of which the channel did not hear because the process ended before; false when SharePoint
 * does not tell now whether it was confirmed.
 */
export async function announceInterrupted(
  { on }: Pick<Intent, 'on'>,
  store: ListStore,
  place: Place,
  doors: Doors,
): Promise<boolean> {
  const week = on.kind === 'addition' ? parseWeek(on.key) : undefined;
  if (week === undefined) return true;
  const facts = await readFacts(store, place.project);
  if (!facts.ok) return false;
  const { grotik } = facts.value;
  const statuses = aspectOrder.flatMap((aspect) => statusOf(grotik, week, aspect) ?? []);
  if (isWeekConfirmed(grotik, week)) await announceWeek({ week, statuses, facts: facts.value }, place, doors);
  return true;
}
