import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import { type AspectProposal, proposeStatus } from '../domain/grotik/propose-status.ts';
import { isConfirmed, statusOf } from '../domain/grotik/trend.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { Day } from '../domain/values/day.ts';
import { ok, type Result } from '../domain/values/result.ts';
import { type GrotikStatus, grotikStatusList } from '../lists/grotik-status.ts';
import type { ListProblem, ListStore } from '../ports.ts';
import { addProposal } from './add-proposal.ts';
import { isEditedByPerson } from './edited-by-person.ts';
import { computedCells, draftCells, type StatusCells } from './proposal-cells.ts';

export interface ProposalQuestion {
  /** Opened with the app's own rights: nobody is behind the screen when this runs. */
  readonly store: ListStore;
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

type Written = Promise<Result<GrotikStatus, ListProblem>>;

/** Writes the six lights of the reported week as proposals; what a person decided or wrote stays. */
export async function writeProposals(
  question: ProposalQuestion,
): Promise<Result<readonly GrotikStatus[], ListProblem>> {
  const { facts, calendar, today } = question;
  const written: GrotikStatus[] = [];
  for (const proposal of proposeStatus(facts, calendar, today)) {
    const result = await writeProposal(question, proposal);
    if (!result.ok) return result;
    written.push(result.value);
  }
  return ok(written);
}

async function writeProposal({ store, facts }: ProposalQuestion, proposal: AspectProposal): Written {
  const stored = statusOf(facts.grotik, proposal.week, proposal.aspect);
  if (stored !== undefined) return refresh(store, stored, proposal, facts);
  const added = await addProposal(store, facts, proposal);
  return added.ok ? refresh(store, added.value, proposal, facts) : added;
}

async function refresh(
  store: ListStore,
  stored: GrotikStatus,
  proposal: AspectProposal,
  facts: Pick<ProjectFacts, 'settings'>,
): Written {
  if (isConfirmed(stored)) return ok(stored);
  const { language } = facts.settings;
  const draft = differing(stored, draftCells(proposal, language));
  const mayRedraft = isEmpty(draft) || !(await isEditedByPerson(store, stored));
  const changes = { ...differing(stored, computedCells(proposal, language)), ...(mayRedraft ? draft : {}) };
  if (isEmpty(changes)) return ok(stored);
  const changed = await store.change(grotikStatusList, stored.id, stored.etag, changes);
  // Somebody is at work in this very item: their version is newer than anything we know.
  return !changed.ok && changed.problem.kind === 'stale' ? store.one(grotikStatusList, stored.id) : changed;
}

const isEmpty = (cells: StatusCells): boolean => Object.keys(cells).length === 0;

/** Writing the same again would only make a version that tells nothing. */
function differing(stored: GrotikStatus, wanted: StatusCells): StatusCells {
  const current: Readonly<Record<string, unknown>> = stored.cells;
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => (current[name] ?? null) !== value));
}
