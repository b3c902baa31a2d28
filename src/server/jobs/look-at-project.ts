import type { Followed } from '../../acts/outcome.ts';
import { rescoring } from '../../acts/follow/rescoring.ts';
import { ownStep, pendingStep } from '../../acts/own-step.ts';
import { repairConsequences } from '../../acts/repair-consequences.ts';
import type { Moment } from '../../domain/values/moment.ts';
import { personId } from '../../domain/values/person.ts';
import { promiseLine } from '../../messages/automatic/promise-line.ts';
import type { ListStore, NoticePlace, Project } from '../../ports.ts';
import type { JobDoors } from './job-doors.ts';
import { openPlace } from './open-place.ts';

/** Who changes a row without being asked; nobody's id. */
const spil = { id: personId('spil'), name: 'Spil' };

/** Brings about what should have followed in one project; false when it must be looked at again from that moment. */
export async function lookAtProject(project: Project, since: Moment, doors: JobDoors, now: Moment): Promise<boolean> {
  const store = doors.openLists(project, { kind: 'app' });
  const place = await openPlace(project, store, doors, now);
  // Without that nobody knows what is switched off, or who is to hear of it.
  if (place === undefined) return false;
  const { followed, isWhole } = await repairConsequences({
    store,
    settings: place.settings,
    since,
    author: { name: spil.name, today: place.today },
    isOwn: ({ list, item: { id }, step: { at: modifiedAt } }) =>
      doors.undo.wasSeen(ownStep(project.code, list, { id, modifiedAt })),
    isPending: (list, item) => doors.undo.wasSeen(pendingStep(project.code, list, item)),
    promise: (foreseen) => promiseLine(foreseen, place, doors),
  });
  if (followed.length > 0) doors.changeFeed.signal(project.code, [...new Set(followed.map(({ list }) => list.name))]);
  await askToRescore(followed, store, place, doors);
  return isWhole;
}

async function askToRescore(
  followed: readonly Followed[],
  store: ListStore,
  place: NoticePlace,
  { tell }: Pick<JobDoors, 'tell'>,
): Promise<void> {
  const { hearings } = await rescoring(followed, store);
  for (const { to, ...hearing } of hearings) if (to !== undefined) await tell({ ...hearing, to, by: spil }, place);
}
