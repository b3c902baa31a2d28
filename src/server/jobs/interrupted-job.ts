import { announceInterrupted } from '../../acts/grotik/announce-interrupted.ts';
import { tellInterrupted } from '../../acts/tell-interrupted.ts';
import { createCalendar } from '../../domain/calendar/calendar.ts';
import { settingsFrom } from '../../domain/settings/parse-settings.ts';
import { addMinutes, dayAt, type Moment } from '../../domain/values/moment.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import { projectRolesList } from '../../lists/project-roles.ts';
import { projectSettingsList } from '../../lists/project-settings.ts';
import type { UnfinishedIntent } from '../../act-memories.ts';
import type { Project } from '../../ports.ts';
import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';
import { askMinutes, nextRound, roundMinutes } from './rounds.ts';

/** An act that is still under way is not interrupted: Graph answers, or gives up, well within this time. */
const underWayMinutes = 2;

/** Tells what a process that ended, or an answer that got lost, left untold. */
export function createInterruptedJob(doors: JobDoors): Job {
  let isWaiting = false;
  return {
    name: 'interrupted',
    nextAfter: (moment) => nextRound(moment, isWaiting ? roundMinutes : askMinutes),
    async run(now) {
      const projects = await doors.projects.projects();
      for (const intent of await doors.intents.unfinishedSince(addMinutes(now, -underWayMinutes))) {
        const project = projects.find(({ code }) => code === intent.project);
        // One that cannot be told now must not keep the others waiting.
        if (project !== undefined) await settle(intent, project, doors, now);
      }
      const left = await doors.intents.unfinishedSince(now);
      isWaiting = left.some((intent) => projects.some(({ code }) => code === intent.project));
    },
  };
}

async function settle(intent: UnfinishedIntent, project: Project, doors: JobDoors, now: Moment): Promise<void> {
  try {
    if (await tellOne(intent, project, doors, now)) await doors.intents.end(intent.id);
  } catch (error) {
    doors.report(error, 'interrupted');
  }
}

async function tellOne(intent: UnfinishedIntent, project: Project, doors: JobDoors, now: Moment): Promise<boolean> {
  const store = doors.openLists(project, { kind: 'app' });
  const [rows, roles, members] = await Promise.all([
    store.all(projectSettingsList),
    store.all(projectRolesList),
    doors.roster.membersOf(project),
  ]);
  if (!rows.ok || !roles.ok || !members.ok) return false;
  const settings = settingsFrom(rows.value[0]);
  const calendar = createCalendar(settings);
  const place = { project, settings, calendar, roles: roles.value, members: members.value, today: dayAt(now) };
  return intent.list === grotikStatusList.name
    ? announceInterrupted(intent, store, place, doors)
    : tellInterrupted(intent, { store, place, tell: doors.tell });
}
