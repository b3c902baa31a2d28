import { type AspectStatus, weekStatus } from '../grotik/week-status.ts';
import { isWeekConfirmed } from '../grotik/trend.ts';
import { isAwaited } from '../grotik/milestone-state.ts';
import type { ProjectFacts } from '../project-facts.ts';
import { isPerson, type PersonId } from '../values/person.ts';
import { reportedWeek } from '../values/week.ts';
import type { DigestQuestion } from './digest-question.ts';
import { digestActions } from './digest-actions.ts';
import { digestChoices } from './digest-choices.ts';
import { digestDecisions } from './digest-decisions.ts';
import { digestRisks } from './digest-risks.ts';
import { digestTasks } from './digest-tasks.ts';
import type { Digest, DigestExplanation, DigestMilestone } from './digest.ts';

/** At most this many choices are listed; the total is told. */
const mostChoices = 7;

/** The weekly message, in the fixed order of the customer's example. */
export function composeDigest(question: DigestQuestion): Digest {
  const { facts, calendar, today, recipient, proposals } = question;
  const week = reportedWeek(today);
  const statuses = weekStatus(facts.grotik, week, proposals);
  const choices = digestChoices(question);
  return {
    project: { code: facts.code, name: shortNameOf(facts) },
    week,
    today,
    recipient: { id: recipient, name: nameOf(recipient, facts) },
    isConfirmed: isWeekConfirmed(facts.grotik, week),
    lights: statuses.map(({ aspect, light, previous, trend }) => ({ aspect, light, previous, trend })),
    explanations: statuses.filter(({ light }) => light !== 'Green').map(explanationOf),
    choices: { listed: choices.slice(0, mostChoices), total: choices.length },
    actions: digestActions(facts, calendar, today),
    risks: digestRisks(facts, today),
    decisions: digestDecisions(facts, calendar, today),
    nextMilestone: nextMilestoneOf(facts),
    forYou: digestTasks(question, choices),
    changed: question.changed ?? [],
  };
}

/** The place behind the comma is known to everybody on the team. */
const shortNameOf = ({ card, code }: ProjectFacts): string => card?.cells.Title?.split(', ')[0] ?? code;

const nameOf = (id: PersonId, facts: ProjectFacts): string =>
  [...facts.roles.map(({ cells }) => cells.Person), ...facts.settings.deputies].find((person) => isPerson(person, id))
    ?.name ?? '';

const explanationOf = ({ aspect, findings, stored }: AspectStatus): DigestExplanation => ({
  aspect,
  findings,
  written: stored?.cells.ExplanationText,
});

function nextMilestoneOf({ milestones }: ProjectFacts): DigestMilestone | undefined {
  const awaited = (milestones ?? [])
    .filter(isAwaited)
    .flatMap(({ id, cells: { Title: title = '', ForecastDate: forecast, BaselineDate: baseline } }) =>
      forecast === undefined ? [] : [{ id, title, forecast, baseline }],
    );
  return awaited.toSorted((a, b) => a.forecast.localeCompare(b.forecast) || a.id - b.id)[0];
}
