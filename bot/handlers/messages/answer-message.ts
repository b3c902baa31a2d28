import { refusalToWrite } from '../../../src/acts/rights.ts';
import { permissionWords } from '../../../src/words/rule-words.ts';
import { besideCard, textCard } from '../../cards/text-card.ts';
import { type Command, onlyReads } from '../../understand/command.ts';
import { showCount } from '../../../src/words/show-number.ts';
import { longestText } from '../../understand/text/prepare.ts';
import { understand } from '../../understand/understand.ts';
import type { Understanding } from '../../understand/understanding.ts';
import type { Mention, Reply } from '../../turn.ts';
import { askQuestion, type Open } from '../ask-question.ts';
import { ownActions } from '../actions/postpone-action.ts';
import { answerInOwnChat, asksAboutPeople } from '../own-chat.ts';
import { canCarryOut, runCommand } from '../run-command.ts';
import { inLanguage, type Talk } from '../talk.ts';
import { answerOpenQuestion } from './answer-open-question.ts';
import { contextOf } from './context-of.ts';

/** Answers one sentence: as the answer that was waited for, or by itself: carries it out, asks one question, or says honestly that it cannot. */
export async function answerMessage(text: string, mentions: readonly Mention[], talk: Talk): Promise<Reply> {
  // Half a sentence is another sentence, half a note a lost one.
  if (text.length > longestText) {
    return besideCard(talk.t('bot.tooLong', { most: showCount(longestText, talk.language) }));
  }
  const context = await contextOf(talk, mentions);
  const understanding = understand(text, context);
  const answered = await answerOpenQuestion({ text, understood: understanding, context }, talk);
  if (answered !== undefined) return answered;
  const spoken = inLanguage(talk, understanding.language);
  switch (understanding.kind) {
    case 'nothing':
      return textCard(spoken.t('bot.notUnderstood'));
    case 'command':
      return (
        refusedUnasked(understanding.command, spoken) ??
        runCommand(understanding.command, spoken, { hints: understanding.hints })
      );
    case 'question':
      return refusedUnasked(understanding.partial, spoken) ?? ask(understanding, spoken);
  }
}

async function ask({ ask: question, later, partial: command }: Asked, talk: Talk): Promise<Reply> {
  // Asking for details of something that cannot be done would promise too much.
  if (!canCarryOut(command)) return runCommand(command, talk, { hints: [] });
  const open = { command, ask: question, later };
  if (talk.turn.place.kind === 'channel' && asksAboutPeople(command)) {
    return answerInOwnChat(talk, (own) => askKnown(open, own));
  }
  return askKnown(open, talk);
}

/** Whoever may write nowhere hears that at once; with one project where they may, which is meant may be the question. */
function refusedUnasked(command: Command, { homes, language }: Talk): Reply | undefined {
  const refusals = homes.map(({ actor }) => refusalToWrite(actor));
  const [refusal] = refusals.includes(undefined) || onlyReads(command) ? [] : refusals;
  return refusal === undefined ? undefined : besideCard(permissionWords(refusal, language));
}

async function askKnown(open: Open, talk: Talk): Promise<Reply> {
  const { command, ask: question } = open;
  if (question.kind !== 'confirm-bulk') return askQuestion(open, talk);
  if (command.kind !== 'action.postpone' || command.target.kind !== 'mine') return askQuestion(open, talk);
  const own = await ownActions(command, talk);
  if ('card' in own) return own;
  return askQuestion({ ...open, count: own.length }, talk);
}

type Asked = Extract<Understanding, { kind: 'question' }>;
