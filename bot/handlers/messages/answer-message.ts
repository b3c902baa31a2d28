import type { WordKey } from '../../../src/words/translate.ts';
import { commandData, type CardCommand } from '../../cards/data/command-data.ts';
import { helpCard } from '../../cards/help-card.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Command } from '../../understand/command.ts';
import { understand } from '../../understand/understand.ts';
import type { Hint, Understanding } from '../../understand/understanding.ts';
import type { Mention, Reply } from '../../turn.ts';
import { askQuestion, type Open } from '../ask-question.ts';
import { noneReply, ownActions } from '../actions/postpone-action.ts';
import { answerInOwnChat, asksAboutPeople } from '../own-chat.ts';
import { runCommand } from '../run-command.ts';
import { inLanguage, type Talk } from '../talk.ts';
import { contextOf } from './context-of.ts';
import { undoLastWrite } from './undo-last-write.ts';

/** Answers one sentence: carries it out, asks one question, or says honestly that it cannot. */
export async function answerMessage(text: string, mentions: readonly Mention[], talk: Talk): Promise<Reply> {
  const understanding = understand(text, await contextOf(talk, mentions));
  const spoken = inLanguage(talk, understanding.language);
  switch (understanding.kind) {
    case 'nothing':
      return textCard(spoken.t('bot.notUnderstood'));
    case 'command':
      return carryOut(understanding.command, understanding.hints, spoken);
    case 'question':
      return ask(understanding, spoken);
  }
}

async function carryOut(command: Command, hints: readonly Hint[], talk: Talk): Promise<Reply> {
  const { t, language } = talk;
  switch (command.kind) {
    case 'help':
      return helpCard(language);
    case 'undo':
      return undoLastWrite(talk);
    case 'none':
      return textCard(t('bot.none'));
    case 'clarify':
      return textCard(t(`bot.clarify.${command.why}`));
    default: {
      const known = cardCommand(command);
      return known === undefined ? textCard(t(cannotWords(command))) : runCommand(known, talk, { hints });
    }
  }
}

/** The tab edits every list; what no screen can do yet is not promised there either. */
const cannotWords = ({ kind }: Command): WordKey =>
  /^(remind|digest|signal|workload)\./.test(kind) ? 'bot.cannot' : 'bot.notYet';

/** The command as cards carry it; undefined for what the bot understands but cannot do yet. */
function cardCommand(command: Command): CardCommand | undefined {
  const parsed = commandData.safeParse(command);
  return parsed.success ? parsed.data : undefined;
}

async function ask({ ask: question, later, partial }: Asked, talk: Talk): Promise<Reply> {
  const command = cardCommand(partial);
  // Asking for details of something that cannot be done would promise too much.
  if (command === undefined) return carryOut(partial, [], talk);
  const open = { command, ask: question, later };
  if (talk.turn.place.kind === 'channel' && asksAboutPeople(command)) {
    return answerInOwnChat(talk, (own) => askKnown(open, own));
  }
  return askKnown(open, talk);
}

async function askKnown(open: Open, talk: Talk): Promise<Reply> {
  const { command, ask: question } = open;
  if (question.kind !== 'confirm-bulk') return askQuestion(open, talk);
  if (command.kind !== 'action.postpone' || command.target.kind !== 'mine') return askQuestion(open, talk);
  const own = await ownActions(command, talk);
  if ('card' in own) return own;
  return own.length === 0 ? noneReply(command, talk) : askQuestion({ ...open, count: own.length }, talk);
}

type Asked = Extract<Understanding, { kind: 'question' }>;
