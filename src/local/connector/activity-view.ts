import type { Activity } from './activity.ts';
import type { StoredActivity } from './activity-store.ts';
import type { Connector } from './connector.ts';

/** An activity as one person sees it. */
export interface ActivityView {
  readonly conversation: string;
  readonly thread: string | null;
  readonly sender: string;
  readonly revision: number;
  readonly isDeleted: boolean;
  readonly activity: Activity;
}

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** Shows somebody the card of their own, when pressing a button gave them one. */
export function viewFor(connector: Connector, personId: string, stored: StoredActivity): ActivityView {
  const card = connector.cardViews.get(stored.id, personId);
  return {
    conversation: stored.place,
    thread: stored.thread,
    sender: stored.sender,
    revision: stored.revision,
    isDeleted: stored.isDeleted,
    activity: card === undefined ? stored.activity : withCard(stored.activity, card),
  };
}

/** Tells everybody in the conversation what changed. */
export function publishActivity(connector: Connector, stored: StoredActivity): void {
  const place = connector.places.locate(stored.place);
  const readers = place ? connector.places.members(place).map(({ id }) => id) : [];
  connector.events.publish({
    type: 'activity',
    mayBeSeenBy: (personId) => readers.includes(personId),
    payload: (personId) => viewFor(connector, personId, stored),
  });
}

function withCard(activity: Activity, card: unknown): Activity {
  const attachments = activity.attachments?.map((attachment) =>
    attachment.contentType === ADAPTIVE_CARD ? { ...attachment, content: card } : attachment,
  );
  return { ...activity, attachments };
}
