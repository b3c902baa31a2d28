import type { Person } from '../tenant/person.ts';
import type { Connector } from '../connector/connector.ts';
import type { Place } from '../connector/places.ts';
import type { Speaker } from '../connector/send-to-bot.ts';
import { ControlProblem } from './control-problem.ts';

export const DEFAULT_LOCALE = 'nl-NL';

/** Somebody of the sample tenant, by id, address or full name. */
export function personNamed(connector: Connector, key: string): Person {
  const person = connector.places.person(key);
  if (person) return person;
  throw new ControlProblem(
    404,
    `Nobody in the sample tenant is called "${key}". GET /local/people lists everybody: use an id, upn or name.`,
  );
}

/** Finds who speaks where; `personal` is the chat with the bot, `channel` the (first) project's channel. */
export function speakerIn(
  connector: Connector,
  order: { readonly person: string; readonly conversation: string; readonly locale?: string | undefined },
): Speaker {
  const person = personNamed(connector, order.person);
  const place = placeNamed(connector, person, order.conversation);
  if (!connector.places.members(place).some(({ id }) => id === person.id)) {
    throw new ControlProblem(
      403,
      `${person.name} is not in that conversation. GET /local/conversations?person= lists where somebody can speak.`,
    );
  }
  if (!connector.places.hasBot(person)) {
    throw new ControlProblem(
      403,
      `${person.name} is in no team with Spil, so there is no chat with the bot. Choose a member of a project.`,
    );
  }
  const conversationId = ['personal', 'channel'].includes(order.conversation) ? place.id : order.conversation;
  return { person, place, conversationId, locale: order.locale ?? DEFAULT_LOCALE };
}

function placeNamed(connector: Connector, person: Person, conversation: string): Place {
  const place =
    conversation === 'personal'
      ? connector.places.personal(person)
      : conversation === 'channel'
        ? projectChannel(connector, person)
        : connector.places.locate(conversation);
  if (place) return place;
  throw new ControlProblem(
    404,
    `There is no conversation "${conversation}". Use personal, channel or an id from GET /local/conversations?person=.`,
  );
}

function projectChannel(connector: Connector, person: Person): Place | undefined {
  const own = connector.places.of(person).find(({ kind }) => kind === 'channel');
  return own ?? connector.places.ofProject(connector.tenant.projects[0]?.code ?? '');
}
