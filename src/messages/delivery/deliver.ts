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
} from '../../ports.ts';
import { markedDouble } from './marked-double.ts';

export interface DeliveryDoors {
  readonly clock: Clock;
  readonly ledger: Pick<SendLedger, 'attemptsOf' | 'claimAttempt' | 'settleAttempt'>;
  readonly chat: Pick<ChatDoor, 'toPerson'>;
  readonly feed: FeedDoor;
  readonly mail: MailDoor;
  /** Waits in real time. */
  pause(seconds: number): Promise<void>;
  /** Hears of a message that no channel took. */
  unreached(message: string): void;
}

/** Best first: a chat card can be answered, a feed entry is seen, a mail at least arrives. */
const channels: readonly DeliveryChannel[] = ['chat', 'feed', 'mail'];

/** A longer wait than this costs more than the next channel does. */
const longestPauseSeconds = 5;

type State = SendOutcome['state'];

function sendOn(
  channel: DeliveryChannel,
  message: OutboundMessage,
  mayBeDouble: boolean,
  doors: DeliveryDoors,
): Promise<SendOutcome> {
  const letter = mayBeDouble ? markedDouble(message.letter, message.language) : message.letter;
  switch (channel) {
    case 'chat':
      return doors.chat.toPerson(message.recipient, message.content, message.language, mayBeDouble);
    case 'feed':
      return doors.feed.send(message.recipient, letter, message.id);
    case 'mail':
      return doors.mail.send(message.recipient, letter);
  }
}

/** A throttled send was certainly not taken, so one repeat after the asked pause is safe. */
async function sendPatiently(
  channel: DeliveryChannel,
  message: OutboundMessage,
  mayBeDouble: boolean,
  doors: DeliveryDoors,
): Promise<SendOutcome> {
  const first = await sendOn(channel, message, mayBeDouble, doors);
  if (first.state !== 'refused' || (first.retryAfterSeconds ?? Infinity) > longestPauseSeconds) return first;
  await doors.pause(first.retryAfterSeconds ?? 0);
  return sendOn(channel, message, mayBeDouble, doors);
}

/** An attempt without outcome belongs to a process that ended in between: it may have arrived. */
async function settleOrphan(attempt: Attempt, { ledger, clock }: DeliveryDoors): Promise<State> {
  if (attempt.state !== 'claimed') return attempt.state;
  const outcome: SendOutcome = { state: 'uncertain', reason: 'process ended before the answer' };
  await ledger.settleAttempt(attempt.message, attempt.channel, outcome, clock.now());
  return outcome.state;
}

async function tryChannel(
  channel: DeliveryChannel,
  message: OutboundMessage,
  mayBeDouble: boolean,
  doors: DeliveryDoors,
): Promise<State | 'taken'> {
  const { ledger, clock } = doors;
  // Claim first: whoever dies after sending must not be followed by somebody who sends again.
  if (!(await ledger.claimAttempt(message.id, channel, clock.now()))) return 'taken';
  const outcome = await sendPatiently(channel, message, mayBeDouble, doors);
  await ledger.settleAttempt(message.id, channel, outcome, clock.now());
  return outcome.state;
}

/** Whether an earlier message about the same may have arrived after all. */
async function mayHaveArrived(messages: readonly string[], doors: DeliveryDoors): Promise<boolean> {
  const states: State[] = [];
  for (const message of messages) {
    for (const attempt of await doors.ledger.attemptsOf(message)) states.push(await settleOrphan(attempt, doors));
  }
  return states.includes('uncertain');
}

/** Chat, else feed, else mail. An unclear answer is never replayed: the next channel says it may be double. */
export function createDeliver(doors: DeliveryDoors): Deliver {
  return async (message) => {
    const attempts = await doors.ledger.attemptsOf(message.id);
    let mayBeDouble = await mayHaveArrived(message.insteadOf ?? [], doors);
    for (const channel of channels) {
      const earlier = attempts.find((attempt) => attempt.channel === channel);
      const state = earlier
        ? await settleOrphan(earlier, doors)
        : await tryChannel(channel, message, mayBeDouble, doors);
      if (state === 'sent') return channel;
      if (state === 'taken') return undefined;
      mayBeDouble ||= state === 'uncertain';
    }
    doors.unreached(message.id);
    return undefined;
  };
}
