import { proposeStatus } from '../domain/grotik/propose-status.ts';
import type { Finding } from '../domain/grotik/finding.ts';
import { type AspectStatus, weekStatus } from '../domain/grotik/week-status.ts';
import type { GrotikAspect } from '../domain/values/vocabulary.ts';
import { reportedWeek, type WeekKey } from '../domain/values/week.ts';
import { isDraft } from '../words/draft-status.ts';
import type { StatusQuestion } from './show-status.ts';

/** Why a light is what it is. */
export interface StatusExplanation {
  readonly week: WeekKey;
  readonly status: AspectStatus;
  /** The rules that fired, with their items; only known of the reported week. */
  readonly findings: readonly Finding[];
  /** A person's own words; undefined while the text is still the draft of the rules. */
  readonly ownWords: string | undefined;
  readonly correction: string | undefined;
  /** Rule ids with item numbers, as they were stored. */
  readonly evidence: string | undefined;
}

/** Answers "waarom is tijd oranje?"; undefined when nothing is known of that week. */
export function explainStatus(question: StatusQuestion, aspect: GrotikAspect): StatusExplanation | undefined {
  const { facts, calendar, today, week = reportedWeek(today) } = question;
  const proposals = proposeStatus(facts, calendar, today);
  const status = weekStatus(facts.grotik, week, proposals).find((candidate) => candidate.aspect === aspect);
  if (status === undefined) return undefined;
  const { ExplanationText: written, CorrectiveText: correction, Evidence: evidence } = status.stored?.cells ?? {};
  const isOwn = written !== undefined && !isDraft(written, status);
  return { week, status, findings: status.findings, ownWords: isOwn ? written : undefined, correction, evidence };
}
