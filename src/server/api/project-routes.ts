import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { addDays, type Day, daysBetween, weekdayOf } from '../../domain/values/day.ts';
import { projectCardList } from '../../lists/project-card.ts';
import { shownNames } from '../../reading/people/shown-names.ts';
import type { ProjectAnswer, ProjectsAnswer } from '../../tab-api.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, callerOf, isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { readerIn } from './reader.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { type Refusal, refusalFor } from './refusal.ts';

export const projectParams = z.object({ code: z.string().regex(/^[A-Za-z0-9-]{1,20}$/) });

/** Days off, weekends left out, that a date picker may need to know. */
function closedDaysAround(today: Day, isWorkingDay: (day: Day) => boolean): readonly Day[] {
  const first = addDays(today, -366);
  const days = Array.from({ length: daysBetween(first, addDays(today, 731)) }, (_, index) => addDays(first, index));
  return days.filter((day) => weekdayOf(day) <= 5 && !isWorkingDay(day));
}

/** Working days that a new action gets: the proposal of the customer. */
const usualDays = 5;

async function describeProject(
  caller: ProjectCaller,
  doors: ApiDoors,
  readers: ReaderMemory,
): Promise<ApiAnswer | Refusal> {
  const { project, person, lists, t, language } = caller;
  const [cards, facts] = await Promise.all([lists.all(projectCardList), readers.read(caller)]);
  if (!cards.ok) return refusalFor(cards.problem, t, language);
  if (isRefusal(facts)) return facts;
  const { actor, today, calendar } = readerIn(facts, caller, doors);
  const shown = shownNames(facts.roster, t('people.unknown'));
  const body: ProjectAnswer = {
    code: project.code,
    name: cards.value[0]?.cells.Title ?? project.code,
    today,
    me: {
      id: person.id,
      name: person.name,
      mayWrite: !actor.isGuest,
      mayConfirmGrotik: actor.mayConfirmGrotik,
    },
    members: facts.roster.map(({ id, name }) => ({ id, name, shown: shown.get(id) ?? name })),
    closedDays: closedDaysAround(today, calendar.isWorkingDay),
    usualDue: calendar.addWorkingDays(today, usualDays),
  };
  return answer(body);
}

/** The projects whose card this person can open with their own rights. */
async function projectsFor(
  caller: Awaited<ReturnType<typeof callerOf>>,
  doors: ApiDoors,
): Promise<ApiAnswer | Refusal> {
  if (isRefusal(caller)) return caller;
  const { person, t, language } = caller;
  const opened = await Promise.all(
    (await doors.projects.projects()).map(async (project) => {
      const cards = await doors.openLists(project, { kind: 'person', person }).all(projectCardList);
      return { project, cards };
    }),
  );
  const blocked = opened.find(({ cards }) => !cards.ok && cards.problem.kind !== 'no-access');
  const projects = opened.flatMap(({ project, cards }) =>
    cards.ok ? [{ code: project.code, name: cards.value[0]?.cells.Title ?? project.code }] : [],
  );
  if (projects.length === 0 && blocked && !blocked.cards.ok) return refusalFor(blocked.cards.problem, t, language);
  const body: ProjectsAnswer = { projects };
  return answer(body);
}

export function registerProjectRoutes(app: FastifyInstance, doors: ApiDoors, readers: ReaderMemory): void {
  app.get('/api/projects', async (request, reply) =>
    send(reply, await projectsFor(await callerOf(request, doors), doors)),
  );
  app.get('/api/projects/:code', async (request, reply) => {
    const { code } = projectParams.parse(request.params);
    const caller = await projectCallerOf(request, code, doors);
    return send(reply, isRefusal(caller) ? caller : await describeProject(caller, doors, readers));
  });
}
