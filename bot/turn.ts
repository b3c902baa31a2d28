import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { PersonId } from '../src/domain/values/person.ts';
import type { Language } from '../src/domain/values/project-vocabulary.ts';
import type { Person } from '../src/ports.ts';

/** Where somebody talks to the bot. */
export type Place =
  | { readonly kind: 'personal'; readonly conversation: string }
  | { readonly kind: 'channel'; readonly conversation: string; readonly channelId: string };

/** Who talks, as the verified activity says; a card never decides who acts. */
export interface Speaker {
  readonly id: PersonId;
  readonly name: string;
}

export interface Mention {
  /** The name as it stands in the text. */
  readonly text: string;
  /** Bot Framework id of the person; the roster gives the directory id. */
  readonly userId: string;
}

/** One inbound message or button press, without a word of the bot SDK. */
export interface Turn {
  readonly place: Place;
  readonly speaker: Speaker;
  readonly language: Language;
  readonly activityId: string;
  /** The speaker's own token, or undefined when the speaker must sign in first. */
  signedIn(): Promise<Person | undefined>;
}

/** What the bot answers: a card, with the same in plain text for notifications. */
export interface Reply {
  readonly card: IAdaptiveCard;
  readonly summary: string;
  /** True for a result that everybody in the conversation may see in place of the pressed card. */
  readonly forEveryone?: boolean;
  /** True when the pressed card must stay: the answer is a message of its own. */
  readonly beside?: boolean;
  /** True when the answer itself was given elsewhere, though the pressed card stays. */
  readonly elsewhere?: boolean;
}

/** The bot itself: what the SDK adapter calls for each inbound thing. */
export interface Bot {
  message(turn: Turn, text: string, mentions: readonly Mention[]): Promise<Reply | 'sign-in' | undefined>;
  press(turn: Turn, verb: string, data: unknown): Promise<Reply | 'sign-in'>;
  /** Somebody finished signing in: the answer to what they asked before that, if anything. */
  signedIn(turn: Turn): Promise<Reply | undefined>;
  /** The bot was added to a personal chat or a team's channel. */
  installed(place: Place, person: Speaker | undefined, language: Language): Promise<Reply | undefined>;
}
