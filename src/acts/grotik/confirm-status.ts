import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { type AspectProposal, proposeStatus } from '../../domain/grotik/propose-status.ts';
import { statusOf } from '../../domain/grotik/trend.ts';
import { mayConfirmGrotik } from '../../domain/people/people.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { Day } from '../../domain/values/day.ts';
import { ok, refused, type Result } from '../../domain/values/result.ts';
import { aspectOrder, type GrotikAspect } from '../../domain/values/vocabulary.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import type { GrotikStatus } from '../../lists/grotik-status.ts';
import type { ListProblem, ListStore, Person } from '../../ports.ts';
import { addProposal } from '../../grotik/add-proposal.ts';
import { confirmLight } from './confirm-light.ts';
import { type Judgement, judge, type LightChoice, type MissingWords, missingWords } from './judgement.ts';

export interface ConfirmQuestion {
  /** Opened with the rights of the person who confirms. */
  readonly store: ListStore;
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly week: WeekKey;
  /** Aspects that the person judged; the others are confirmed as proposed. */
  readonly choices?: readonly LightChoice[];
}

export type ConfirmProblem =
  | { readonly kind: 'not-allowed' }
  /** Nothing was proposed for this week. */
  | { readonly kind: 'no-proposal'; readonly week: WeekKey }
  | { readonly kind: 'words-needed'; readonly missing: readonly MissingWords[] }
  | ListProblem;

type Answer<T> = Result<T, ConfirmProblem>;

/** Sets the six lights of a week; pressing again answers the same and writes nothing. */
export async function confirmStatus(question: ConfirmQuestion): Promise<Answer<readonly GrotikStatus[]>> {
  const { person, facts, calendar, today } = question;
  if (!mayConfirmGrotik(person.id, facts, today)) return refused({ kind: 'not-allowed' });
  const proposals = proposeStatus(facts, calendar, today).filter(({ week }) => week === question.week);
  const judged = allOk(await Promise.all(aspectOrder.map((aspect) => judgeAspect(aspect, proposals, question))));
  if (!judged.ok) return judged;
  const missing = judged.value.flatMap((judgement) =>
    missingWords(judgement, proposalFor(judgement.aspect, proposals)),
  );
  if (missing.length > 0) return refused({ kind: 'words-needed', missing });
  return allOk(await Promise.all(judged.value.map((judgement) => confirmLight(judgement, question))));
}

/** A light that nobody wrote yet is proposed on the spot: the press must not wait for the timer. */
async function judgeAspect(
  aspect: GrotikAspect,
  proposals: readonly AspectProposal[],
  { store, facts, week, choices = [] }: ConfirmQuestion,
): Promise<Answer<Judgement>> {
  const choice = choices.find((candidate) => candidate.aspect === aspect);
  const stored = statusOf(facts.grotik, week, aspect);
  if (stored !== undefined) return ok(judge(aspect, stored, choice));
  const proposal = proposalFor(aspect, proposals);
  if (proposal === undefined) return refused({ kind: 'no-proposal', week });
  const added = await addProposal(store, facts, proposal);
  return added.ok ? ok(judge(aspect, added.value, unseen(choice))) : added;
}

/** Whoever judged a light that was not written yet saw no version and no draft: blank words are none. */
function unseen(choice: LightChoice | undefined): LightChoice | undefined {
  if (choice === undefined) return undefined;
  const { aspect, light, explanation = '', correction = '' } = choice;
  return {
    aspect,
    ...(light === undefined ? {} : { light }),
    ...(explanation.trim() === '' ? {} : { explanation }),
    ...(correction.trim() === '' ? {} : { correction }),
  };
}

const proposalFor = (aspect: GrotikAspect, proposals: readonly AspectProposal[]): AspectProposal | undefined =>
  proposals.find((proposal) => proposal.aspect === aspect);

/** All values, or the first refusal in their order. */
function allOk<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return ok(values);
}
