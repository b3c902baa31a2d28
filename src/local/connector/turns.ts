import type { Activity } from './activity.ts';

/** What the bot does in answer to one thing that a person did. */
export interface Turn {
  readonly conversationId: string;
  /** Directory id of whoever spoke or pressed. */
  readonly person: string;
  readonly activities: readonly Activity[];
  /** Names an inbound activity as part of this turn. */
  covers(inboundId: string): void;
  /** Something to do before the turn ends, such as answering a sign-in card silently. */
  followUp(work: () => Promise<unknown>): void;
  end(): Promise<void>;
}

export interface Turns {
  begin(conversationId: string, person: string): Turn;
  /** The open turn to which an activity of the bot belongs. */
  open(conversationId: string, replyToId: string | undefined): Turn | undefined;
  /** The open turn of somebody, wherever they spoke: a channel's question may be answered in their own chat. */
  openFor(person: string): Turn | undefined;
  record(turn: Turn, activity: Activity): void;
  /** True for anything that answers a person, also when it comes after the turn. */
  isAnswer(replyToId: string): boolean;
}

interface OpenTurn extends Turn {
  readonly activities: Activity[];
  readonly inboundIds: Set<string>;
}

/** Tells answers of the bot from what it sends on its own initiative. */
export function createTurns(): Turns {
  const openTurns = new Set<OpenTurn>();
  const inbound = new Set<string>();
  return {
    begin: (conversationId, person) => beginTurn(conversationId, person, openTurns, inbound),
    open: (conversationId, replyToId) =>
      [...openTurns].find((turn) =>
        // An answer names what it answers; without a name the conversation decides.
        replyToId === undefined ? turn.conversationId === conversationId : turn.inboundIds.has(replyToId),
      ),
    openFor: (person) => [...openTurns].find((turn) => turn.person === person),
    record: (turn, activity) => void (turn as OpenTurn).activities.push(activity),
    isAnswer: (replyToId) => inbound.has(replyToId),
  };
}

function beginTurn(conversationId: string, person: string, openTurns: Set<OpenTurn>, inbound: Set<string>): Turn {
  const followUps: (() => Promise<unknown>)[] = [];
  const turn: OpenTurn = {
    conversationId,
    person,
    activities: [],
    inboundIds: new Set(),
    covers: (inboundId) => {
      inbound.add(inboundId);
      turn.inboundIds.add(inboundId);
    },
    followUp: (work) => void followUps.push(work),
    end: async () => {
      for (let next = followUps.shift(); next; next = followUps.shift()) await next();
      openTurns.delete(turn);
    },
  };
  openTurns.add(turn);
  return turn;
}
