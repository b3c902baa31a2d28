import { actorIn } from '../../src/domain/people/permission.ts';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { defaultSettings, type Settings } from '../../src/domain/settings/settings.ts';
import { dayAt, toMoment } from '../../src/domain/values/moment.ts';
import { personId, type PersonRef } from '../../src/domain/values/person.ts';
import type { ProjectRoleName } from '../../src/domain/values/project-vocabulary.ts';
import type { Result } from '../../src/domain/values/result.ts';
import type { ActDoors, Asker } from '../../src/acts/asker.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { Notice } from '../../src/domain/notices/notice.ts';
import type { Identity, ListStore, Person } from '../../src/ports.ts';
import type { Home } from '../../src/projects/home.ts';
import { itemOf } from '../domain/item.ts';
import { siteId } from '../local/graph/graph-bench.ts';
import { app, project, type SpilOnBench, startSpilOnBench } from '../graph/spil-on-bench.ts';

/** Everybody who acts here; two members are called Mila. */
const cast = {
  manager: { id: personId('a0000000-0000-4000-8000-000000000001'), name: 'Noor Manager' },
  support: { id: personId('a0000000-0000-4000-8000-000000000002'), name: 'Sam Support' },
  owner: { id: personId('a0000000-0000-4000-8000-000000000003'), name: 'Mila Jansen' },
  other: { id: personId('a0000000-0000-4000-8000-000000000004'), name: 'Joris Ander' },
  namesake: { id: personId('a0000000-0000-4000-8000-000000000005'), name: 'Mila Jansen' },
  guest: { id: personId('a0000000-0000-4000-8000-000000000006'), name: 'Gijs Gast' },
  keeper: { id: personId('a0000000-0000-4000-8000-000000000007'), name: 'Bea Beheer' },
} as const;

export type Who = keyof typeof cast;

export const everybody = Object.keys(cast) as readonly Who[];

const rolesAtFirst: Partial<Record<Who, ProjectRoleName>> = {
  manager: 'ProjectManager',
  support: 'SupportProfessional',
  keeper: 'ControlManager',
};

/** A person as a cell names them. */
export const ref = (who: Who): PersonRef & { readonly aad: Person['id'] } => ({
  aad: cast[who].id,
  name: cast[who].name,
});

const personOf = (who: Who): Person => ({ ...cast[who], apiToken: `api ${cast[who].id}` });

const identityOf = (who: Who | 'app'): Identity => (who === 'app' ? app : { kind: 'person', person: personOf(who) });

/** Somebody who was told something, as `what name`. */
type Told = Pick<Notice, 'what' | 'item' | 'list'> & { readonly to: string | undefined };

/** The acts on the local Graph, with doors that remember what went through them. */
export interface ActsBench {
  readonly spil: SpilOnBench;
  readonly doors: ActDoors;
  readonly told: Told[];
  /** Lists of which open tabs heard. */
  readonly changed: string[];
  readonly roles: Partial<Record<Who, ProjectRoleName>>;
  settings: Settings;
  store(who: Who | 'app'): ListStore;
  home(who: Who): Home;
  as(who: Who, from?: string): Asker;
  /** Writes a row past the acts, as somebody at work in SharePoint itself. */
  put<L extends ListDeclaration>(list: L, cells: Changes<L>, who?: Who | 'app'): Promise<Item<L>>;
  edit<L extends ListDeclaration>(list: L, item: Item<L>, changes: Changes<L>, who?: Who | 'app'): Promise<Item<L>>;
  read<L extends ListDeclaration>(list: L, id: number): Promise<Item<L>>;
  heard(): readonly string[];
  /** Lets time pass. */
  later(minutes: number): void;
  close(): Promise<void>;
}

const lists = [decisionsList, risksList, milestonesList, actionsList, controlMeasuresList] as const;

export async function startActsBench(): Promise<ActsBench> {
  const spil = await startSpilOnBench(lists);
  furnish(spil);
  const ledger = valueOf(openLedger(':memory:', toMoment(spil.bench.now), { durable: false }));
  const told: Told[] = [];
  const changed: string[] = [];
  let keys = 0;
  const bench: ActsBench = {
    spil,
    told,
    changed,
    roles: { ...rolesAtFirst },
    settings: defaultSettings,
    doors: {
      ...ledger,
      clock: { now: () => toMoment(spil.bench.now) },
      tell: async ({ what, to, item, list }) => {
        told.push({ what, item, list, to: to.aad });
        return 'now';
      },
      askToConfirm: async () => 'now',
      announce: async () => ({ state: 'sent', reference: 'channel' }),
      changed: (_code, names) => void changed.push(...names),
    },
    store: (who) => spil.open(identityOf(who)),
    home: (who) => homeOf(who, bench),
    as: (who, from = 'tab|RVB') => ({ home: homeOf(who, bench), from }),
    put: async (list, cells, who = 'app') => {
      keys += 1;
      return valueOf(await bench.store(who).add(list, { Title: 'Rij die er al stond', ...cells }, `put ${keys}`));
    },
    edit: async (list, { id, etag }, changes, who = 'app') =>
      valueOf(await bench.store(who).change(list, id, etag, changes)),
    read: async (list, id) => valueOf(await bench.store('app').one(list, id)),
    heard: () => told.splice(0).map(({ what, to }) => `${what} ${nameOf(to)}`),
    later: (minutes) => {
      spil.bench.now = new Date(spil.bench.now.getTime() + minutes * 60_000);
    },
    close: async () => {
      ledger.close();
      await spil.close();
    },
  };
  return bench;
}

export const nameOf = (id: string | undefined): string => everybody.find((who) => cast[who].id === id) ?? '?';

function furnish({ bench: { admin } }: SpilOnBench): void {
  for (const who of everybody) {
    const { id, name } = cast[who];
    const userType = who === 'guest' ? 'Guest' : 'Member';
    admin.putUser({ id, upn: `${who}@contoso.com`, mail: `${who}@contoso.com`, displayName: name, userType });
  }
  const ids = everybody.map((who) => cast[who].id);
  const access = { owners: ['olga'], members: ids, visitors: [], guests: [] };
  const place = { hostname: 'contoso.sharepoint.com', timeZone: 'Europe/Amsterdam' };
  // The guest may write in SharePoint here: what stops a guest must be Spil's own rule.
  admin.putSite({ id: siteId, path: '/sites/p1', displayName: 'Project One', access, seen: ids, ...place });
}

function homeOf(who: Who, { spil, settings, roles, store }: ActsBench): Home {
  const today = dayAt(toMoment(spil.bench.now));
  const filled = Object.entries(roles).map(([name, Role], index) =>
    itemOf(projectRolesList, index + 1, { Role, Person: ref(name as Who) }),
  );
  const person = personOf(who);
  return {
    project,
    name: 'Project One',
    person,
    actor: actorIn({ roles: filled, settings }, { id: person.id, isGuest: who === 'guest' }, today),
    store: store(who),
    settings,
    calendar: createCalendar(settings),
    roles: filled,
    members: everybody.map((one) => ({ id: cast[one].id, name: cast[one].name, mail: '', isGuest: one === 'guest' })),
    today,
  };
}

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export function problemOf<P>(result: Result<unknown, P>): P {
  if (result.ok) throw new Error('it happened');
  return result.problem;
}
