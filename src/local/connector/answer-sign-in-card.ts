import type { Person } from '../tenant/person.ts';
import type { Activity } from './activity.ts';
import { publishActivity } from './activity-view.ts';
import type { Connector } from './connector.ts';
import { signal, signalWithin } from './send-to-bot.ts';
import type { Speaker } from './send-to-bot.ts';
import type { Turn } from './turns.ts';

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';
const DEFAULT_LOCALE = 'nl-NL';

interface SignInCard {
  readonly connectionName: string;
  readonly tokenExchangeResource?: { readonly id: string };
}

/** Does what Teams does in a personal chat: answers a sign-in card itself, once, when the person has consented. */
export function answerSignInCard(
  connector: Connector,
  person: Person,
  activity: Activity,
  turn: Turn | undefined,
): void {
  const card = signInCard(activity);
  if (!card?.tokenExchangeResource || !connector.signIns.hasConsent(person.id)) return;
  const exchange = { id: card.tokenExchangeResource.id, connectionName: card.connectionName };
  const work = () => exchangeSilently(connector, person, activity, exchange, turn);
  if (turn) turn.followUp(work);
  else void work();
}

async function exchangeSilently(
  connector: Connector,
  person: Person,
  shown: Activity,
  exchange: { readonly id: string; readonly connectionName: string },
  turn: Turn | undefined,
): Promise<void> {
  const place = connector.places.personal(person);
  const speaker: Speaker = { person, place, conversationId: place.id, locale: DEFAULT_LOCALE };
  const token = await connector.entra.issuer.spilToken(person);
  const content = { type: 'invoke', name: 'signin/tokenExchange', value: { ...exchange, token } };
  const answer = turn
    ? await signalWithin(connector, turn, speaker, content)
    : (await signal(connector, speaker, content)).answer;
  // A card that is answered disappears; one that could not be answered shows its button.
  if (answer.status === 200) hide(connector, shown);
}

function hide(connector: Connector, shown: Activity): void {
  const removed = shown.id === undefined ? undefined : connector.activities.remove(shown.id);
  if (removed) publishActivity(connector, removed);
}

function signInCard(activity: Activity): SignInCard | undefined {
  const attachment = activity.attachments?.find(({ contentType }) => contentType === OAUTH_CARD);
  return attachment?.content as SignInCard | undefined;
}
