import { appendNote } from '../../domain/people/author.ts';
import { isConfirmed, statusOf } from '../../domain/grotik/trend.ts';
import { mayConfirmGrotik, rolesOf } from '../../domain/people/people.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { Day } from '../../domain/values/day.ts';
import { refused, type Result } from '../../domain/values/result.ts';
import type { GrotikAspect } from '../../domain/values/vocabulary.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import type { ListProblem, ListStore, Person } from '../../ports.ts';

export interface NoteQuestion {
  readonly store: ListStore;
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly facts: ProjectFacts;
  readonly today: Day;
  readonly week: WeekKey;
  readonly aspect: GrotikAspect;
  readonly text: string;
}

export type NoteProblem =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-proposal'; readonly week: WeekKey }
  /** A confirmed week is read-only: only a correction changes it. */
  | { readonly kind: 'already-confirmed' }
  | ListProblem;

/** Adds somebody's words to the explanation of a light; the light itself stays with the project manager. */
export async function noteExplanation(question: NoteQuestion): Promise<Result<GrotikStatus, NoteProblem>> {
  const { store, person, facts, today, week, aspect, text } = question;
  if (!mayExplain(question)) return refused({ kind: 'not-allowed' });
  const status = statusOf(facts.grotik, week, aspect);
  if (status === undefined) return refused({ kind: 'no-proposal', week });
  if (isConfirmed(status)) return refused({ kind: 'already-confirmed' });
  const note = appendNote(status.cells.ExplanationText, text, { name: person.name, today });
  return store.change(grotikStatusList, status.id, status.etag, { ExplanationText: note });
}

/** Support prepares, the control manager is the critical voice. */
function mayExplain({ person, facts, today }: NoteQuestion): boolean {
  const roles = rolesOf(person.id, facts, today);
  return mayConfirmGrotik(person.id, facts, today) || roles.has('SupportProfessional') || roles.has('ControlManager');
}
