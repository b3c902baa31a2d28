import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { createCalendar } from '../../domain/calendar/calendar.ts';
import { mayConfirmGrotik } from '../../domain/people/people.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { type Day, parseDay } from '../../domain/values/day.ts';
import type { ETag } from '../../domain/values/ids.ts';
import { dayAt } from '../../domain/values/moment.ts';
import { grotikAspects } from '../../domain/values/vocabulary.ts';
import type { AspectStatus } from '../../domain/grotik/week-status.ts';
import { reportedWeek, type WeekKey } from '../../domain/values/week.ts';
import type { ConfirmProblem } from '../../acts/grotik/confirm-status.ts';
import { confirmWeek } from '../../acts/grotik/confirm-week.ts';
import { openHome } from '../../projects/open-home.ts';
import { showStatus, statusWeeks } from '../../grotik/show-status.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import { readFacts } from '../../projects/read-facts.ts';
import { projectParams, weekParams, weekQuery } from '../../tab-api/address.ts';
import {
  type ConfirmRequest,
  confirmRequest,
  type GrotikAnswer,
  grotikAnswer,
  type GrotikAspectAnswer,
} from '../../tab-api/grotik.ts';
import { permissionWords } from '../../words/rule-words.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, type ProjectCaller, send } from './caller.ts';
import { projectCallerOn } from './guard-api.ts';
import { invalidRefusal, notAllowedRefusal, type Refusal, refusalFor } from './refusal.ts';
import { routeShape } from './route-shape.ts';

const aspectAnswer = ({ aspect, previous, trend, light, stored }: AspectStatus): GrotikAspectAnswer => ({
  aspect,
  itemId: stored?.id ?? 0,
  etag: stored?.etag ?? ('' as ETag),
  proposedLight: stored?.cells.ProposedLight ?? light,
  light: stored?.cells.Light,
  previousLight: previous,
  trend,
  explanation: stored?.cells.ExplanationText ?? '',
  correction: stored?.cells.CorrectiveText ?? '',
  evidence: stored?.cells.Evidence ?? '',
  confirmState: stored?.cells.ConfirmState ?? 'Proposal',
  confirmedBy: stored?.cells.ConfirmedBy?.name,
  confirmedOn: stored?.cells.ConfirmedOn === undefined ? undefined : parseDay(stored.cells.ConfirmedOn),
});

function board(facts: ProjectFacts, caller: ProjectCaller, today: Day, wanted: WeekKey | undefined): ApiAnswer {
  const shown = wanted ?? reportedWeek(today);
  const view = showStatus({ facts, calendar: createCalendar(facts.settings), today, week: shown });
  const body: GrotikAnswer = {
    week: shown,
    weeks: [...new Set([...statusWeeks(facts), reportedWeek(today)])].toSorted().toReversed(),
    mayConfirm: mayConfirmGrotik(caller.person.id, facts, today),
    aspects: (view?.aspects ?? []).map(aspectAnswer),
  };
  return answer(body);
}

async function readBoard(
  caller: ProjectCaller,
  doors: ApiDoors,
  wanted: WeekKey | undefined,
): Promise<ApiAnswer | Refusal> {
  const facts = await readFacts(caller.wholeLists, caller.project);
  if (!facts.ok) return refusalFor(facts.problem, caller.t, caller.language);
  // The lights are true for everybody; what explains them is not everybody's to read.
  const seen = await caller.lists.all(grotikStatusList);
  if (!seen.ok) return refusalFor(seen.problem, caller.t, caller.language);
  return board({ ...facts.value, grotik: seen.value }, caller, dayAt(doors.clock.now()), wanted);
}

function refusalForConfirm(problem: ConfirmProblem, { t, language }: ProjectCaller): Refusal {
  switch (problem.kind) {
    case 'not-allowed':
      return notAllowedRefusal(permissionWords({ kind: 'manager-or-deputy-only' }, language));
    case 'no-proposal':
      return invalidRefusal(t('problems.noProposal', { week: problem.week }));
    case 'words-needed': {
      const aspects = new Set(problem.missing.map(({ aspect }) => grotikAspects[aspect][language]));
      return invalidRefusal(t('problems.wordsNeeded', { aspects: [...aspects].join(', ') }));
    }
    default:
      return refusalFor(problem, t, language);
  }
}

async function confirm(
  caller: ProjectCaller,
  doors: ApiDoors,
  wanted: WeekKey,
  { aspects: choices }: ConfirmRequest,
): Promise<ApiAnswer | Refusal> {
  const home = await openHome(caller.project, caller.person, doors);
  if (!home.ok) return refusalFor(home.problem, caller.t, caller.language);
  const asker = { home: home.value, from: `tab|${caller.project.code}` };
  const confirmed = await confirmWeek({ week: wanted, choices }, asker, doors.acts);
  if (!confirmed.ok) return refusalForConfirm(confirmed.problem, caller);
  return readBoard(caller, doors, wanted);
}

const boardShape = routeShape(
  { operationId: 'readGrotik', summary: 'The lights of one week; without a week of the one that is reported on.' },
  { params: projectParams, querystring: weekQuery },
  { 200: grotikAnswer },
);

const confirmShape = routeShape(
  { operationId: 'confirmGrotik', summary: 'Confirms or corrects the lights of a week.' },
  { params: weekParams, body: confirmRequest },
  { 200: grotikAnswer },
);

/** The GROTIK board: one week's lights, confirmed by whoever may. */
export function registerGrotikRoutes(app: FastifyInstance, doors: ApiDoors): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get('/api/projects/:code/grotik', { schema: boardShape }, async (request, reply) =>
    send(reply, await readBoard(projectCallerOn(request), doors, request.query.week)),
  );
  api.post('/api/projects/:code/grotik/:week/confirm', { schema: confirmShape }, async (request, reply) =>
    send(reply, await confirm(projectCallerOn(request), doors, request.params.week, request.body)),
  );
}
