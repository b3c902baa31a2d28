import type { FollowedAnswer, ItemAnswer, OfferAnswer } from '../../src/tab-api/write.ts';

/** Another row that changed by itself, with how taking it back fares. */
export interface FollowedLine extends FollowedAnswer {
  readonly state: 'open' | 'busy' | 'undone';
  /** Why it was not taken back. */
  readonly problem?: string | undefined;
}

/** What a change did besides the change itself. */
export interface Aftermath {
  readonly followed: readonly FollowedLine[];
  readonly told: readonly string[];
  readonly remarks: readonly string[];
  readonly offers: readonly OfferAnswer[];
}

export const noAftermath: Aftermath = { followed: [], told: [], remarks: [], offers: [] };

export const hasAftermath = ({ followed, told, remarks, offers }: Aftermath): boolean =>
  followed.length + told.length + remarks.length + offers.length > 0;

type Answered = Pick<ItemAnswer, 'followed' | 'told' | 'remarks' | 'offers'>;

export const aftermathOf = ({ followed, told, remarks, offers }: Answered): Aftermath => ({
  followed: followed.map((one) => ({ ...one, state: 'open' })),
  told,
  remarks,
  offers,
});

/** After an undo its lines are news only: taking back what was put back would be doing it again. */
export const undoneAftermath = ({ followed, told, remarks, offers }: Answered): Aftermath => ({
  followed: followed.map(({ list, item, text }) => ({ list, item, text, state: 'open' })),
  told,
  remarks,
  offers,
});

/** The same, with one line as it is now; a line of an earlier change is no longer there. */
export const withLine = (aftermath: Aftermath, line: FollowedLine): Aftermath => ({
  ...aftermath,
  followed: aftermath.followed.map((one) => (isSameLine(one, line) ? line : one)),
});

const isSameLine = (one: FollowedLine, other: FollowedLine): boolean =>
  one.list === other.list && one.item === other.item && one.etag === other.etag;
