import { isConfirmed, statusOf } from '../../domain/grotik/trend.ts';
import { appendNote } from '../../domain/people/author.ts';
import { type Refusal, refusalOf } from '../../domain/people/permission.ts';
import { ok, refused, type Result } from '../../domain/values/result.ts';
import { plainText } from '../../domain/values/plain-text.ts';
import type { GrotikAspect, Light } from '../../domain/values/vocabulary.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import type { ListProblem } from '../../ports.ts';
import { createTranslate } from '../../words/translate.ts';
import type { ActDoors, Asker } from '../asker.ts';

export interface Note {
  readonly week: WeekKey;
  readonly aspect: GrotikAspect;
  readonly text: string;
  /** The light that somebody would give; it becomes a word of the note, never the light itself. */
  readonly advice?: Light;
}

export type NoteProblem =
  | { readonly kind: 'forbidden'; readonly refusal: Refusal }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'no-proposal'; readonly week: WeekKey }
  /** A confirmed week is read-only: only a correction changes it. */
  | { readonly kind: 'already-confirmed' }
  | ListProblem;

/** Adds somebody's words to the explanation of a light; the light itself stays with the project manager. */
export async function noteExplanation(
  { week, aspect, text, advice }: Note,
  { home }: Asker,
  doors: Pick<ActDoors, 'changed'>,
): Promise<Result<GrotikStatus, NoteProblem>> {
  const { store, person, project, settings, today } = home;
  const refusal = refusalOf({ kind: 'prepare-grotik' }, home.actor);
  if (refusal !== undefined) return refused({ kind: 'forbidden', refusal });
  if (plainText(text).trim() === '') return refused({ kind: 'no-words' });
  const statuses = await store.all(grotikStatusList);
  if (!statuses.ok) return statuses;
  const status = statusOf(statuses.value, week, aspect);
  if (status === undefined) return refused({ kind: 'no-proposal', week });
  if (isConfirmed(status)) return refused({ kind: 'already-confirmed' });
  const t = createTranslate(settings.language);
  const said = advice === undefined ? text : t('grotik.advised', { light: t(`grotik.lights.${advice}`), text });
  const author = { name: person.name, today };
  // Whoever got no answer sends it again: what arrived is not added twice.
  if (isThere(status, appendNote(undefined, said, author))) return ok(status);
  const note = appendNote(status.cells.ExplanationText, said, author);
  const changed = await store.change(grotikStatusList, status.id, status.etag, { ExplanationText: note });
  if (!changed.ok) return changed;
  doors.changed(project.code, [grotikStatusList.name]);
  return ok(changed.value);
}

const isThere = ({ cells: { ExplanationText = '' } }: GrotikStatus, line: string): boolean =>
  ExplanationText.split('\n').includes(line);
