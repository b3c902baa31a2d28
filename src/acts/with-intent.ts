import { ok, type Result } from '../domain/values/result.ts';
import type { Item } from '../lists/list.ts';
import type { Intent } from '../act-memories.ts';
import type { ListProblem } from '../ports.ts';
import type { ActDoors, Asker } from './asker.ts';

/** Writes a row between two notes in the ledger, so that whoever must hear of it does, whenever the process ends. */
export async function withIntent<T>(
  about: Pick<Intent, 'list' | 'on' | 'isUndo'>,
  { home: { person, project } }: Pick<Asker, 'home'>,
  { intents, clock }: Pick<ActDoors, 'intents' | 'clock'>,
  write: () => Promise<Result<Item, ListProblem>>,
  tell: (after: Item) => Promise<T>,
): Promise<Result<T, ListProblem>> {
  const id = await intents.begin({ ...about, person: person.id, project: project.code, at: clock.now() });
  const written = await write();
  if (!written.ok) {
    if (isCertain(written.problem)) await intents.end(id);
    return written;
  }
  await intents.rememberWritten(id, written.value.etag);
  const told = await tell(written.value);
  await intents.end(id);
  return ok(told);
}

/** An answer that got lost may stand for a row that was written: the timer looks after it. */
export const isCertain = ({ kind }: { readonly kind: string }): boolean => kind !== 'unavailable' && kind !== 'busy';
