import { ok, type Result } from '../domain/values/result.ts';
import { actionsList } from '../lists/actions.ts';
import { controlMeasuresList } from '../lists/control-measures.ts';
import { decisionsList } from '../lists/decisions.ts';
import type { Item } from '../lists/list.ts';
import { risksList } from '../lists/risks.ts';
import type { ListProblem } from '../ports.ts';
import { authorIn, type Home, selfIn } from '../projects/home.ts';
import { whereItExists } from '../projects/where-it-exists.ts';
import type { Needs, Setting } from './kind.ts';
import { recordedDay } from './recorded-days.ts';

const noRows: Setting['rows'] = { actions: [], measures: [], decisions: [], risks: [] };

/** Everything by which the rules judge, reading no more than this act needs. */
export async function settingFor(
  home: Home,
  needs: Needs,
  item: Item | undefined,
): Promise<Result<Setting, ListProblem>> {
  const { store } = home;
  const reads = {
    actions: () => store.all(actionsList).then(whereItExists),
    measures: () => store.all(controlMeasuresList).then(whereItExists),
    decisions: () => store.all(decisionsList).then(whereItExists),
    risks: () => store.all(risksList).then(whereItExists),
  } as const;
  const rows: Record<string, unknown> = { ...noRows };
  for (const name of needs.rows) {
    const read = await reads[name]();
    if (!read.ok) return read;
    rows[name] = read.value;
  }
  const recordedOn = needs.recordedOn && item !== undefined ? await recordedDay(item.id, store) : undefined;
  return ok({
    author: authorIn(home),
    sender: selfIn(home),
    calendar: home.calendar,
    settings: home.settings,
    // Each name was read from the list that its type carries.
    rows: rows as unknown as Setting['rows'],
    recordedOn,
  });
}
