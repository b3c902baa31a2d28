import type { Member } from '../../src/ports.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import type { DataOf } from './data/card-data.ts';
import { execute, line, remark } from './elements.ts';
import { choiceInput, dayInput } from './inputs.ts';
import { literal } from './literal.ts';
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
  members: readonly Member[],
  { t, language }: Scene,
): Reply {
  const text = t('cards.ask.missingOwner');
  const options = members.map((member) => ({ title: member.name, value: member.id }));
  return cardReply({
    language,
    summary: `${name}. ${text}`,
    body: [remark(literal(name)), line(text), choiceInput({ id: 'person', label: t('cards.ask.owner') }, t, options)],
    actions: [execute(t('cards.button.save'), data, 'positive')],
  });
}
