import { toMoment } from '../../domain/values/moment.ts';
import type { Spil } from '../../server/compose.ts';
import type { BusinessClock } from '../service/clock.ts';
import type { LocalM365 } from '../local-m365.ts';

interface Stepped {
  readonly clock: BusinessClock;
  readonly m365: LocalM365;
  readonly spil: Spil;
}

/** Stands still at every moment at which something is due, in order, then at the wanted one. */
export async function advanceInSteps({ clock, m365, spil }: Stepped, moment: Date): Promise<void> {
  const target = toMoment(moment);
  let next = spil.nextDue(toMoment(clock.now()));
  while (next !== undefined && next < target) {
    clock.set(new Date(next));
    await spil.runDue(next);
    await m365.graph.settle();
    next = spil.nextDue(next);
  }
  clock.set(moment);
  await spil.runDue(target);
  await m365.graph.settle();
}
