import type { ProjectCode } from '../../src/domain/values/ids.ts';
import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { visibleNumber } from '../../src/lists/list.ts';
import type { ListProblem } from '../../src/ports.ts';
import type { Row } from '../../src/views/view.ts';
import { besideCard } from '../cards/text-card.ts';
import type { Command, ItemRef } from '../understand/command.ts';
import type { Reply } from '../turn.ts';
import { askProject } from './ask-project.ts';
import { listProblemReply } from './problem-reply.ts';
import type { Home, Talk } from './talk.ts';

/** An item with the project in which it was found. */
export interface Found<L extends ListDeclaration> extends Row<L> {
  readonly home: Home;
}

/** The command again, once it is clear which project was meant. */
export type Again = (project: ProjectCode) => Command;

/** Finds what somebody named by number; asks when the number exists in several projects. */
export async function findItem<L extends ListDeclaration>(
  ref: ItemRef,
  list: L,
  talk: Talk,
  again: Again,
): Promise<Result<Found<L>, Reply>> {
  const homes = homesFor(ref, talk);
  if (homes.length === 0) return refused(unknownProject(ref, talk));
  const looked = await Promise.all(homes.map(async (home) => ({ home, read: await home.store.one(list, ref.number) })));
  const found = looked.flatMap(({ home, read }) => (read.ok ? [heldIn(home, list, read.value)] : []));
  const [only, ...others] = found;
  if (only === undefined)
    return refused(listProblemReply(worst(looked.map(({ read }) => read)), 'read', talk.language));
  if (others.length === 0) return ok(only);
  const number = visibleNumber(list, ref.number);
  const several = found.map(({ home }) => home);
  return refused(askProject(several, again, talk, number));
}

export const heldIn = <L extends ListDeclaration>(home: Home, list: L, item: Found<L>['item']): Found<L> => ({
  home,
  project: home.project.code,
  calendar: home.calendar,
  list,
  item,
});

const homesFor = ({ project }: ItemRef, { homes }: Talk): readonly Home[] =>
  project === undefined ? homes : homes.filter((home) => home.project.code === project);

/** In a channel only its own project is open, whatever else the speaker may see. */
function unknownProject({ project = '' as ProjectCode }: ItemRef, { turn, homes, t }: Talk): Reply {
  const own = homes[0]?.project.code;
  return turn.place.kind === 'channel' && own !== undefined
    ? besideCard(t('bot.otherProject', { code: own }))
    : besideCard(t('bot.projectNotOpen', { code: project }));
}

/** Anything that may pass says more than a number that is not there. */
function worst(reads: readonly Result<unknown, ListProblem>[]): ListProblem {
  const problems = reads.flatMap((read) => (read.ok ? [] : [read.problem]));
  return problems.find(({ kind }) => kind !== 'item-missing') ?? problems[0] ?? { kind: 'unavailable' };
}
