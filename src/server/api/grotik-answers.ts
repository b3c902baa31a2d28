import type { ConfirmProblem } from '../../acts/grotik/confirm-status.ts';
import type { NoteProblem } from '../../acts/grotik/note-explanation.ts';
import { weekBoard } from '../../acts/grotik/week-board.ts';
import type { AspectStatus } from '../../domain/grotik/week-status.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { parseDay } from '../../domain/values/day.ts';
import type { Moment } from '../../domain/values/moment.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import type { GrotikStatus } from '../../lists/grotik-status.ts';
import type { GrotikAnswer, GrotikAspectAnswer } from '../../tab-api/grotik.ts';
import { movedWords } from '../../words/moved-words.ts';
import { permissionWords } from '../../words/rule-words.ts';
import type { ProjectCaller } from './caller.ts';
import {
  invalidRefusal,
  movedRefusal,
  partlyRefusal,
  notAllowedRefusal,
  type Refusal,
  writeRefusalFor,
} from './refusal.ts';

/** A week as its reader may see it: the lights are true for everybody, what explains them is not everybody's. */
export interface ShownBoard {
  readonly facts: ProjectFacts;
  /** The status list as this reader may read it. */
  readonly seen: readonly GrotikStatus[];
  readonly week: WeekKey | undefined;
  readonly now: Moment;
}

/** One week's board, as the tab hears it. */
export function boardAnswer({ facts, seen, week, now }: ShownBoard, { person }: ProjectCaller): GrotikAnswer {
  const { aspects, versions, ...board } = weekBoard(facts, person.id, now, week);
  const readable = new Map(seen.map((status) => [status.id, status.cells]));
  return {
    ...board,
    shownAt: now,
    aspects: aspects.map((status) =>
      aspectAnswer(status, readable.get(status.stored?.id ?? 0) ?? {}, versions.get(status.aspect) ?? ''),
    ),
  };
}

/** What explains a light, and may quote a row that this reader may not see. */
const withheld = ['ExplanationText', 'CorrectiveText', 'Evidence'] as const;

function aspectAnswer(status: AspectStatus, cells: GrotikStatus['cells'], version: string): GrotikAspectAnswer {
  const { aspect, previous, trend, light, isConfirmed } = status;
  return {
    aspect,
    version,
    // Until somebody confirms, the proposal is what the rules say now.
    proposedLight: isConfirmed ? (cells.ProposedLight ?? light) : light,
    light: cells.Light,
    previousLight: previous,
    trend,
    explanation: cells.ExplanationText ?? '',
    correction: cells.CorrectiveText ?? '',
    evidence: cells.Evidence ?? '',
    isWithheld: withheld.some((name) => status.stored?.cells[name] !== cells[name]),
    confirmState: cells.ConfirmState ?? 'Proposal',
    confirmedBy: cells.ConfirmedBy?.name,
    confirmedOn: cells.ConfirmedOn === undefined ? undefined : parseDay(cells.ConfirmedOn),
  };
}

/** Why a week was not confirmed or corrected. */
export function notConfirmedRefusal(problem: ConfirmProblem, { t, language }: ProjectCaller): Refusal {
  switch (problem.kind) {
    case 'forbidden':
      return notAllowedRefusal(permissionWords(problem.refusal, language));
    case 'no-proposal':
      return invalidRefusal(t('problems.noProposal', { week: problem.week }));
    case 'moved':
      return movedRefusal(movedWords(problem, language));
    case 'words-needed': {
      if (problem.missing.some(({ needs }) => needs === 'reason')) return invalidRefusal(t('problems.reasonNeeded'));
      const aspects = new Set(problem.missing.map(({ aspect }) => t(`grotik.aspects.${aspect}`)));
      return invalidRefusal(t('problems.wordsNeeded', { aspects: [...aspects].join(', ') }));
    }
    case 'partly': {
      const aspects = problem.confirmed.map((aspect) => t(`grotik.aspects.${aspect}`));
      return partlyRefusal(t('confirming.partly', { aspects: aspects.join(', ') }));
    }
    default:
      return writeRefusalFor(problem, t, language);
  }
}

/** Why words were not added to an explanation. */
export function notNotedRefusal(problem: NoteProblem, { t, language }: ProjectCaller): Refusal {
  switch (problem.kind) {
    case 'forbidden':
      return notAllowedRefusal(permissionWords(problem.refusal, language));
    case 'no-words':
      return invalidRefusal(t('problems.noteNeeded'), 'ExplanationText');
    case 'no-proposal':
      return invalidRefusal(t('problems.noProposal', { week: problem.week }));
    case 'already-confirmed':
      return invalidRefusal(t('problems.alreadyConfirmed'));
    default:
      return writeRefusalFor(problem, t, language);
  }
}
