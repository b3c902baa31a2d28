import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { createTranslate } from '../../src/words/translate.ts';
import { textCard } from '../cards/text-card.ts';
import type { Bot, Reply, Turn } from '../turn.ts';
import { cardActivity } from './card-activity.ts';
import { addressOf } from './conversation-address.ts';
import { languageOfClient, placeOf, speakerOf } from './read-activity.ts';
import { askToSignIn, finishSignIn, loginRequest, personOf } from './sign-in.ts';
import { spokenMessage } from './spoken-message.ts';
import type { TeamsAdapterOptions } from './teams-adapter.ts';

const cardAction = z.looseObject({
  action: z.looseObject({ verb: z.string().max(64), data: z.unknown().optional() }),
  state: z.string().optional(),
});

/** A press names the card that it was on; a message names itself, also where it answers another one. */
const idOf = ({ type, id, replyToId }: Activity): string => (type === 'invoke' ? replyToId : undefined) ?? id ?? '';

function turnOf(context: TurnContext, options: TeamsAdapterOptions): Turn | undefined {
  const speaker = speakerOf(context.activity);
  if (speaker === undefined) return undefined;
  return {
    place: placeOf(context.activity),
    speaker,
    language: languageOfClient(context.activity),
    activityId: idOf(context.activity),
    signedIn: () => personOf(context, options.signIn),
  };
}

async function say(context: TurnContext, reply: Reply): Promise<void> {
  await context.sendActivity(cardActivity(reply, 'answer'));
}

/** Whatever breaks, the person hears that nothing is certain and which code to report. */
async function failureReply(context: TurnContext, error: unknown, options: TeamsAdapterOptions): Promise<Reply> {
  const t = createTranslate(languageOfClient(context.activity));
  return textCard(t('problems.unexpected', { code: options.reportFailure(error) }));
}

async function onMessage(context: TurnContext, turn: Turn, bot: Bot, options: TeamsAdapterOptions): Promise<void> {
  let reply: Reply | 'sign-in' | undefined;
  try {
    const { text, mentions } = spokenMessage(context.activity);
    reply = await bot.message(turn, text, mentions);
  } catch (error) {
    reply = await failureReply(context, error, options);
  }
  if (reply === 'sign-in') await askToSignIn(context, options.signIn);
  else if (reply !== undefined) await say(context, reply);
}

const invokeAnswer = (context: TurnContext, status: number, body?: unknown): Promise<unknown> =>
  context.sendActivity({ type: 'invokeResponse', value: { status, body } });

/** Shows a result to everybody in place of the pressed card; the presser has it already if this fails. */
async function replaceForEveryone(context: TurnContext, reply: Reply, options: TeamsAdapterOptions): Promise<void> {
  const id = context.activity.replyToId;
  if (id === undefined) return;
  try {
    await context.updateActivity({ ...cardActivity(reply, 'answer'), id });
  } catch (error) {
    options.reportFailure(error);
  }
}

/** Leaves the pressed card as it is: a short text for who pressed, the whole answer under it. */
async function answerBeside(context: TurnContext, reply: Reply): Promise<void> {
  await say(context, reply);
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.summary };
  await invokeAnswer(context, 200, body);
}

async function onPress(context: TurnContext, turn: Turn, bot: Bot, options: TeamsAdapterOptions): Promise<void> {
  const parsed = cardAction.safeParse(context.activity.value);
  if (!parsed.success) return void (await invokeAnswer(context, 400));
  const { verb, data } = parsed.data.action;
  let reply: Reply | 'sign-in';
  try {
    if (parsed.data.state !== undefined) await personOf(context, options.signIn, parsed.data.state);
    reply = await bot.press(turn, verb, data);
  } catch (error) {
    reply = await failureReply(context, error, options);
  }
  if (reply === 'sign-in') return void (await invokeAnswer(context, 200, await loginRequest(context, options.signIn)));
  if (reply.beside) return answerBeside(context, reply);
  if (reply.forEveryone) await replaceForEveryone(context, reply, options);
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card };
  await invokeAnswer(context, 200, body);
}

/** What was asked before signing in is answered now; nobody has to ask twice. */
async function answerWaiting(context: TurnContext, bot: Bot, options: TeamsAdapterOptions): Promise<Reply | undefined> {
  const turn = turnOf(context, options);
  try {
    return turn === undefined ? undefined : await bot.signedIn(turn);
  } catch (error) {
    return failureReply(context, error, options);
  }
}

async function onSignIn(context: TurnContext, bot: Bot, options: TeamsAdapterOptions): Promise<void> {
  const done = await finishSignIn(context, options.signIn);
  const silent = context.activity.name === 'signin/tokenExchange';
  // 412 makes Teams show the sign-in button after a silent exchange failed.
  await invokeAnswer(context, done || !silent ? 200 : 412);
  const answer = done ? await answerWaiting(context, bot, options) : undefined;
  const t = createTranslate(languageOfClient(context.activity));
  if (answer !== undefined) await say(context, answer);
  // Every open client exchanges silently: only the first one has something to say.
  else if (!silent) await say(context, textCard(t(done ? 'bot.signedIn' : 'bot.signInFailed')));
}

async function onInstalled(context: TurnContext, bot: Bot, options: TeamsAdapterOptions): Promise<void> {
  const { activity } = context;
  const place = placeOf(activity);
  const speaker = speakerOf(activity);
  const owner = place.kind === 'channel' ? { channel: place.channelId } : speaker && { person: speaker.id };
  if (owner === undefined) return;
  await options.conversations.rememberConversation(owner, addressOf(activity, options.tenantId));
  if (activity.type !== 'installationUpdate') return;
  const reply = await bot.installed(place, speaker, languageOfClient(activity));
  if (reply !== undefined) await say(context, reply);
}

/** Without a directory id nobody can be known: that is said, never passed over in silence. */
async function answerStranger(context: TurnContext): Promise<void> {
  const text = createTranslate(languageOfClient(context.activity))('bot.strangerSpeaks');
  if (context.activity.type === 'message') return say(context, textCard(text));
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
  await invokeAnswer(context, 200, body);
}

/** Sorts what comes in: a message, a button, a sign-in, an installation. */
export async function receiveActivity(context: TurnContext, bot: Bot, options: TeamsAdapterOptions): Promise<void> {
  const { type, name, action } = context.activity;
  const turn = turnOf(context, options);
  const isPress = type === 'invoke' && name === 'adaptiveCard/action';
  if ((type === 'message' || isPress) && turn === undefined) return answerStranger(context);
  if (type === 'message' && turn) return onMessage(context, turn, bot, options);
  if (isPress && turn) return onPress(context, turn, bot, options);
  if (type === 'invoke' && (name === 'signin/verifyState' || name === 'signin/tokenExchange')) {
    return onSignIn(context, bot, options);
  }
  if ((type === 'installationUpdate' && action === 'add') || type === 'conversationUpdate') {
    return onInstalled(context, bot, options);
  }
  if (type === 'invoke') await invokeAnswer(context, 501);
}
