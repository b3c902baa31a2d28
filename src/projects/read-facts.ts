import { settingsFrom } from '../domain/settings/parse-settings.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import { ok, refused, type Result } from '../domain/values/result.ts';
import { actionsList } from '../lists/actions.ts';
import { budgetLinesList } from '../lists/budget-lines.ts';
import { controlMeasuresList } from '../lists/control-measures.ts';
import { decisionsList } from '../lists/decisions.ts';
import { grotikStatusList } from '../lists/grotik-status.ts';
import { milestonesList } from '../lists/milestones.ts';
import { projectCardList } from '../lists/project-card.ts';
import { projectRolesList } from '../lists/project-roles.ts';
import { projectSettingsList } from '../lists/project-settings.ts';
import { risksList } from '../lists/risks.ts';
import type { ListProblem, ListStore, Project } from '../ports.ts';

/** Reads everything that the rules want to know of a project; milestones or a budget may not exist yet. */
export async function readFacts(
  store: Pick<ListStore, 'all'>,
  { code }: Pick<Project, 'code'>,
): Promise<Result<ProjectFacts, ListProblem>> {
  const read = await together({
    card: store.all(projectCardList),
    settings: store.all(projectSettingsList),
    actions: store.all(actionsList),
    risks: store.all(risksList),
    measures: store.all(controlMeasuresList),
    decisions: store.all(decisionsList),
    roles: store.all(projectRolesList),
    grotik: store.all(grotikStatusList),
    milestones: whereItExists(store.all(milestonesList)),
    budgetLines: whereItExists(store.all(budgetLinesList)),
  });
  if (!read.ok) return read;
  const { card, settings, ...lists } = read.value;
  return ok({ ...lists, code, card: card[0], settings: settingsFrom(settings[0]) });
}

/** The facts as far as their lists exist, beside the names of those that do not. */
export interface PartialFacts {
  readonly facts: ProjectFacts;
  readonly missing: readonly string[];
}

/** Reads what is there: one list that somebody removed must not silence everything about the others. */
export async function readWhatIsThere(
  store: Pick<ListStore, 'all'>,
  project: Pick<Project, 'code'>,
): Promise<Result<PartialFacts, ListProblem>> {
  const missing: string[] = [];
  const all: ListStore['all'] = async (list) => {
    const read = await store.all(list);
    if (read.ok || read.problem.kind !== 'list-missing' || readAsItIs.includes(list.name)) return read;
    missing.push(list.name);
    return ok([]);
  };
  const facts = await readFacts({ all }, project);
  return facts.ok ? ok({ facts: facts.value, missing }) : facts;
}

/** Two that a project may do without, and its card: where that is gone, the site itself is out of reach. */
const readAsItIs: readonly string[] = [milestonesList.name, budgetLinesList.name, projectCardList.name];

type Read<T> = Promise<Result<T, ListProblem>>;

async function whereItExists<T>(reading: Read<T>): Read<T | undefined> {
  const read = await reading;
  return !read.ok && read.problem.kind === 'list-missing' ? ok(undefined) : read;
}

/** Waits for all; the first refusal in the given order speaks for the whole. */
async function together<T extends Readonly<Record<string, unknown>>>(
  readings: {
    readonly [K in keyof T]: Read<T[K]>;
  },
): Read<T> {
  const names = Object.keys(readings);
  const results = await Promise.all(Object.values<Read<unknown>>(readings));
  const refusal = results.find((result) => !result.ok);
  if (refusal !== undefined && !refusal.ok) return refused(refusal.problem);
  const values = results.map((result, index) => [names[index], result.ok ? result.value : undefined]);
  // Each value was read under the name that its type carries.
  return ok(Object.fromEntries(values) as T);
}
