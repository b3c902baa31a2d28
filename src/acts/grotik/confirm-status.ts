import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import type { MovedLight, ShownWeek } from '../../domain/grotik/shown-week.ts';
import { isConfirmed } from '../../domain/grotik/trend.ts';
import { type Actor, type Refusal, refusalOf } from '../../domain/people/permission.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { Day } from '../../domain/values/day.ts';
import type { GrotikAspect } from '../../domain/values/vocabulary.ts';
import type { Moment } from '../../domain/values/moment.ts';
import { ok, refused, type Result } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { addProposal } from '../../grotik/add-proposal.ts';
import { isEditedByPerson } from '../../grotik/edited-by-person.ts';
import { showStatus, type StatusView } from '../../grotik/show-status.ts';
import { shownWeek, type StandingLight, standingWeek, wordsOf } from '../../grotik/standing-week.ts';
import type { GrotikStatus } from '../../lists/grotik-status.ts';
import type { ListProblem, ListStore, Person } from '../../ports.ts';
import { draftStatus } from '../../words/draft-status.ts';
import { confirmLight } from './confirm-light.ts';
import {
  isAlreadySo,
  type Judgement,
  judge,
  type LightChoice,
  type MissingWords,
  missingWords,
  type OwnWords,
} from './judgement.ts';

export interface ConfirmQuestion {
  /** Opened with the rights of the person who confirms. */
  readonly store: ListStore;
  readonly person: Pick<Person, 'id' | 'name'>;
  /** The person, as the project knows them. */
  readonly actor: Actor;
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly now: Moment;
  readonly week: WeekKey;
  /** What the person saw; undefined when that is not known, as on a card of an older Spil. */
  readonly shown: ShownWeek | undefined;
  /** Aspects that the person judged; the others are confirmed as shown. */
  readonly choices?: readonly LightChoice[];
  /** Why a confirmed light is corrected. */
  readonly reason?: string;
}

export type ConfirmProblem =
  | { readonly kind: 'forbidden'; readonly refusal: Refusal }
  /** Nothing was proposed for this week. */
  | { readonly kind: 'no-proposal'; readonly week: WeekKey }
  /** What the person saw is no longer so: nothing was written, what stands now is asked again. */
  | {
      readonly kind: 'moved';
      readonly since: Moment | undefined;
      readonly changed: readonly MovedLight[];
      readonly view: StatusView;
      readonly shown: ShownWeek;
    }
  | { readonly kind: 'words-needed'; readonly missing: readonly MissingWords[] }
  /** Some lights stand confirmed, the others were refused: confirming again finishes it. */
  | { readonly kind: 'partly'; readonly confirmed: readonly GrotikAspect[] }
  | ListProblem;

type Answer<T> = Result<T, ConfirmProblem>;

/** Sets the six lights of a week as they were shown; pressing again answers the same and writes nothing. */
export async function confirmStatus(question: ConfirmQuestion): Promise<Answer<readonly GrotikStatus[]>> {
  const { actor, week, shown, now, reason = '' } = question;
  const refusal = refusalOf({ kind: 'confirm-grotik' }, actor);
  if (refusal !== undefined) return refused({ kind: 'forbidden', refusal });
  const standing = standingWeek(question);
  const view = showStatus(question);
  if (standing.length === 0 || view === undefined) return refused({ kind: 'no-proposal', week });
  const changed = standing.flatMap((light) => movedLight(light, question) ?? []);
  if (changed.length > 0) {
    return refused({ kind: 'moved', since: shown?.at, changed, view, shown: shownWeek(standing, now) });
  }
  const judged = allOk(await Promise.all(standing.map((light) => judgeLight(light, question))));
  if (!judged.ok) return judged;
  const missing = judged.value.flatMap((judgement) => missingWords(judgement, reason));
  if (missing.length > 0) return refused({ kind: 'words-needed', missing });
  return confirmAll(judged.value, question);
}

/** SharePoint knows no write of several rows: what it took stands, whatever became of the others. */
async function confirmAll(
  judged: readonly Judgement[],
  question: ConfirmQuestion,
): Promise<Answer<readonly GrotikStatus[]>> {
  const answers = await Promise.all(judged.map((judgement) => confirmLight(judgement, question)));
  const written = judged.filter((judgement, index) => answers[index]?.ok && !isAlreadySo(judgement));
  // What somebody else changed meanwhile is another answer: it is to be looked at first.
  const isPartly = written.length > 0 && answers.some((answer) => !answer.ok && answer.problem.kind !== 'stale');
  return isPartly ? refused({ kind: 'partly', confirmed: written.map(({ aspect }) => aspect) }) : allOk(answers);
}

const choiceFor = ({ aspect }: StandingLight, { choices = [] }: ConfirmQuestion): LightChoice | undefined =>
  choices.find((candidate) => candidate.aspect === aspect);

/** A light that stands confirmed the way somebody wants it is never in the way, whatever they saw. */
function movedLight(standing: StandingLight, question: ConfirmQuestion): MovedLight | undefined {
  const { aspect, stored, light, version } = standing;
  const choice = choiceFor(standing, question);
  if (stored !== undefined && isConfirmed(stored)) {
    if (choice === undefined || isAlreadySo(judge(standing, stored, wordsOf(stored), choice))) return undefined;
  }
  const seen = question.shown?.lights.find((candidate) => candidate.aspect === aspect);
  return seen?.version === version && seen.light === light ? undefined : { aspect, before: seen?.light, now: light };
}

/** A light that nobody wrote yet is proposed on the spot: the press must not wait for the timer. */
async function judgeLight(standing: StandingLight, question: ConfirmQuestion): Promise<Answer<Judgement>> {
  const { store, facts, week } = question;
  const { stored, proposal } = standing;
  const choice = choiceFor(standing, question);
  if (stored !== undefined) return ok(judge(standing, stored, await ownWords(stored, standing, question), choice));
  if (proposal === undefined) return refused({ kind: 'no-proposal', week });
  const added = await addProposal(store, facts, proposal);
  return added.ok ? ok(judge(standing, added.value, wordsOf(added.value), unseen(choice))) : added;
}

/** The draft of an earlier morning gives way to the draft of now; what a person wrote stays. */
async function ownWords(
  stored: GrotikStatus,
  { proposal }: StandingLight,
  { store, facts }: ConfirmQuestion,
): Promise<OwnWords> {
  const written = wordsOf(stored);
  if (proposal === undefined) return written;
  const draft = draftStatus(proposal, facts.settings.language);
  const isDraftOfNow = written.explanation === draft.explanation && written.correction === draft.correction;
  return isDraftOfNow || (await isEditedByPerson(store, stored)) ? written : draft;
}

/** Whoever judged a light that was not written yet saw no draft: blank words are none. */
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

/** All values, or the first refusal in their order. */
function allOk<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    values.push(answer.value);
  }
  return ok(values);
}
