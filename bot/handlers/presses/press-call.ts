import { projectManagerOf } from '../../../src/domain/people.ts';
import type { PersonRef } from '../../../src/domain/values/person.ts';
import { listNamed } from '../../../src/lists/register.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import type { WordKey } from '../../../src/words/translate.ts';
import { shownName, shownNumber } from '../../cards/scene.ts';
import { refusalCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import type { Found } from '../find-item.ts';
import type { PressHandler } from '../press-handler.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { isPersonRef } from '../writing/person-in-cell.ts';
import { tellPerson } from '../writing/tell-person.ts';
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
  const { home, item } = found.value;
  const scene = sceneOf(talk);
  const recipient = to(found.value, talk);
  if (recipient === undefined || recipient.aad === person.id) return refusalCard(t('cards.notice.nobody'));
  const number = shownNumber(found.value, scene);
  const event = [said, home.project.code, list.name, item.id, item.etag, person.id].join('|');
  const name = shownName(found.value, { ...scene, isChannel: false });
  const told = await tellPerson(
    { to: recipient, home, event, number, text: (t) => t(said, { actor: person.name, item: name }) },
    talk,
  );
  const key = told === undefined ? 'cards.notice.notSent' : sent;
  return refusalCard(t(key, { name: recipient.name, number: number === '' ? name : number }));
}
