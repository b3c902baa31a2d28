import { callSomebody } from '../../../src/acts/call-somebody.ts';
import { listNamed } from '../../../src/lists/register.ts';
import { namesPeople } from '../../../src/views/view.ts';
import type { WordKey } from '../../../src/words/translate.ts';
import { shownNumber } from '../../cards/scene.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { askerOf } from '../acting/asker-of.ts';
import { notDoneReply } from '../acting/not-done.ts';
import { heldIn } from '../find-item.ts';
import type { PressHandler } from '../press-handler.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import type { Pointed } from './find-pointed.ts';

interface Calling {
  readonly what: 'help' | 'discuss';
  readonly sent: WordKey;
}

/** Asks the project manager for help with an item. */
export const pressAskHelp: PressHandler<'ask-help'> = (data, talk) =>
  call(data, { what: 'help', sent: 'cards.notice.helpSent' }, talk);

/** Tells the owner of an item that the reader wants to talk about it. */
export const pressDiscuss: PressHandler<'discuss'> = (data, talk) =>
  call(data, { what: 'discuss', sent: 'cards.notice.discussSent' }, talk);

/** The answer stands beside the card: its other buttons are still needed. */
async function call(pointed: Pointed, { what, sent }: Calling, talk: Talk): Promise<Reply> {
  const { t } = talk;
  const list = listNamed(pointed.list);
  const home = talk.homes.find(({ project }) => project.code === pointed.project);
  if (home === undefined || list === undefined) return besideCard(t('bot.projectNotOpen', { code: pointed.project }));
  const called = await callSomebody(
    { what, list: list.name, item: pointed.item },
    askerOf(home, talk),
    talk.doors.acts,
  );
  if (!called.ok) return notDoneReply(called.problem, home, talk);
  const { item, to, told } = called.value;
  if (to === undefined) return besideCard(t('cards.notice.nobody'));
  const view = seen(heldIn(home, list, item), talk);
  const number = shownNumber(view, sceneOf(talk));
  const [named, unnamed] =
    told === 'now'
      ? ([sent, 'cards.notice.sentUnnamed'] as const)
      : (['cards.notice.notSent', 'cards.notice.notSentUnnamed'] as const);
  return besideCard(t(namesPeople(view) ? named : unnamed, { name: to.name, number }));
}
