import { resolve } from 'node:path';
import { type Day, day } from '../../domain/values/day.ts';
import { projectCode } from '../../domain/values/ids.ts';
import { personId } from '../../domain/values/person.ts';
import { allLists } from '../../lists/register.ts';
import type { Project } from '../../ports.ts';
import type { Spil } from '../../server/compose.ts';
import type { LocalM365 } from '../local-m365.ts';
import { checkSample, loadSample, type SampleWriter } from '../sample/load-sample.ts';
import { readSample, type Sample } from '../sample/read-sample.ts';
import { peopleOf } from '../sample/sample-people.ts';
import { projectInputOf } from '../sample/sample-project.ts';
import { stableGuid } from '../tenant/stable-id.ts';
import { StartProblem } from './start-problem.ts';
import { createTenant, type Tenant, type TenantProject } from '../tenant/tenant.ts';

const builtIn = (name: string): string => resolve('src/local/sample', name);

/** The sample folders of a choice: the built-in pair, one folder, or none. */
export function samplesFor(choice: 'built-in' | 'empty' | { readonly directory: string }): readonly Sample[] {
  if (choice === 'empty') return [];
  if (choice === 'built-in') return [readSample(builtIn('rvb')), readSample(builtIn('speelplekken'))];
  return [readSample(choice.directory)];
}

export const tenantOf = (samples: readonly Sample[]): Tenant =>
  createTenant({ people: peopleOf(samples), projects: samples.map(projectInputOf) });

/** The shared mailbox that Spil sends from. */
export const mailSender = {
  id: stableGuid('mailbox spil'),
  upn: 'spil@lindemeer.example',
  mail: 'spil@lindemeer.example',
  displayName: 'Spil',
  userType: 'Member',
} as const;

/** Puts the directory, its sites, their rights into the Graph emulator. */
export function seedDirectory(m365: LocalM365, tenant: Tenant): void {
  for (const person of tenant.people) {
    m365.graph.putUser({ ...person, displayName: person.name, ...(person.role ? { jobTitle: person.role } : {}) });
  }
  m365.graph.putUser(mailSender);
  for (const team of tenant.teams) {
    m365.graph.putGroup({ id: team.groupId, displayName: team.name, members: [...team.members] });
  }
  for (const project of tenant.projects) seedSite(m365, tenant, project);
}

function seedSite(m365: LocalM365, tenant: Tenant, project: TenantProject): void {
  const access = {
    owners: [...project.owners],
    members: [...project.members],
    visitors: [...project.visitors],
    guests: [...project.guests],
  };
  m365.graph.putSite({
    id: project.siteId,
    hostname: project.siteId.split(',')[0] ?? '',
    path: project.sitePath,
    displayName: project.name,
    timeZone: 'Europe/Amsterdam',
    access,
    seen: [...access.owners, ...access.members, ...access.visitors, ...access.guests],
    teamId: project.teamId,
    channelId: project.channelId,
  });
  m365.graph.grantApp(project.siteId, tenant.spil.appId, 'write', 'Spil');
  m365.graph.grantApp(project.siteId, tenant.provisioning.appId, 'manage', 'Spil (inrichting)');
}

/** The project as Spil's ledger knows it. */
export function projectOf(tenant: Tenant, { code, siteId, channelId }: TenantProject, watchedSince: Day): Project {
  const team = tenant.teams.find(({ channels }) => channels.some(({ id }) => id === channelId));
  return { code: projectCode(code), siteId, teamId: team?.groupId ?? '', channelId, watchedSince };
}

/** Stops before anything is written when a sample cannot be loaded whole. */
export function checkSamples(samples: readonly Sample[], tenant: Tenant): void {
  for (const sample of samples) checkSample(sample, { personNamed: personNamed(tenant) });
}

function personNamed(tenant: Tenant): SampleWriter['personNamed'] {
  return (name) => {
    const person = tenant.people.find((candidate) => candidate.name === name);
    if (person !== undefined) return { aad: personId(person.id), name };
    throw new StartProblem(`The sample names ${name}, who is nobody in it.`, 'Add the name to access in loader.json.');
  };
}

/** Where the rows of a sample say nothing else, they are of this day. */
const sampleDay = day('2026-11-23');

interface Loading {
  readonly spil: Spil;
  /** Creates lists, with the rights of the provisioning app. */
  readonly provision: Spil['graph']['provision'];
  readonly tenant: Tenant;
}

async function loadProject(sample: Sample, place: TenantProject, loading: Loading): Promise<void> {
  const { spil, provision, tenant } = loading;
  const project = projectOf(tenant, place, sampleDay);
  const missing = sample.loader.listsThatDoNotExist;
  const lists = allLists.filter(({ name }) => !missing.includes(name));
  await provision(project.siteId, { kind: 'app' }, lists, project.code);
  const store = spil.graph.openLists(project, { kind: 'app' });
  await loadSample(sample, { store, personNamed: personNamed(tenant), today: sampleDay });
}

/** Creates the lists of each project, loads its rows. */
export async function loadProjects(samples: readonly Sample[], loading: Loading): Promise<void> {
  await Promise.all(
    samples.map((sample, index) => {
      const place = loading.tenant.projects[index];
      if (place === undefined) throw new Error('a sample without a place in the tenant');
      return loadProject(sample, place, loading);
    }),
  );
}
