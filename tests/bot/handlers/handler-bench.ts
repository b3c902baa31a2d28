import { openTalk } from '../../../bot/handlers/open-talk.ts';
import type { Talk, TalkDoors } from '../../../bot/handlers/talk.ts';
import { createOpenQuestions } from '../../../bot/talk/open-questions.ts';
import { createTabUrl } from '../../../bot/tab-url.ts';
import type { Place, Reply, Turn } from '../../../bot/turn.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import { personId, type PersonRef } from '../../../src/domain/values/person.ts';
import type { Language, ProjectRoleName } from '../../../src/domain/values/project-vocabulary.ts';
import type { Result } from '../../../src/domain/values/result.ts';
import { createAskToConfirm } from '../../../src/messages/notice/ask-to-confirm.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../../../src/lists/list.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { risksList } from '../../../src/lists/risks.ts';
import type { Member, OutboundMessage, Person, Project, SendOutcome, Told } from '../../../src/ports.ts';
import { otherSiteId, siteId } from '../../local/graph/graph-bench.ts';
import { app, person, project, type SpilOnBench, startSpilOnBench } from '../../graph/spil-on-bench.ts';

const cast = {
  noelle: { id: personId('a0000000-0000-4000-8000-000000000001'), name: "Noëlle van 't Hoff" },
  aisha: { id: personId('a0000000-0000-4000-8000-000000000002'), name: 'Aïsha El Amrani' },
  jan: { id: personId('a0000000-0000-4000-8000-000000000003'), name: 'Jan Bakker' },
  zoe: { id: personId('a0000000-0000-4000-8000-000000000004'), name: 'Zoë Łukasik' },
  kees: { id: personId('a0000000-0000-4000-8000-000000000005'), name: 'Kees van der Graaf' },
  lotte: { id: personId('a0000000-0000-4000-8000-000000000006'), name: 'Lotte Pruis' },
} as const;

export type Who = keyof typeof cast;

const everybody = Object.keys(cast) as readonly Who[];

/** Kees is a guest of the project; Lotte works elsewhere in the organisation. */
const members = everybody.filter((who) => who !== 'lotte');

const roles: Partial<Record<Who, ProjectRoleName>> = { noelle: 'ProjectManager', aisha: 'SupportProfessional' };

/** A person as a cell names them. */
export const ref = (who: Who): PersonRef & { readonly aad: Person['id'] } => ({
  aad: cast[who].id,
  name: cast[who].name,
});

const whoIs = (id: string | undefined): string => everybody.find((who) => cast[who].id === id) ?? '?';

const personOf = (who: Who): Person => ({ ...cast[who], apiToken: `api ${cast[who].id}` });

/** A second project with lists of its own, in which the same people work. */
export const second: Project = { ...project, code: projectCode('SPL'), siteId: otherSiteId, channelId: '19:spl' };

export interface Spoken {
  readonly place?: 'personal' | 'channel';
  readonly language?: Language;
  /** The same message or card again. */
  readonly activityId?: string;
}

/** What handlers work with: the local Graph below them, doors to people that remember what went through. */
export interface HandlerBench {
  readonly spil: SpilOnBench;
  readonly doors: TalkDoors;
  /** Who was told what of which item: `completed jan A1`. */
  readonly told: string[];
  /** What was shown in somebody's own chat. */
  readonly ownChat: { readonly to: string; readonly reply: Reply }[];
  readonly delivered: OutboundMessage[];
  readonly changed: string[];
  /** What becomes of a notice. */
  telling: Told;
  sending: SendOutcome;
  /** Opens a turn as the bot does. */
  talk(who: Who, spoken?: Spoken): Promise<Talk>;
  opened(who: Who, spoken?: Spoken): ReturnType<typeof openTalk>;
  /** Writes a row past the bot. */
  put<L extends ListDeclaration>(list: L, cells: Changes<L>, place?: Project): Promise<Item<L>>;
  edit<L extends ListDeclaration>(list: L, item: Item<L>, changes: Changes<L>, who?: Who): Promise<Item<L>>;
  read<L extends ListDeclaration>(list: L, id: number): Promise<Item<L>>;
  /** Forgets what went through the doors and what was broken on purpose; it is Monday morning again. */
  reset(): void;
  later(minutes: number): void;
  /** Makes Graph answer this for these requests until the next reset. */
  fail(method: string, path: RegExp, status: number): void;
  close(): Promise<void>;
}

const lists = [decisionsList, risksList, milestonesList, actionsList, controlMeasuresList, projectRolesList] as const;

/** Starts the bench with one project, or with two; with the lists that most handlers touch, or with others. */
export async function startHandlerBench(
  projects: readonly Project[] = [project],
  made: readonly ListDeclaration[] = lists,
): Promise<HandlerBench> {
  const spil = await startSpilOnBench([], { wait: async () => undefined });
  const monday = spil.bench.now;
  furnish(spil);
  const ledger = valueOf(openLedger(':memory:', toMoment(spil.bench.now), { durable: false }));
  const told: string[] = [];
  const ownChat: HandlerBench['ownChat'] = [];
  const delivered: OutboundMessage[] = [];
  const changed: string[] = [];
  const clock = { now: () => toMoment(spil.bench.now) };
  const note = (_code: string, names: readonly string[]) => void changed.push(...names);
  const questions = createOpenQuestions(clock);
  let count = 0;
  const next = (): string => `n${(count += 1)}`;
  const bench: HandlerBench = {
    spil,
    told,
    ownChat,
    delivered,
    changed,
    telling: 'now',
    sending: { state: 'sent', reference: 'chat' },
    doors: {
      clock,
      projects: {
        projects: async () => projects,
        projectOfChannel: async (channel) => projects.find(({ channelId }) => channelId === channel),
      },
      openLists: (...given) => spil.graph.openLists(...given),
      roster: { membersOf: async () => ({ ok: true, value: members.map(memberOf) }) },
      acts: {
        ...ledger,
        clock,
        tell: async ({ what, to, item, list }) => {
          told.push(`${what} ${whoIs(to.aad)} ${list.prefix ?? list.name}${item.id}`);
          return bench.telling;
        },
        askToConfirm: createAskToConfirm(async (message) => {
          delivered.push(message);
          return bench.sending.state === 'sent' ? 'chat' : undefined;
        }),
        announce: async () => bench.sending,
        changed: note,
      },
      questions,
      ownChat: async (to, reply) => {
        ownChat.push({ to: whoIs(to), reply });
        return bench.sending;
      },
      tabUrl: createTabUrl('spil'),
    },
    opened: (who, { place = 'personal', language = 'nl', activityId = next() } = {}) =>
      openTalk(turnOf(who, placeOf(place, who), language, activityId), personOf(who), language, bench.doors),
    talk: async (who, spoken) => valueOf(await bench.opened(who, spoken)),
    put: async (list, cells, place = project) =>
      valueOf(await spil.graph.openLists(place, app).add(list, { Title: 'Aannemer bellen', ...cells }, next())),
    edit: async (list, { id, etag }, changes, who = 'noelle') =>
      valueOf(await spil.open({ kind: 'person', person: personOf(who) }).change(list, id, etag, changes)),
    read: async (list, id) => valueOf(await spil.open(app).one(list, id)),
    reset: () => {
      for (const list of [told, ownChat, delivered, changed, spil.bench.faults]) list.splice(0);
      bench.telling = 'now';
      bench.sending = { state: 'sent', reference: 'chat' };
      spil.bench.now = monday;
    },
    later: (minutes) => {
      spil.bench.now = new Date(spil.bench.now.getTime() + minutes * 60_000);
    },
    fail: (method, path, status) => {
      const body = { error: { code: 'broken', message: 'broken' } };
      spil.bench.faults.push({ method, path, answer: { status, body } });
    },
    close: async () => {
      ledger.close();
      await spil.close();
    },
  };
  for (const place of projects) await install(place, made, bench);
  return bench;
}

function furnish({ bench: { admin } }: SpilOnBench): void {
  for (const who of everybody) {
    const { id, name } = cast[who];
    const userType = who === 'kees' ? 'Guest' : 'Member';
    admin.putUser({ id, upn: `${who}@contoso.com`, mail: `${who}@contoso.com`, displayName: name, userType });
  }
  const ids = members.map((who) => cast[who].id);
  const access = { owners: ['olga'], members: ids, visitors: [], guests: [] };
  const place = { hostname: 'contoso.sharepoint.com', timeZone: 'Europe/Amsterdam' };
  admin.putSite({ id: siteId, path: '/sites/p1', displayName: 'Project One', access, seen: ids, ...place });
  admin.putSite({ id: otherSiteId, path: '/sites/p2', displayName: 'Project Two', access, seen: ids, ...place });
}

async function install(place: Project, made: readonly ListDeclaration[], { spil, put }: HandlerBench): Promise<void> {
  const report = await spil.graph.provision(place.siteId, person('olga'), made, place.code);
  if (report.stopped) throw new Error(`the lists could not be made: ${JSON.stringify(report.stopped)}`);
  if (place.siteId !== siteId)
    spil.bench.admin.grantApp(place.siteId, 'aaaaaaaa-0000-0000-0000-000000000001', 'write', 'Spil');
  for (const [who, Role] of Object.entries(roles)) {
    await put(projectRolesList, { Role, Person: ref(who as Who), FromDate: day('2026-01-05') }, place);
  }
}

const memberOf = (who: Who): Member => ({
  ...cast[who],
  mail: `${who}@contoso.com`,
  isGuest: who === 'kees',
  chatId: `29:${who}`,
});

const placeOf = (place: Place['kind'], who: Who): Place =>
  place === 'personal'
    ? { kind: 'personal', conversation: `chat of ${who}` }
    : { kind: 'channel', conversation: `${project.channelId};messageid=1`, channelId: project.channelId };

const turnOf = (who: Who, place: Place, language: Language, activityId: string): Turn => ({
  place,
  language,
  activityId,
  speaker: cast[who],
  signedIn: async () => personOf(who),
});

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}
