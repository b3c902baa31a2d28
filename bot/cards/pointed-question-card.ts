import type { ListedPerson } from '../../src/reading/people/shown-names.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import type { DataOf } from './data/card-data.ts';
import { execute, line, remark } from './elements.ts';
import { dayInput } from './inputs.ts';
import { literal } from './literal.ts';
import { personChoice } from './person-choice.ts';
import type { Scene } from './scene.ts';

/** Asks to which date an item moves. */
export function postponeQuestionCard(
  data: DataOf<'postpone'>,
  name: string,
  proposal: Day | undefined,
  { t, language }: Scene,
): Reply {
  const text = t('cards.ask.missingDay');
  return cardReply({
    language,
    summary: `${name}. ${text}`,
    body: [remark(literal(name)), line(text), dayInput({ id: 'day', label: t('cards.input.day') }, t, proposal)],
    actions: [execute(t('cards.button.postponeNow'), data, 'positive')],
  });
}

/** Asks to whom an action goes. */
export function assignQuestionCard(
  data: DataOf<'assign'>,
  name: string,
  members: readonly ListedPerson[],
  { t, language }: Scene,
): Reply {
  const text = t('cards.ask.missingOwner');
  return cardReply({
    language,
    summary: `${name}. ${text}`,
    body: [remark(literal(name)), line(text), personChoice(members, t)],
    actions: [execute(t('cards.button.save'), data, 'positive')],
  });
}
