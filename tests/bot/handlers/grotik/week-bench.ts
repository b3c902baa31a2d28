import { createCalendar } from '../../../../src/domain/calendar/calendar.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { dayAt } from '../../../../src/domain/values/moment.ts';
import type { WeekKey } from '../../../../src/domain/values/week.ts';
import { writeProposals } from '../../../../src/grotik/write-proposals.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { grotikStatusList } from '../../../../src/lists/grotik-status.ts';
import { allLists } from '../../../../src/lists/register.ts';
import { readFacts } from '../../../../src/projects/read-facts.ts';
import { app, project } from '../../../graph/spil-on-bench.ts';
import { type HandlerBench, ref, startHandlerBench, valueOf } from '../handler-bench.ts';

/** The week that is reported on in the week of the bench. */
export const week = '2026-W47' as WeekKey;

/** A project in which two of six actions are late, one of them confidential, with the proposals of this morning. */
export async function startWeek(): Promise<HandlerBench> {
  const bench = await startHandlerBench([project], allLists);
  const open = { ActionStatus: 'InProgress', Owner: ref('jan'), Priority: 'Normal' } as const;
  const late = { ...open, DueDate: day('2026-11-02'), Priority: 'High' } as const;
  await bench.put(actionsList, { ...late, Title: 'Bodem onderzoeken' });
  await bench.put(actionsList, { ...late, Title: 'Ontslagbrief schrijven', Confidential: true });
  for (const number of [3, 4, 5, 6]) {
    await bench.put(actionsList, { ...open, Title: `Stap ${number} zetten`, DueDate: day('2026-12-18') });
  }
  await propose(bench);
  return bench;
}

/** Writes the proposals as the timer does. */
async function propose({ spil, doors }: HandlerBench): Promise<void> {
  const store = spil.open(app);
  const facts = valueOf(await readFacts(store, project));
  const today = dayAt(doors.clock.now());
  valueOf(await writeProposals({ store, facts, calendar: createCalendar(facts.settings), today }));
}

/** The light that stands recorded for an aspect of the week. */
export async function recorded({ spil }: HandlerBench, aspect: string) {
  const statuses = valueOf(await spil.open(app).all(grotikStatusList));
  return statuses.find(({ cells }) => cells.WeekKey === week && cells.Aspect === aspect)?.cells ?? {};
}
