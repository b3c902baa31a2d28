import type { Person } from '../tenant/person.ts';
import type { Team } from '../tenant/teams-of-projects.ts';
import type { Connector } from './connector.ts';
import { botAccount } from './inbound-activity.ts';
import type { Place } from './places.ts';
import { signal } from './send-to-bot.ts';
import type { Speaker } from './send-to-bot.ts';

const DEFAULT_LOCALE = 'nl-NL';

/** Tells the bot that it was added to a project's channel, with every member getting it in a personal chat too. */
export async function announceInstall(connector: Connector, projectCode: string): Promise<void> {
  const place = connector.places.ofProject(projectCode);
  if (!place) throw new Error(`the sample tenant has no project ${projectCode}`);
  const members = connector.places.members(place);
  const installer = members[0];
  if (!installer) throw new Error(`nobody is in the channel of project ${projectCode}`);
  await announce(connector, place, installer, installedInTeam(place.team, place.id));
  for (const person of members) await announce(connector, connector.places.personal(person), person, {});
}

async function announce(
  connector: Connector,
  place: Place,
  person: Person,
  channelData: Record<string, unknown>,
): Promise<void> {
  const speaker: Speaker = { person, place, conversationId: place.id, locale: DEFAULT_LOCALE };
  const bot = botAccount(connector.tenant);
  // Teams sends both, in no fixed order; a bot must cope with either.
  const events = [
    { type: 'installationUpdate', action: 'add', channelData },
    { type: 'conversationUpdate', membersAdded: [bot], channelData },
  ];
  for (const event of events) {
    const { answer } = await signal(connector, speaker, event);
    if (answer.status >= 300) throw new Error(`the bot refused its install (${answer.status}): ${String(answer.body)}`);
  }
}

function installedInTeam(team: Team, channelId: string): Record<string, unknown> {
  return {
    eventType: 'teamMemberAdded',
    settings: { selectedChannel: { id: channelId } },
    team: { id: team.id, aadGroupId: team.groupId, name: team.name },
  };
}
