import { publishActivity } from './activity-view.ts';
import type { Activity } from './activity.ts';
import type { Connector } from './connector.ts';
import { signal } from './send-to-bot.ts';
import type { Speaker } from './send-to-bot.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export interface ButtonPress {
  readonly activityId: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly trigger: 'manual' | 'automatic';
  /** The code that sign-in gave, when the press is repeated after it. */
  readonly state?: string | undefined;
}

export interface PressOutcome {
  readonly response: unknown;
  readonly activities: readonly Activity[];
  readonly botStatus: number;
}

/** Presses a button of a card; undefined when there is no such message in that place. */
export async function pressButton(
  connector: Connector,
  speaker: Speaker,
  press: ButtonPress,
): Promise<PressOutcome | undefined> {
  const stored = connector.activities.find(press.activityId);
  if (!stored || stored.isDeleted || stored.place !== speaker.place.id) return undefined;
  const conversationId = stored.thread === null ? stored.place : `${stored.place};messageid=${stored.thread}`;
  const { answer, activities } = await signal(connector, { ...speaker, conversationId }, pressContent(press));
  showReturnedCard(connector, speaker, press.activityId, answer.body);
  return { response: answer.body, activities, botStatus: answer.status };
}

function pressContent({ activityId, verb, data, trigger, state }: ButtonPress): Activity {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: activityId,
    value: { action: { type: 'Action.Execute', verb, data }, trigger, ...(state === undefined ? {} : { state }) },
  };
}

function showReturnedCard(connector: Connector, speaker: Speaker, activityId: string, response: unknown): void {
  const { type, value } = (response ?? {}) as { readonly type?: unknown; readonly value?: unknown };
  if (type !== ADAPTIVE_CARD) return;
  connector.cardViews.put(activityId, speaker.person.id, value);
  const stored = connector.activities.find(activityId);
  // Storing it again gives it a new revision, so that a page that asks what changed sees it.
  const touched = stored && connector.activities.replace(activityId, stored.activity);
  if (touched) publishActivity(connector, touched);
}
