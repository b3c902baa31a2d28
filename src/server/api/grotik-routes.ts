import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createCalendar } from '../../domain/calendar/calendar.ts';
import { mayConfirmGrotik } from '../../domain/people/people.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { type Day, parseDay } from '../../domain/values/day.ts';
import type { ETag } from '../../domain/values/ids.ts';
import { dayAt } from '../../domain/values/moment.ts';
import type { GrotikAspect, Light } from '../../domain/values/vocabulary.ts';
import { grotikAspects, lights } from '../../domain/values/vocabulary.ts';
import type { AspectStatus } from '../../domain/grotik/week-status.ts';
import { parseWeek, reportedWeek, type WeekKey } from '../../domain/values/week.ts';
import type { ConfirmProblem } from '../../acts/grotik/confirm-status.ts';
import { confirmWeek } from '../../acts/grotik/confirm-week.ts';
import { openHome } from '../../projects/open-home.ts';
import { showStatus, statusWeeks } from '../../grotik/show-status.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import { readFacts } from '../../projects/read-facts.ts';
import type { GrotikAnswer, GrotikAspectAnswer } from '../../tab-api.ts';
import { permissionWords } from '../../words/rule-words.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { projectParams } from './project-routes.ts';
import { badRequestRefusal, invalidRefusal, notAllowedRefusal, type Refusal, refusalFor } from './refusal.ts';

const week = z.string().transform((text, context) => {
  const parsed = parseWeek(text);
  if (parsed === undefined) context.addIssue({ code: 'custom', message: 'no ISO week' });
  return parsed ?? z.NEVER;
});
const weekQuery = z.object({ week: week.optional() });
const weekParams = projectParams.extend({ week });

const confirmBody = z.strictObject({
  aspects: z
    .array(
      z.strictObject({
        aspect: z.enum(Object.keys(grotikAspects) as GrotikAspect[]),
        etag: z.string().max(200),
        light: z.enum(Object.keys(lights) as Light[]),
        explanation: z.string().max(10_000),
        correction: z.string().max(10_000),
      }),
    )
    .max(6),
});

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
  body: unknown,
): Promise<ApiAnswer | Refusal> {
  const parsed = confirmBody.safeParse(body);
  if (!parsed.success) return badRequestRefusal(caller.t);
  const home = await openHome(caller.project, caller.person, doors);
  if (!home.ok) return refusalFor(home.problem, caller.t, caller.language);
  const choices = parsed.data.aspects.map((aspect) => ({ ...aspect, etag: aspect.etag as ETag }));
  const asker = { home: home.value, from: `tab|${caller.project.code}` };
  const confirmed = await confirmWeek({ week: wanted, choices }, asker, doors.acts);
  if (!confirmed.ok) return refusalForConfirm(confirmed.problem, caller);
  return readBoard(caller, doors, wanted);
}

/** The GROTIK board: one week's lights, confirmed by whoever may. */
export function registerGrotikRoutes(app: FastifyInstance, doors: ApiDoors): void {
  app.get('/api/projects/:code/grotik', async (request, reply) => {
    const caller = await projectCallerOf(request, projectParams.parse(request.params).code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    const query = weekQuery.safeParse(request.query);
    return send(reply, query.success ? await readBoard(caller, doors, query.data.week) : badRequestRefusal(caller.t));
  });
  app.post('/api/projects/:code/grotik/:week/confirm', async (request, reply) => {
    const caller = await projectCallerOf(request, projectParams.parse(request.params).code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    const params = weekParams.safeParse(request.params);
    return send(
      reply,
      params.success ? await confirm(caller, doors, params.data.week, request.body) : badRequestRefusal(caller.t),
    );
  });
}
