import type {
  Attempt,
  ChatDoor,
  Clock,
  Deliver,
  DeliveryChannel,
  FeedDoor,
  MailDoor,
  OutboundMessage,
  SendLedger,
  SendOutcome,
} from '../ports.ts';

export interface DeliveryDoors {
  readonly clock: Clock;
  readonly ledger: Pick<SendLedger, 'attemptsOf' | 'claimAttempt' | 'settleAttempt'>;
  readonly chat: Pick<ChatDoor, 'toPerson'>;
  readonly feed: FeedDoor;
  readonly mail: MailDoor;
  /** Waits in real time. */
  pause(seconds: number): Promise<void>;
}

/** Best first: a chat card can be answered, a feed entry is seen, a mail at least arrives. */
const channels: readonly DeliveryChannel[] = ['chat', 'feed', 'mail'];

/** A longer wait than this costs more than the next channel does. */
const longestPauseSeconds = 5;

function sendOn(
  channel: DeliveryChannel,
  message: OutboundMessage,
  possiblyDouble: boolean,
  doors: DeliveryDoors,
): Promise<SendOutcome> {
  switch (channel) {
    case 'chat':
      return doors.chat.toPerson(message.recipient, message.content, message.language, possiblyDouble);
    case 'feed':
      return doors.feed.send(message.recipient, message.letter, message.id);
    case 'mail':
      return doors.mail.send(message.recipient, message.letter);
  }
}

/** A throttled send was certainly not taken, so one repeat after the asked pause is safe. */
async function sendPatiently(
  channel: DeliveryChannel,
  message: OutboundMessage,
  possiblyDouble: boolean,
  doors: DeliveryDoors,
): Promise<SendOutcome> {
  const first = await sendOn(channel, message, possiblyDouble, doors);
  if (first.state !== 'refused' || (first.retryAfterSeconds ?? Infinity) > longestPauseSeconds) return first;
  await doors.pause(first.retryAfterSeconds ?? 0);
  return sendOn(channel, message, possiblyDouble, doors);
}

/** An attempt without outcome belongs to a process that ended in between: it may have arrived. */
async function settleOrphan(attempt: Attempt, doors: DeliveryDoors): Promise<SendOutcome['state']> {
  if (attempt.state !== 'claimed') return attempt.state;
  const outcome: SendOutcome = { state: 'uncertain', reason: 'process ended before the answer' };
  await doors.ledger.settleAttempt(attempt.message, attempt.channel, outcome, doors.clock.now());
  return outcome.state;
}

async function tryChannel(
  channel: DeliveryChannel,
  message: OutboundMessage,
  possiblyDouble: boolean,
  doors: DeliveryDoors,
): Promise<SendOutcome['state'] | 'taken'> {
  const { ledger, clock } = doors;
  // Claim first: whoever dies after sending must not be followed by somebody who sends again.
  if (!(await ledger.claimAttempt(message.id, channel, clock.now()))) return 'taken';
  const outcome = await sendPatiently(channel, message, possiblyDouble, doors);
  await ledger.settleAttempt(message.id, channel, outcome, clock.now());
  return outcome.state;
}

/** Chat, else feed, else mail. An unclear answer is never replayed: the next channel says it may be double. */
export function createDeliver(doors: DeliveryDoors): Deliver {
  return async (message) => {
    const attempts = await doors.ledger.attemptsOf(message.id);
    let possiblyDouble = false;
    for (const channel of channels) {
      const earlier = attempts.find((attempt) => attempt.channel === channel);
      const letter = possiblyDouble ? markedDouble(message) : message;
      const state = earlier
        ? await settleOrphan(earlier, doors)
        : await tryChannel(channel, letter, possiblyDouble, doors);
      if (state === 'sent') return channel;
      if (state === 'taken') return undefined;
      if (state === 'uncertain') possiblyDouble = true;
    }
    return undefined;
  };
}

function markedDouble(message: OutboundMessage): OutboundMessage {
  const { letter } = message;
  return { ...message, letter: { ...letter, possiblyDouble: true } };
}
