import { ok, type Result } from '../domain/values/result.ts';
import type { Item } from '../lists/list.ts';
import type { Intent } from '../act-memories.ts';
import type { ListProblem } from '../ports.ts';
import type { ActDoors, Asker } from './asker.ts';

type About = Pick<Intent, 'list' | 'on' | 'isUndo'>;
type Doors = Pick<ActDoors, 'intents' | 'clock'>;

/** Writes a row between two notes in the ledger, so that whoever must hear of it does, whenever the process ends. */
export const withIntent = <T>(
  about: About,
  asker: Pick<Asker, 'home'>,
  doors: Doors,
  write: () => Promise<Result<Item, ListProblem>>,
  tell: (after: Item) => Promise<T>,
  isWhole?: (told: T) => boolean,
): Promise<Result<T, ListProblem>> =>
  keepIntent(
    about,
    asker,
    doors,
    write,
    async (after, id) => {
      await doors.intents.rememberWritten(id, after.etag);
      return tell(after);
    },
    isWhole,
  );

/** The same for a write that is more than one row. */
export async function keepIntent<W, T, P extends { readonly kind: string }>(
  about: About,
  { home: { person, project } }: Pick<Asker, 'home'>,
  { intents, clock }: Doors,
  write: () => Promise<Result<W, P>>,
  tell: (written: W, intent: number) => Promise<T>,
  /** False when something is left that the timer is to do. */
  isWhole: (told: T) => boolean = () => true,
): Promise<Result<T, P>> {
  const id = await intents.begin({ ...about, person: person.id, project: project.code, at: clock.now() });
  const written = await write();
  if (!written.ok) {
    if (isCertain(written.problem)) await intents.end(id);
    return written;
  }
  const told = await tell(written.value, id);
  if (isWhole(told)) await intents.end(id);
  return ok(told);
}

/** An answer that got lost may stand for a row that was written: the timer looks after it. */
const isCertain = ({ kind }: { readonly kind: string }): boolean => !['unavailable', 'busy', 'unsure'].includes(kind);
