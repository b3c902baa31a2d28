import { minutesBetween, type Moment } from '../../domain/values/moment.ts';
import type { ApiDoors } from './api-doors.ts';
import { isRefusal, type ProjectCaller } from './caller.ts';
import { readReaderFacts, type ReaderFacts } from './reader.ts';
import type { Refusal } from './refusal.ts';

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
    const facts = await readReaderFacts(caller, doors);
    forgetOld(known, doors.clock.now());
    if (isRefusal(facts)) known.delete(keyOf(caller));
    else known.set(keyOf(caller), { facts, at: doors.clock.now() });
    return facts;
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
