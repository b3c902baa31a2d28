import { projectManagerOf } from '../../../src/domain/people/people.ts';
import type { PersonRef } from '../../../src/domain/values/person.ts';
import { listNamed } from '../../../src/lists/register.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { namesPeople } from '../../../src/views/view.ts';
import type { WordKey } from '../../../src/words/translate.ts';
import { shownName, shownNumber } from '../../cards/scene.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import type { Found } from '../find-item.ts';
import type { PressHandler } from '../press-handler.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { isPersonRef } from '../writing/person-in-cell.ts';
import { type ItemNotice, tellPerson } from '../writing/tell-person.ts';
import { findPointed, type Pointed } from './find-pointed.ts';

interface Call {
  readonly said: WordKey;
  readonly sent: WordKey;
  to(found: Found<ListDeclaration>, talk: Talk): PersonRef | undefined;
}

/** Asks the project manager for help with an item. */
export const pressAskHelp: PressHandler<'ask-help'> = (data, talk) =>
  call(
    data,
    {
      said: 'cards.notice.help',
      sent: 'cards.notice.helpSent',
      to: ({ home }, { today }) => projectManagerOf(home, today),
    },
    talk,
  );

/** Tells the owner of an item that the reader wants to talk about it. */
export const pressDiscuss: PressHandler<'discuss'> = (data, talk) =>
  call(
    data,
    {
      said: 'cards.notice.discuss',
      sent: 'cards.notice.discussSent',
      to: ({ item: { cells } }) =>
        [cells['Owner'], cells['MeasureOwner'], cells['RiskOwner'], cells['ProposedBy']].find(isPersonRef),
    },
    talk,
  );

/** The answer stands beside the card: its other buttons are still needed. */
async function call(pointed: Pointed, { said, sent, to }: Call, talk: Talk): Promise<Reply> {
  const { t, person } = talk;
  const list = listNamed(pointed.list);
  if (list === undefined) throw new Error(`no list ${pointed.list}`);
  const found = await findPointed(pointed, list, talk);
  if (!found.ok) return found.problem;
  const scene = sceneOf(talk);
  const recipient = to(found.value, talk);
  if (recipient === undefined || recipient.aad === person.id) return besideCard(t('cards.notice.nobody'));
  const event = `${said} by ${person.id}`;
  const text: ItemNotice['text'] = (t, item) => t(said, { actor: person.name, item });
  const told = await tellPerson({ to: recipient, found: found.value, event, text }, talk);
  const view = seen(found.value, talk);
  const [named, unnamed] =
    told === undefined
      ? (['cards.notice.notSent', 'cards.notice.notSentUnnamed'] as const)
      : ([sent, 'cards.notice.sentUnnamed'] as const);
  return besideCard(
    t(namesPeople(view) ? named : unnamed, {
      name: recipient.name,
      number: list.prefix === undefined ? shownName(view, scene) : shownNumber(view, scene),
    }),
  );
}
