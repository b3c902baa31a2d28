import { besideCard, textCard } from '../../cards/text-card.ts';
import { askQuestion } from '../ask-question.ts';
import { fillQuestion } from '../fill-question.ts';
import type { PressHandler } from '../press-handler.ts';
import { isRepeated } from '../acting/is-repeated.ts';
import { cannotReply } from '../without-handler.ts';

/** Takes an answer into the command; asks what is still open, else carries it out. */
export const pressAnswer: PressHandler<'answer'> = async (data, talk, run) => {
  const names = new Map(talk.homes.flatMap(({ members }) => members.map(({ id, name }) => [id, name] as const)));
  const filled = fillQuestion(data, names);
  if (filled === 'not-yet') return cannotReply(data.command, talk);
  if (filled === 'still-open') return besideCard(talk.t('bot.stillOpen'));
  const { project } = data;
  const [ask, ...later] = data.later;
  const place = project === undefined ? {} : { project };
  if (ask !== undefined) return askQuestion({ command: filled, ask, later, ...place }, talk);
  if (await isRepeated(filled, talk)) return textCard(talk.t('cards.done.again'));
  return run(filled, talk, { hints: [], ...place });
};
