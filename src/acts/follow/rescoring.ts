import { controlMeasuresList } from '../../lists/control-measures.ts';
import { type Risk, risksList } from '../../lists/risks.ts';
import type { ListStore } from '../../ports.ts';
import type { Followed, Remark } from '../outcome.ts';
import type { Hearing } from '../who-is-told.ts';

export interface Rescoring {
  readonly hearings: readonly Hearing[];
  readonly remarks: readonly Remark[];
}

type Written = Pick<Followed, 'list' | 'after'> & { readonly before: Followed['before'] | undefined };

/** When a measure is done, whoever watches its risk is asked to score it anew (AS-2); Spil never does that itself. */
export async function rescoring(written: readonly Written[], store: Pick<ListStore, 'one'>): Promise<Rescoring> {
  const finished = written.filter(isFinishedMeasure).map(({ after }) => after?.cells['RiskRef']);
  const reads = await Promise.all(
    [...new Set(finished)].flatMap((id) => (typeof id === 'number' ? [store.one(risksList, id)] : [])),
  );
  const risks: readonly Risk[] = reads.flatMap((read) => (read.ok ? [read.value] : []));
  const watched = risks.filter(({ cells }) => cells.RiskStatus !== 'Closed');
  return {
    hearings: watched.map((risk) => ({ to: risk.cells.RiskOwner, what: 'rescore', list: risksList, item: risk })),
    remarks: watched.map((risk) => ({ kind: 'rescore', risk })),
  };
}

const isFinishedMeasure = ({ list, before, after }: Written): boolean =>
  list.name === controlMeasuresList.name &&
  after?.cells['MeasureStatus'] === 'Done' &&
  before?.cells['MeasureStatus'] !== 'Done';
