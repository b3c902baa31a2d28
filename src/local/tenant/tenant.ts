import { personOf } from './person.ts';
import type { Person, PersonInput } from './person.ts';
import { stableGuid } from './stable-id.ts';
import { teamsOf } from './teams-of-projects.ts';
import type { Team } from './teams-of-projects.ts';
import { DELEGATED_SCOPES, PROVISIONING_APP, SPIL_APP, TENANT_ID } from './tenant-ids.ts';

export interface TenantApp {
  readonly name: string;
  readonly appId: string;
  readonly secret: string;
  readonly roles: readonly string[];
}

/** A project as the sample describes it; people are named. */
export interface ProjectInput {
  readonly code: string;
  readonly name: string;
  readonly teamName: string;
  readonly channelName: string;
  readonly private: boolean;
  readonly siteId: string;
  readonly sitePath: string;
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly visitors: readonly string[];
  readonly guests: readonly string[];
  readonly neverSeen: readonly string[];
  readonly noAccess: readonly string[];
}

/** A project with its place in Teams; people are object ids. */
export interface TenantProject extends ProjectInput {
  readonly teamId: string;
  readonly channelId: string;
}

/** The sample organisation: what every part of the local Microsoft 365 agrees on. */
export interface Tenant {
  readonly id: string;
  readonly spil: TenantApp;
  readonly provisioning: TenantApp;
  readonly delegatedScopes: readonly string[];
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
  readonly projects: readonly TenantProject[];
}

/** Builds the tenant; the same input always gives the same ids. */
export function createTenant(input: {
  readonly people: readonly PersonInput[];
  readonly projects: readonly ProjectInput[];
}): Tenant {
  const people = input.people.map(personOf);
  const idOf = personIds(people);
  const projects = input.projects.map((project) => withIds(project, idOf));
  return {
    id: TENANT_ID,
    spil: SPIL_APP,
    provisioning: PROVISIONING_APP,
    delegatedScopes: DELEGATED_SCOPES,
    people,
    teams: teamsOf(projects),
    projects,
  };
}

function personIds(people: readonly Person[]): (name: string) => string {
  const byName = new Map(people.map((person) => [person.name, person.id]));
  if (byName.size !== people.length) throw new Error('two people of the sample have the same name');
  return (name) => {
    const id = byName.get(name);
    if (id === undefined) throw new Error(`the sample names ${name} in a project, but not among its people`);
    return id;
  };
}

function withIds(project: ProjectInput, idOf: (name: string) => string): TenantProject {
  return {
    ...project,
    teamId: channelThread(`team ${project.teamName}`),
    channelId: channelThread(`channel ${project.teamName} ${project.channelName}`),
    owners: project.owners.map(idOf),
    members: project.members.map(idOf),
    visitors: project.visitors.map(idOf),
    guests: project.guests.map(idOf),
    neverSeen: project.neverSeen.map(idOf),
    noAccess: project.noAccess.map(idOf),
  };
}

function channelThread(seed: string): string {
  return `19:${stableGuid(seed).replaceAll('-', '')}@thread.tacv2`;
}
