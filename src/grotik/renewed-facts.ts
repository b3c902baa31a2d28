import { createCalendar } from '../domain/calendar/calendar.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import { dayAt } from '../domain/values/moment.ts';
import { ok, type Result } from '../domain/values/result.ts';
import { grotikStatusList } from '../lists/grotik-status.ts';
import type { Clock, ListProblem, ListStore, OpenLists, Project } from '../ports.ts';
import { readFacts } from '../projects/read-facts.ts';
import { draftStatus } from '../words/draft-status.ts';
import { type StandingLight, standingWeek } from './standing-week.ts';
import { writeProposals } from './write-proposals.ts';

export interface RenewalDoors {
  readonly clock: Clock;
  readonly openLists: OpenLists;
  /** Tells open tabs that these lists changed. */
  changed(project: Project['code'], lists: readonly string[]): void;
}

/** Reads a project for somebody who asks how it stands; proposals that are out of date are renewed first. */
export async function readRenewedFacts(
  store: ListStore,
  project: Project,
  doors: RenewalDoors,
): Promise<Result<ProjectFacts, ListProblem>> {
  const facts = await readFacts(store, project);
  if (!facts.ok || !(await renew(facts.value, project, doors))) return facts;
  const grotik = await store.all(grotikStatusList);
  return grotik.ok ? ok({ ...facts.value, grotik: grotik.value }) : grotik;
}

/** Proposals are the app's to write, from the rows that it reads itself: somebody who asks may see fewer. */
async function renew(seen: ProjectFacts, project: Project, doors: RenewalDoors): Promise<boolean> {
  const today = dayAt(doors.clock.now());
  const calendar = createCalendar(seen.settings);
  if (!standingWeek({ facts: seen, calendar, today }).some((light) => isOld(light, seen))) return false;
  const store = doors.openLists(project, { kind: 'app' });
  const facts = await readFacts(store, project);
  // Whoever asks still gets an answer; the next morning renews what could not be renewed now.
  if (!facts.ok) return false;
  const written = await writeProposals({ store, facts: facts.value, calendar, today });
  doors.changed(project.code, [grotikStatusList.name]);
  return written.ok;
}

function isOld({ stored, proposal }: StandingLight, { settings: { language } }: ProjectFacts): boolean {
  if (stored === undefined || proposal === undefined) return false;
  const { ProposedLight: light, Evidence: evidence } = stored.cells;
  return light !== proposal.light || evidence !== draftStatus(proposal, language).evidence;
}
