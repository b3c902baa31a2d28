import { type Day, day } from '../../../src/domain/values/day.ts';
import { type ProjectCode, projectCode } from '../../../src/domain/values/ids.ts';
import { type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { ok } from '../../../src/domain/values/result.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { budgetLinesList } from '../../../src/lists/budget-lines.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { grotikStatusList } from '../../../src/lists/grotik-status.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import { projectCardList } from '../../../src/lists/project-card.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { projectSettingsList } from '../../../src/lists/project-settings.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { type Ledger, openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Cursors } from '../../../src/graph/watch/delta-watch.ts';
import type { Notice } from '../../../src/domain/notices/notice.ts';
import type { ListProblem, ListStore, Member, OutboundMessage, Project } from '../../../src/ports.ts';
import { createChangeFeed } from '../../../src/server/change-feed.ts';
import type { JobDoors } from '../../../src/server/jobs/job-doors.ts';
import { rvbPerson } from '../../domain/rvb-cells.ts';
import { rvbFacts, rvbRoster } from '../../domain/rvb-facts.ts';

export const at = (date: string, time: string): Moment => momentAt(day(date), time);

export const idOf = (name: string) => {
  const id = rvbPerson(name).aad;
  if (id === undefined) throw new Error(`nobody is called ${name}`);
  return id;
};

export const projectOf = (code: string, watchedSince: Day = day('2026-11-16')): Project => ({
  code: projectCode(code),
  siteId: `site ${code}`,
  teamId: 'team',
  channelId: `channel ${code}`,
  watchedSince,
});

/** Where a job stands: a real ledger, real messages, the lists of projects as they are told; what goes out is kept. */
export interface JobBench extends JobDoors {
  readonly ledgers: Ledger;
  now: Moment;
  projectsNow: Project[];
  members: Member[];
  /** Rows per list that differ from the sample. */
  readonly rows: Map<string, readonly Item[]>;
  /** Projects, or lists of all projects, that cannot be read now. */
  readonly problems: Map<string, ListProblem>;
  /** Lists that Graph says changed, until it was asked. */
  changed: string[];
  readonly asked: string[];
  readonly sent: OutboundMessage[];
  readonly told: Notice[];
  readonly written: string[];
  readonly signalled: string[];
  readonly reported: string[];
  /** Called at every write of the app. */
  onWrite: () => void;
}

export function startJobBench(): JobBench {
  const opened = openLedger(':memory:', at('2026-11-23', '08:00'), { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const ledgers = opened.value;
  const changeFeed = createChangeFeed();
  const bench: JobBench = {
    ledgers,
    tenantId: 'lindemeer',
    now: at('2026-11-23', '08:00'),
    projectsNow: [projectOf('RVB')],
    members: rvbRoster.map((name) => ({ id: idOf(name), name, mail: 'x@lindemeer.example', isGuest: false })),
    rows: new Map(),
    problems: new Map(),
    changed: [],
    asked: [],
    sent: [],
    told: [],
    written: [],
    signalled: [],
    reported: [],
    onWrite: () => undefined,
    clock: { now: () => bench.now },
    projects: { projects: async () => bench.projectsNow },
    openLists: (project, identity) => {
      if (identity.kind !== 'app') throw new Error('a timer has the rights of the app only');
      return storeOf(project.code, bench);
    },
    roster: { membersOf: async () => ok(bench.members) },
    changeFeed,
    deltaWatch: async ({ code }, lists, since) => {
      bench.asked.push(`${code} ${lists.map(({ name }) => name).join()} ${JSON.stringify(since)}`);
      const cursors: Cursors = { Actions: `cursor ${bench.asked.length}` };
      return { changed: bench.changed, cursors };
    },
    cursors: ledgers.cursors,
    looks: ledgers.looks,
    intents: ledgers.intents,
    undo: ledgers.undo,
    tell: async (notice) => {
      bench.told.push(notice);
      return 'now';
    },
    announce: async (project, { kind }) => {
      bench.signalled.push(`${project.code} ${kind}`);
      return { state: 'sent', reference: '1' };
    },
    ledger: ledgers.sends,
    deliver: async (message) => {
      await ledgers.sends.claimAttempt(message.id, 'chat', bench.now);
      await ledgers.sends.settleAttempt(message.id, 'chat', { state: 'sent', reference: '1' }, bench.now);
      bench.sent.push(message);
      return 'chat';
    },
    mail: { send: async () => ({ state: 'sent', reference: '1' }) },
    changeWatch: { keepSubscriptions: async () => void bench.asked.push('subscriptions') },
    healPeople: async ({ code }) => bench.asked.push(`people ${code}`),
    report: (error, where) => {
      bench.reported.push(`${where}: ${(error as Error).message}`);
      return 'reported';
    },
  };
  changeFeed.listen((project, lists) => void bench.signalled.push(`${project} ${lists.join()}`));
  return bench;
}

/** The sample project, as far as a test says nothing else. */
function sampleRows(list: ListDeclaration): readonly Item[] {
  const facts = rvbFacts();
  const rows: readonly (readonly [ListDeclaration, readonly Item[]])[] = [
    [actionsList, facts.actions],
    [risksList, facts.risks],
    [controlMeasuresList, facts.measures],
    [decisionsList, facts.decisions],
    [projectRolesList, facts.roles],
    [grotikStatusList, facts.grotik],
    [milestonesList, facts.milestones ?? []],
    [budgetLinesList, facts.budgetLines ?? []],
    [projectCardList, facts.card === undefined ? [] : [facts.card]],
    [projectSettingsList, []],
  ];
  return rows.find(([one]) => one.name === list.name)?.[1] ?? [];
}

function storeOf(code: ProjectCode, bench: JobBench): ListStore {
  const problemWith = (list: string) => bench.problems.get(code) ?? bench.problems.get(list);
  const rowsOf = (list: ListDeclaration) => bench.rows.get(list.name) ?? sampleRows(list);
  // Rows come back as the list declares them.
  return {
    all: async (list: ListDeclaration) => {
      const problem = problemWith(list.name);
      return problem === undefined ? ok(rowsOf(list)) : { ok: false, problem };
    },
    one: async (list: ListDeclaration, id: number) => {
      const found = rowsOf(list).find((row) => row.id === id);
      const missing = { kind: 'item-missing', list: list.name, id } as const;
      return found === undefined ? { ok: false, problem: missing } : ok(found);
    },
    add: async (list: ListDeclaration, cells: object, key: string) => {
      bench.onWrite();
      bench.written.push(`${list.name} ${key}`);
      return ok({ ...rowsOf(list)[0], etag: `"added ${bench.written.length}"`, cells } as Item);
    },
    change: async (list: ListDeclaration, id: number, _seen: string, cells: object) => {
      bench.onWrite();
      bench.written.push(`${list.name} ${id}`);
      const row = rowsOf(list).find((one) => one.id === id);
      return ok({ ...row, etag: `"changed ${bench.written.length}"`, cells: { ...row?.cells, ...cells } } as Item);
    },
    // SharePoint keeps as many versions as it likes: here only what stands there.
    versions: async (list: ListDeclaration, id: number) =>
      ok(
        rowsOf(list)
          .filter((row) => row.id === id)
          .map(({ modifiedAt, modifiedBy, cells }) => ({ version: '1.0', at: modifiedAt, by: modifiedBy, cells })),
      ),
  } as unknown as ListStore;
}
