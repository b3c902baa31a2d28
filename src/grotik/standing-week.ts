import { createHash } from 'node:crypto';
import { type AspectProposal, proposeStatus } from '../domain/grotik/propose-status.ts';
import type { ShownWeek } from '../domain/grotik/shown-week.ts';
import { isConfirmed, statusOf } from '../domain/grotik/trend.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { Moment } from '../domain/values/moment.ts';
import { aspectOrder, type GrotikAspect, type Light } from '../domain/values/vocabulary.ts';
import { reportedWeek, type WeekKey } from '../domain/values/week.ts';
import type { GrotikStatus } from '../lists/grotik-status.ts';
import { draftStatus } from '../words/draft-status.ts';
import type { StatusQuestion } from './show-status.ts';

/** One light as it stands at this moment: confirmed, or as it would be confirmed now. */
export interface StandingLight {
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly version: string;
  readonly stored: GrotikStatus | undefined;
  /** What the rules say now; undefined once confirmed, or when the week is past. */
  readonly proposal: AspectProposal | undefined;
}

/** The lights of a week as they stand now; aspects of which nothing is known are left out. */
export function standingWeek(question: StatusQuestion): readonly StandingLight[] {
  const { facts, calendar, today, week = reportedWeek(today) } = question;
  const proposals = proposeStatus(facts, calendar, today).filter((proposal) => proposal.week === week);
  return aspectOrder.flatMap((aspect) => standingLight(aspect, week, proposals, facts) ?? []);
}

/** What somebody who sees a week now may confirm later. */
export const shownWeek = (lights: readonly StandingLight[], at: Moment): ShownWeek => ({
  at,
  lights: lights.map(({ aspect, light, version }) => ({ aspect, light, version })),
});

function standingLight(
  aspect: GrotikAspect,
  week: WeekKey,
  proposals: readonly AspectProposal[],
  { grotik, settings: { language } }: ProjectFacts,
): StandingLight | undefined {
  const stored = statusOf(grotik, week, aspect);
  if (stored !== undefined && isConfirmed(stored)) {
    const { Light: light = 'Grey' } = stored.cells;
    return { aspect, light, version: versionOf([stored.id, stored.etag]), stored, proposal: undefined };
  }
  const proposal = proposals.find((candidate) => candidate.aspect === aspect);
  if (proposal === undefined) return stored === undefined ? undefined : pastLight(aspect, stored);
  const { evidence, ...draft } = draftStatus(proposal, language);
  const words = stored === undefined ? draft : wordsOf(stored);
  const version = versionOf([week, aspect, proposal.light, evidence, words.explanation, words.correction]);
  return { aspect, light: proposal.light, version, stored, proposal };
}

/** The texts of a light as they stand in the list. */
export const wordsOf = ({ cells }: GrotikStatus): { readonly explanation: string; readonly correction: string } => ({
  explanation: (cells.ExplanationText ?? '').trim(),
  correction: (cells.CorrectiveText ?? '').trim(),
});

/** A proposal of a week that is no longer reported on: nothing renews it. */
const pastLight = (aspect: GrotikAspect, stored: GrotikStatus): StandingLight => ({
  aspect,
  light: stored.cells.ProposedLight ?? 'Grey',
  version: versionOf([stored.id, stored.etag]),
  stored,
  proposal: undefined,
});

/** Short, because a card carries six of them; it tells nothing of what it names. */
const versionOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
