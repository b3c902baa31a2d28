import { proposeStatus } from '../domain/grotik/propose-status.ts';
import type { Finding } from '../domain/grotik/finding.ts';
import { type AspectStatus, weekStatus } from '../domain/grotik/week-status.ts';
import type { GrotikAspect } from '../domain/values/vocabulary.ts';
import { reportedWeek, type WeekKey } from '../domain/values/week.ts';
import { isDraft } from '../words/draft-status.ts';
import type { StatusQuestion } from './show-status.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/** Why a light is what it is. */
export interface StatusExplanation {
  readonly week: WeekKey;
  readonly status: AspectStatus;
  /** The rules that fired: of a confirmed light those of then, else those of now. */
  readonly findings: readonly Finding[];
  /** What the rules saw when the light was confirmed. */
  readonly frozen: Snapshot | undefined;
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
  const { cells } = status.stored ?? {};
  const frozen = status.isConfirmed ? readSnapshot(cells?.Snapshot) : undefined;
  const findings = frozen?.findings ?? status.findings;
  const { ExplanationText: written, CorrectiveText: correction, Evidence: evidence } = cells ?? {};
  const proposed = { aspect, light: cells?.ProposedLight ?? status.light, findings };
  const isOwn = written !== undefined && !isDraft(written, proposed);
  return { week, status, findings, frozen, ownWords: isOwn ? written : undefined, correction, evidence };
}
