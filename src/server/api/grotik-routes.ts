import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Asker } from '../../acts/asker.ts';
import { confirmWeek } from '../../acts/grotik/confirm-week.ts';
import { noteExplanation } from '../../acts/grotik/note-explanation.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { readRenewedFacts } from '../../grotik/renewed-facts.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import { openHome } from '../../projects/open-home.ts';
import { projectParams, weekParams, weekQuery } from '../../tab-api/address.ts';
import { type ConfirmRequest, confirmRequest, grotikAnswer, grotikNoteRequest } from '../../tab-api/grotik.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, type ProjectCaller, send } from './caller.ts';
import { boardAnswer, notConfirmedRefusal, notNotedRefusal } from './grotik-answers.ts';
import { projectCallerOn } from './guard-api.ts';
import { type Refusal, refusalFor } from './refusal.ts';
import { routeShape } from './route-shape.ts';

async function readBoard(
  caller: ProjectCaller,
  doors: ApiDoors,
  wanted: WeekKey | undefined,
): Promise<ApiAnswer | Refusal> {
  const { wholeLists, lists, project, t, language } = caller;
  const facts = await readRenewedFacts(wholeLists, project, { ...doors, changed: doors.changeFeed.signal });
  if (!facts.ok) return refusalFor(facts.problem, t, language);
  // The lights are true for everybody; what explains them is not everybody's to read.
  const seen = await lists.all(grotikStatusList);
  if (!seen.ok) return refusalFor(seen.problem, t, language);
  const board = { facts: facts.value, seen: seen.value, week: wanted, now: doors.clock.now() };
  return answer(boardAnswer(board, caller));
}

/** One act on a week; undefined when it was done, so that the board of now is the answer. */
type WeekAct = (asker: Asker) => Promise<Refusal | undefined>;

async function actOnWeek(
  caller: ProjectCaller,
  doors: ApiDoors,
  week: WeekKey,
  act: WeekAct,
): Promise<ApiAnswer | Refusal> {
  const home = await openHome(caller.project, caller.person, doors);
  if (!home.ok) return refusalFor(home.problem, caller.t, caller.language);
  const refusal = await act({ home: home.value, from: `tab|${caller.project.code}` });
  return refusal ?? readBoard(caller, doors, week);
}

/** What was shown, apart from what is chosen instead. */
const confirmationOf = (week: WeekKey, { shownAt: at, aspects, ...reason }: ConfirmRequest) => ({
  week,
  shown: { at, lights: aspects.map(({ aspect, shown }) => ({ aspect, ...shown })) },
  choices: aspects.map(({ aspect, light, explanation, correction }) => ({ aspect, light, explanation, correction })),
  ...reason,
});

const boardShape = routeShape(
  { operationId: 'readGrotik', summary: 'The lights of one week; without a week of the one that is reported on.' },
  { params: projectParams, querystring: weekQuery },
  { 200: grotikAnswer },
);

const confirmShape = routeShape(
  {
    operationId: 'confirmGrotik',
    summary: 'Confirms the lights of a week, or corrects confirmed ones with a reason; 412 when they moved since.',
  },
  { params: weekParams, body: confirmRequest },
  { 200: grotikAnswer },
);

const noteShape = routeShape(
  { operationId: 'explainGrotik', summary: 'Adds words to the explanation of a proposed light.' },
  { params: weekParams, body: grotikNoteRequest },
  { 200: grotikAnswer },
);

/** The GROTIK board: one week's lights, explained, confirmed, corrected by whoever may. */
export function registerGrotikRoutes(app: FastifyInstance, doors: ApiDoors): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get('/api/projects/:code/grotik', { schema: boardShape }, async (request, reply) =>
    send(reply, await readBoard(projectCallerOn(request), doors, request.query.week)),
  );
  api.post('/api/projects/:code/grotik/:week/confirm', { schema: confirmShape }, async (request, reply) => {
    const caller = projectCallerOn(request);
    const { week } = request.params;
    const confirm: WeekAct = async (asker) => {
      const confirmed = await confirmWeek(confirmationOf(week, request.body), asker, doors.acts);
      return confirmed.ok ? undefined : notConfirmedRefusal(confirmed.problem, caller);
    };
    return send(reply, await actOnWeek(caller, doors, week, confirm));
  });
  api.post('/api/projects/:code/grotik/:week/notes', { schema: noteShape }, async (request, reply) => {
    const caller = projectCallerOn(request);
    const { week } = request.params;
    const note: WeekAct = async (asker) => {
      const noted = await noteExplanation({ week, ...request.body }, asker, doors.acts);
      return noted.ok ? undefined : notNotedRefusal(noted.problem, caller);
    };
    return send(reply, await actOnWeek(caller, doors, week, note));
  });
}
