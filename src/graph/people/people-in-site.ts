import type { PersonId } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Identity, ListProblem, Project, Roster } from '../../ports.ts';
import { findPerson } from './find-person.ts';
import type { GraphFailure } from '../client/graph-answer.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { hasStatus, listProblem } from '../client/graph-problems.ts';
import { identityKey } from '../client/identity-key.ts';
import { type DirectoryPerson, matchSitePeople, type SitePeople, type SiteUser } from './site-people.ts';
import { readSiteUsers } from './site-users.ts';

/** Who must be known: site numbers and directory ids that rows or changes name. */
export interface NamedPeople {
  readonly lookupIds: readonly string[];
  readonly ids: readonly PersonId[];
}

/** Knows who is who on a site, as far as one identity may see it. */
export interface PeopleInSite {
  /** For reading: whoever cannot be found is shown as the row itself names them. */
  forReading(project: Project, identity: Identity, named: NamedPeople): Promise<SitePeople>;
  /** For writing: an unreadable user list is a problem, because we would empty a person that it does hold. */
  forWriting(project: Project, identity: Identity, ids: readonly PersonId[]): Promise<Result<SitePeople, ListProblem>>;
  /** Makes the next question ask the site itself. */
  forget(project: Project, identity: Identity): void;
}

interface SiteCopy {
  users: Result<readonly SiteUser[], GraphFailure>;
  members: readonly DirectoryPerson[];
  readonly found: Map<string, DirectoryPerson | undefined>;
  people: SitePeople;
  loadedAt: number;
}

const keptMs = 10 * 60_000;
/** Somebody new is looked for at most this often, so that one strange row costs no request per read. */
const lookAgainMs = 60_000;

export function createPeopleInSite(options: {
  readonly client: GraphClient;
  readonly roster: Roster;
  readonly realNow: () => number;
}): PeopleInSite {
  const { realNow } = options;
  const copies = new Map<string, SiteCopy>();
  const roster = shareRoster(options.roster, realNow);
  const loadOnce = shareLoads((project, identity, earlier) => load({ ...options, roster }, project, identity, earlier));
  const copyFor = async (project: Project, identity: Identity, named: NamedPeople): Promise<SiteCopy> => {
    const key = copyKey(project, identity);
    const kept = copies.get(key);
    const age = realNow() - (kept?.loadedAt ?? 0);
    if (kept && age < keptMs && (age < lookAgainMs || !hasStrangers(kept.people, named))) return kept;
    const fresh = await loadOnce(project, identity, kept);
    copies.set(key, fresh);
    return fresh;
  };
  return {
    forget: (project, identity) => void copies.delete(copyKey(project, identity)),
    async forReading(project, identity, named) {
      const copy = await copyFor(project, identity, named);
      await findStrangers(options.client, identity, copy, named);
      return copy.people;
    },
    async forWriting(project, identity, ids) {
      const named = { lookupIds: [], ids };
      if (ids.length > 0 && isUnread(copies.get(copyKey(project, identity)))) copies.delete(copyKey(project, identity));
      const copy = await copyFor(project, identity, named);
      await findStrangers(options.client, identity, copy, named);
      if (copy.users.ok || ids.length === 0 || !isUnread(copy)) return ok(copy.people);
      return refused(listProblem(copy.users.problem, { identity, list: 'User Information List' }));
    },
  };
}

type Load = (project: Project, identity: Identity, earlier: SiteCopy | undefined) => Promise<SiteCopy>;

/** Loads that begin while one is under way wait for it: three lists opened at once ask the site one time. */
function shareLoads(load: Load): Load {
  const underWay = new Map<string, Promise<SiteCopy>>();
  return (project, identity, earlier) => {
    const key = copyKey(project, identity);
    const loading = underWay.get(key) ?? load(project, identity, earlier).finally(() => underWay.delete(key));
    underWay.set(key, loading);
    return loading;
  };
}

/** Ids and names of a channel's members are the same for everybody who asks: Teams need not be asked for each. */
function shareRoster(roster: Roster, realNow: () => number): Roster {
  const kept = new Map<string, { readonly at: number; readonly members: ReturnType<Roster['membersOf']> }>();
  return {
    membersOf(project) {
      const known = kept.get(project.channelId);
      if (known && realNow() - known.at < lookAgainMs) return known.members;
      const members = roster.membersOf(project);
      kept.set(project.channelId, { at: realNow(), members });
      return members;
    },
  };
}

const copyKey = (project: Project, identity: Identity): string => `${project.siteId} ${identityKey(identity)}`;

// Some sites show their user list to their owners only: that is no fault, we know people by directory id alone then.
const isUnread = (copy: SiteCopy | undefined): boolean =>
  copy !== undefined && !copy.users.ok && !hasStatus(copy.users.problem, 403) && !hasStatus(copy.users.problem, 404);

const hasStrangers = (people: SitePeople, { lookupIds, ids }: NamedPeople): boolean =>
  lookupIds.some((lookupId) => !people.userOf(lookupId)) || ids.some((id) => people.lookupIdOf(id) === undefined);

async function load(
  { client, roster, realNow }: { client: GraphClient; roster: Roster; realNow: () => number },
  project: Project,
  identity: Identity,
  earlier: SiteCopy | undefined,
): Promise<SiteCopy> {
  const [users, members] = await Promise.all([
    readSiteUsers(client, identity, project.siteId),
    roster.membersOf(project),
  ]);
  const people = (members.ok ? members.value : []).map(({ id, name, mail }) => ({
    id,
    name,
    addresses: mail === '' ? [] : [mail.toLowerCase()],
  }));
  const found = new Map([...(earlier?.found ?? [])].filter(([, person]) => person !== undefined));
  const copy = { users, members: people, found, loadedAt: realNow() };
  return { ...copy, people: matched(copy) };
}

const matched = ({ users, members, found }: Omit<SiteCopy, 'people'>): SitePeople =>
  matchSitePeople(users.ok ? users.value : [], [
    ...members,
    ...[...found.values()].filter((person) => person !== undefined),
  ]);

/** Looks up whoever the roster does not hold: they left the team, or never were in it. */
async function findStrangers(
  client: GraphClient,
  identity: Identity,
  copy: SiteCopy,
  { lookupIds, ids }: NamedPeople,
): Promise<void> {
  const unnamed = ids.filter((id) => copy.people.nameOf(id) === undefined);
  const unmatched = lookupIds.filter((lookupId) => copy.people.refOf({ lookupId })?.aad === undefined);
  const addresses = unmatched.map((lookupId) =>
    copy.people.userOf(lookupId)?.addresses.find((text) => text.includes('@')),
  );
  const wanted = new Set([...unnamed, ...addresses].filter((text) => text !== undefined));
  const unasked = [...wanted].filter((text) => !copy.found.has(text));
  if (unasked.length === 0) return;
  const found = await Promise.all(unasked.map((text) => findPerson(client, identity, text)));
  unasked.forEach((text, index) => copy.found.set(text, found[index]));
  copy.people = matched(copy);
}
