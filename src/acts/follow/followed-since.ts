import { addMinutes } from '../../domain/values/moment.ts';
import { columnThatFollows } from '../../lists/column-that-follows.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { Intent } from '../../act-memories.ts';
import type { ListProblem, ListStore } from '../../ports.ts';
import { whereItExists } from '../../projects/where-it-exists.ts';
import { ok, type Result } from '../../domain/values/result.ts';
import type { Followed } from '../outcome.ts';

type Store = Pick<ListStore, 'all' | 'versions'>;

/** SharePoint's clock may be somewhat behind ours. */
const clockSlackMinutes = 1;

export const beganBefore = ({ at }: Pick<Intent, 'at'>): Intent['at'] => addMinutes(at, -clockSlackMinutes);

/** What changed by itself in somebody's name since that person began to write. */
export async function followedSince(intent: Intent, store: Store): Promise<Result<readonly Followed[], ListProblem>> {
  const followed: Followed[] = [];
  for (const list of [decisionsList, controlMeasuresList] as const) {
    const rows = await store.all<ListDeclaration>(list).then(whereItExists);
    if (!rows.ok) return rows;
    for (const row of rows.value.filter((one) => mayHaveFollowed(one, intent))) {
      const versions = await store.versions<ListDeclaration>(list, row.id);
      if (!versions.ok) return versions;
      followed.push(...stepOf(list, row, versions.value[1]?.cells));
    }
  }
  return ok(followed);
}

const mayHaveFollowed = ({ modifiedBy, modifiedAt, cells }: Item, intent: Intent): boolean =>
  modifiedBy.id === intent.person && modifiedAt >= beganBefore(intent) && cells['AutoChangedOn'] !== undefined;

function stepOf(list: ListDeclaration, after: Item, was: Item['cells'] | undefined): readonly Followed[] {
  const column = columnThatFollows(list);
  const [from, to] = [was?.[column], after.cells[column]];
  if (was === undefined || from === to) return [];
  const why = to === 'Done' ? 'all-done' : from === 'Done' ? 'reopened' : 'started';
  return [{ kind: 'automatic', why, list, before: { ...after, cells: was }, after }];
}
