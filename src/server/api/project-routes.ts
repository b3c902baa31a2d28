import type { FastifyInstance } from 'fastify';
import { addDays, type Day, daysBetween, weekdayOf } from '../../domain/values/day.ts';
import { projectCardList } from '../../lists/project-card.ts';
import { shownNames } from '../../reading/people/shown-names.ts';
import { projectParams } from '../../tab-api/address.ts';
import { type ProjectAnswer, projectAnswer, type ProjectsAnswer, projectsAnswer } from '../../tab-api/project.ts';
import { readerIn } from '../../projects/reader.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, type Caller, isRefusal, type ProjectCaller, send } from './caller.ts';
import { callerOn, projectCallerOn } from './guard-api.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { type Refusal, refusalFor } from './refusal.ts';
import { routeShape } from './route-shape.ts';

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
  const { actor, today, calendar } = readerIn(facts, caller.person, doors.clock.now());
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
async function projectsFor({ person, t, language }: Caller, doors: ApiDoors): Promise<ApiAnswer | Refusal> {
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

const listShape = routeShape(
  { operationId: 'listProjects', summary: 'The projects that you can open.' },
  {},
  { 200: projectsAnswer },
);

const projectShape = routeShape(
  { operationId: 'openProject', summary: 'One project: its people, its days, what you may do in it.' },
  { params: projectParams },
  { 200: projectAnswer },
);

/** Which projects there are for somebody, and what they find on opening one. */
export function registerProjectRoutes(api: FastifyInstance, doors: ApiDoors, readers: ReaderMemory): void {
  api.get('/api/projects', { schema: listShape }, async (request, reply) =>
    send(reply, await projectsFor(callerOn(request), doors)),
  );
  api.get('/api/projects/:code', { schema: projectShape }, async (request, reply) =>
    send(reply, await describeProject(projectCallerOn(request), doors, readers)),
  );
}
