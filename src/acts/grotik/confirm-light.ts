import { isConfirmed, previousLight, trendBetween } from '../../domain/grotik/trend.ts';
import { ok, type Result } from '../../domain/values/result.ts';
import { computedCells, type StatusCells } from '../../grotik/proposal-cells.ts';
import { rowsBehind } from '../../grotik/rows-behind.ts';
import { writeSnapshot } from '../../grotik/snapshot.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import type { ListProblem } from '../../ports.ts';
import type { ConfirmQuestion } from './confirm-status.ts';
import { correctedExplanation } from './corrected-explanation.ts';
import { isAlreadySo, type Judgement } from './judgement.ts';

/** Writes one judged light; it counts as done when it stands there already, whoever wrote it. */
export async function confirmLight(
  judgement: Judgement,
  question: ConfirmQuestion,
): Promise<Result<GrotikStatus, ListProblem>> {
  const { item } = judgement;
  if (isAlreadySo(judgement)) return ok(item);
  const { store } = question;
  const changed = await store.change(grotikStatusList, item.id, item.etag, cellsOf(judgement, question));
  if (changed.ok || changed.problem.kind !== 'stale') return changed;
  const theirs = await store.one(grotikStatusList, item.id);
  return theirs.ok && isAlreadySo({ ...judgement, item: theirs.value }) ? theirs : changed;
}

function cellsOf(judgement: Judgement, question: ConfirmQuestion): StatusCells {
  const { item, aspect, light, correction } = judgement;
  const { person, facts, today, week } = question;
  const isCorrection = isConfirmed(item);
  return {
    ...(isCorrection ? {} : frozenCells(judgement, question)),
    Light: light,
    Trend: trendBetween(previousLight(facts.grotik, week, aspect), light),
    ExplanationText: explanationOf(judgement, question) || null,
    CorrectiveText: correction || null,
    ConfirmState: isCorrection ? 'Corrected' : 'Confirmed',
    ConfirmedBy: { aad: person.id, name: person.name },
    ConfirmedOn: today,
  };
}

function explanationOf(judgement: Judgement, { person, facts, today, reason = '' }: ConfirmQuestion): string {
  if (!isConfirmed(judgement.item)) return judgement.explanation;
  const { language } = facts.settings;
  return correctedExplanation(judgement, { name: person.name, today, reason, language });
}

/** What the rules saw is written down with the first confirmation; a correction leaves it as it was. */
function frozenCells({ standing: { proposal }, aspect }: Judgement, { facts, now }: ConfirmQuestion): StatusCells {
  if (proposal === undefined) return {};
  return {
    ...computedCells(proposal, facts.settings.language),
    Snapshot: writeSnapshot(proposal.findings, rowsBehind(aspect, facts), now),
  };
}
