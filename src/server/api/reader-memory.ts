import { minutesBetween, type Moment } from '../../domain/values/moment.ts';
import { readReaderFacts, type ReaderFacts } from '../../projects/reader.ts';
import type { ApiDoors } from './api-doors.ts';
import type { ProjectCaller } from './caller.ts';
import { type Refusal, refusalFor } from './refusal.ts';

/** What is known of readers; a row is shown by it, a write always asks the lists themselves. */
export interface ReaderMemory {
  read(caller: ProjectCaller): Promise<ReaderFacts | Refusal>;
  /** As it was read a little while ago, or now: looking at a list must not cost three more requests. */
  recent(caller: ProjectCaller): Promise<ReaderFacts | Refusal>;
}

/** An open tab reads its project again every ten minutes. */
const longestMinutes = 15;

interface Known {
  readonly facts: ReaderFacts;
  readonly at: Moment;
}

export function createReaderMemory(doors: ApiDoors): ReaderMemory {
  const known = new Map<string, Known>();
  const keyOf = ({ person, project }: ProjectCaller): string => `${project.code} ${person.id}`;
  async function read(caller: ProjectCaller): Promise<ReaderFacts | Refusal> {
    const facts = await readReaderFacts(caller.project, caller.wholeLists, doors.roster);
    forgetOld(known, doors.clock.now());
    if (!facts.ok) {
      known.delete(keyOf(caller));
      return refusalFor(facts.problem, caller.t, caller.language);
    }
    known.set(keyOf(caller), { facts: facts.value, at: doors.clock.now() });
    return facts.value;
  }
  return {
    read,
    async recent(caller) {
      forgetOld(known, doors.clock.now());
      return known.get(keyOf(caller))?.facts ?? read(caller);
    },
  };
}

function forgetOld(known: Map<string, Known>, now: Moment): void {
  for (const [key, { at }] of known) if (minutesBetween(at, now) > longestMinutes) known.delete(key);
}
