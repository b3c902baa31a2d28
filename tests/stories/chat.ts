import { nodesOf } from '../bot/cards/read-card.ts';
import type { SpilWorld } from './spil-world.ts';

type Where = 'personal' | 'channel';

/** What somebody sees after saying or pressing something. */
export interface Seen {
  /** The message that holds the card. */
  readonly id: string;
  readonly card: unknown;
  /** Everything on the card as plain lines. */
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly buttons: readonly string[];
}

interface Activity {
  readonly id?: string;
  readonly attachments?: readonly { readonly content: unknown }[];
}

/** Somebody in Teams who talks to the bot in one place. */
export interface Chat {
  say(text: string): Promise<Seen>;
  /** Says something; answers all that the bot sent in that turn, wherever it went. */
  hear(text: string): Promise<readonly Seen[]>;
  /** Presses a button of a card that was seen; inputs are what was filled in. */
  press(seen: Pick<Seen, 'id' | 'card'>, title: string, inputs?: Readonly<Record<string, unknown>>): Promise<Seen>;
  /** The newest message that reached this person without a question. */
  latest(kind: string): Promise<Seen>;
}

const plain = (text: unknown): string => String(text).replaceAll(/\\(.)/g, '$1');

function seenOf(card: unknown, id: string): Seen {
  const nodes = nodesOf(card);
  const facts = nodes.flatMap(({ type, facts }) =>
    type === 'FactSet' ? (facts as { title: string; value: string }[]) : [],
  );
  return {
    id,
    card,
    text: nodes.flatMap(({ type, text }) => (type === 'TextBlock' ? [plain(text)] : [])).join('\n'),
    facts: Object.fromEntries(facts.map(({ title, value }) => [title, plain(value)])),
    buttons: nodes.flatMap(({ type, title }) => (type?.startsWith('Action.') ? [String(title)] : [])),
  };
}

const lastSeen = (activities: readonly Activity[]): Seen => {
  const last = activities.at(-1);
  return seenOf(last?.attachments?.[0]?.content, last?.id ?? '');
};

export function chatOf(world: SpilWorld, person: string, conversation: Where): Chat {
  const activitiesOf = async (text: string): Promise<readonly Activity[]> => {
    const { status, body } = await world.local<Pressed>('POST', '/local/say', { person, conversation, text });
    if (status >= 300) throw new Error(`${person} could not say this: ${JSON.stringify(body)}`);
    return body.activities;
  };
  return {
    say: async (text) => lastSeen(await activitiesOf(text)),
    hear: async (text) => (await activitiesOf(text)).map((activity) => lastSeen([activity])),
    async press(seen, title, inputs = {}) {
      const button = nodesOf(seen.card).find((node) => node.type === 'Action.Execute' && node['title'] === title);
      if (button === undefined) throw new Error(`no button ${title}`);
      const data = { ...(button['data'] as object), ...inputs };
      const { body } = await world.local<Pressed>('POST', '/local/press', {
        person,
        conversation,
        activityId: seen.id,
        verb: button['verb'],
        data,
      });
      if (body.response === undefined) throw new Error(`the press was refused: ${JSON.stringify(body)}`);
      const { type, value } = body.response.body ?? body.response;
      // A card that stays is answered with a message beside it.
      return type?.endsWith('card.adaptive') ? seenOf(value, seen.id) : lastSeen(body.activities);
    },
    async latest(kind) {
      const reached = (await world.deliveries()).filter(
        (one) => one.kind === kind && one.channel === 'chat' && world.nameOf(one.recipient.id) === person,
      );
      return lastSeen(reached.map(({ content }) => content as Activity));
    },
  };
}

interface InvokeAnswer {
  readonly type?: string;
  readonly value?: unknown;
}

interface Pressed {
  /** Absent when the local Microsoft 365 itself refused the press. */
  readonly response?: InvokeAnswer & { readonly body?: InvokeAnswer };
  readonly activities: readonly Activity[];
}
