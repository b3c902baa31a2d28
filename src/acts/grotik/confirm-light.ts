import { isConfirmed, previousLight, trendBetween } from '../../domain/grotik/trend.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { Day } from '../../domain/values/day.ts';
import { ok, type Result } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import type { ListProblem, ListStore, Person } from '../../ports.ts';
import { isAlreadySo, type Judgement } from './judgement.ts';
import type { StatusCells } from '../../grotik/proposal-cells.ts';

interface Confirmation {
  readonly store: ListStore;
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly facts: Pick<ProjectFacts, 'grotik'>;
  readonly today: Day;
  readonly week: WeekKey;
}

/** Writes one judged light; it counts as done when it stands there already, whoever wrote it. */
export async function confirmLight(
  judgement: Judgement,
  confirmation: Confirmation,
): Promise<Result<GrotikStatus, ListProblem>> {
  const { item, seen } = judgement;
  if (isAlreadySo(judgement)) return ok(item);
  const changed = await confirmation.store.change(grotikStatusList, item.id, seen, cellsOf(judgement, confirmation));
  if (changed.ok || changed.problem.kind !== 'stale') return changed;
  const theirs = await confirmation.store.one(grotikStatusList, item.id);
  return theirs.ok && isAlreadySo({ ...judgement, item: theirs.value }) ? theirs : changed;
}

function cellsOf({ item, aspect, light, explanation, correction }: Judgement, confirmation: Confirmation): StatusCells {
  const { person, facts, today, week } = confirmation;
  return {
    Light: light,
    Trend: trendBetween(previousLight(facts.grotik, week, aspect), light),
    ExplanationText: explanation || null,
    CorrectiveText: correction || null,
    ConfirmState: isConfirmed(item) ? 'Corrected' : 'Confirmed',
    ConfirmedBy: { aad: person.id, name: person.name },
    ConfirmedOn: today,
  };
}
