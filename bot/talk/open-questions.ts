import { addMinutes, type Moment } from '../../src/domain/values/moment.ts';
import type { Clock } from '../../src/ports.ts';
import type { DataOf } from '../cards/data/card-data.ts';
import type { ProjectChoice } from '../cards/project-question-card.ts';
import type { Turn } from '../turn.ts';

/** What the buttons of a question send: an answer is added to it. */
export type Asks = DataOf<'answer'> | DataOf<'postpone'> | DataOf<'assign'> | readonly ProjectChoice[];

/** A question that waits for its answer, pressed or typed. */
export interface OpenQuestion {
  readonly id: string;
  readonly asks: Asks;
  /** The question as it was asked, to say it again. */
  readonly words: string;
  /** Where it was asked: an answer belongs there too. */
  readonly place: Turn['place']['kind'];
}

/** Who said something, and where. */
type Heard = Pick<Turn, 'place' | 'speaker'>;

/** The open question of each person in each conversation; in memory only, because it holds what people wrote. */
export interface OpenQuestions {
  /** Takes the place of the question that was open there. */
  keep(turn: Heard, question: Omit<OpenQuestion, 'place'>): void;
  open(turn: Heard): OpenQuestion | undefined;
  /** The speaker went on to something else: only its buttons still answer it. */
  leave(turn: Heard): void;
  /** It is answered, by whoever did so: no typed text answers it any more. */
  settle(id: string, how: 'pressed' | 'typed'): void;
  /** Whether its card still shows buttons although somebody typed the answer. */
  wasTyped(id: string): boolean;
}

const minutesOpen = 10;
/** As long as people scroll back to a card; after that the key of its write still keeps it from being done twice. */
const minutesTyped = 24 * 60;

interface Kept<T> {
  readonly value: T;
  readonly until: Moment;
}

export function createOpenQuestions(clock: Clock): OpenQuestions {
  const open = new Map<string, Kept<OpenQuestion>>();
  const typed = new Map<string, Kept<true>>();

  function forgetOld(): void {
    const now = clock.now();
    for (const kept of [open, typed]) for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
  }

  function close(id: string): void {
    for (const [key, { value }] of open) if (value.id === id) open.delete(key);
  }

  return {
    keep(turn, question) {
      forgetOld();
      // A button that asks may be pressed again: its question is open anew.
      typed.delete(question.id);
      const value = { ...question, place: turn.place.kind };
      const kept = { value, until: addMinutes(clock.now(), minutesOpen) };
      for (const key of keysOf(turn)) open.set(key, kept);
    },
    open(turn) {
      forgetOld();
      return open.get(keyOf(turn))?.value;
    },
    leave(turn) {
      const left = open.get(keyOf(turn))?.value.id;
      if (left !== undefined) close(left);
    },
    settle(id, how) {
      close(id);
      if (how === 'typed') typed.set(id, { value: true, until: addMinutes(clock.now(), minutesTyped) });
    },
    wasTyped(id) {
      forgetOld();
      return typed.has(id);
    },
  };
}

/** A person has one chat of their own with Spil, whichever conversation brought a question there. */
const keyOf = ({ place, speaker }: Heard): string =>
  `${speaker.id}|${place.kind === 'personal' ? 'personal' : place.channelId}`;

/** A channel's question that is asked in the own chat can be answered in both. */
const keysOf = (turn: Heard): readonly string[] =>
  turn.place.kind === 'personal' ? [keyOf(turn), `${turn.speaker.id}|${turn.place.conversation}`] : [keyOf(turn)];
