import { isSameCell } from '../domain/changes/same-cell.ts';
import { isPerson, type PersonRef } from '../domain/values/person.ts';
import { isEnded } from '../lists/is-ended.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { NoticeKind } from '../domain/notices/notice.ts';
import type { NoticePlace, Person, TellNotice } from '../ports.ts';
import { type Home, managerIn } from '../projects/home.ts';
import type { Followed } from './outcome.ts';

/** A written row, beside what stood there; undefined for an addition. */
export interface Change {
  readonly list: ListDeclaration;
  readonly before: Item | undefined;
  readonly after: Item;
}

/** Where people hear of an act: the project with its people, beside whoever did it. */
export interface Stage extends NoticePlace, Pick<Home, 'roles'> {
  readonly person: Pick<Person, 'id' | 'name'>;
}

/** Somebody to tell something about a row. */
export interface Hearing {
  readonly to: PersonRef | undefined;
  readonly what: NoticeKind;
  readonly list: ListDeclaration;
  readonly item: Item;
}

/** Tells everybody whom an act concerns, once each; answers who heard it now. */
export async function tellAll(
  hearings: readonly Hearing[],
  stage: Stage,
  tell: TellNotice,
): Promise<readonly PersonRef[]> {
  const named = hearings.flatMap(({ to, ...notice }) =>
    to === undefined || isPerson(to, stage.person.id) ? [] : [{ ...notice, to, by: stage.person }],
  );
  const first = named.filter(({ to, item }, index) => index === named.findIndex((one) => isSameHearing(one, to, item)));
  const told = await Promise.all(
    first.map(async (notice) => ((await tell(notice, stage)) === 'now' ? [notice.to] : [])),
  );
  // Who heard two things was told once, as far as the doer needs to know.
  return told.flat().filter((one, index, all) => index === all.findIndex((other) => isPerson(other, one.aad)));
}

const isSameHearing = (one: { readonly to: PersonRef; readonly item: Item }, to: PersonRef, item: Item): boolean =>
  isPerson(one.to, to.aad) && one.item.etag === item.etag;

/** The owner of a row hears what another person did with it; the project manager hears of a recorded decision. */
export function hearingsOf({ list, before, after }: Change, stage: Stage): readonly Hearing[] {
  const about = { list, item: after };
  const [was, is] = [ownerOf(list, before), ownerOf(list, after)];
  const manager = managerIn(stage);
  const recorded = recordedAs(before, after, list);
  return [
    ...(recorded === undefined ? [] : [{ to: manager, what: recorded, ...about }]),
    ...(was?.aad === is?.aad
      ? [{ to: is, what: whatHappened(list, before, after), ...about }]
      : [
          // What has ended asks nothing of whoever has it now.
          { to: is, what: isEnded(list, after) ? 'changed' : 'given', ...about } as const,
          { to: was, what: 'taken', ...about } as const,
        ]),
  ];
}

/** Whoever was told of a write, itself an undo or not, is told that it was taken back: a new owner too, who had it for a moment. */
export function hearingsOfUndo({ list, before, after }: Change, stage: Stage, wasUndo = false): readonly Hearing[] {
  // Who takes back a put back records the decision again, with all that the project manager must hear.
  const wasOpen = before !== undefined && !isEnded(list, before);
  if (wasOpen && recordedAs(before, after, list) === 'recorded') return hearingsOf({ list, before, after }, stage);
  // Read backwards it is the write that was taken back: the project manager heard of a recording, and of its undo.
  const wasRecorded = before !== undefined && recordedAs(after, before, list) === 'recorded';
  const isAgain = wasUndo && recordedAs(before, after, list) === 'recorded';
  const recorded = wasRecorded || isAgain ? [managerIn(stage)] : [];
  return [ownerOf(list, after), ownerOf(list, before), ...recorded].map((to) => ({
    to,
    what: 'undone',
    list,
    item: after,
  }));
}

/** An owner hears that what they finished is open again, because an action that hangs on it is. */
export const hearingsOfFollowed = (followed: readonly Followed[]): readonly Hearing[] =>
  followed.flatMap((one) =>
    one.kind === 'automatic' && one.why === 'reopened' && one.after !== undefined
      ? [{ to: ownerOf(one.list, one.after), what: 'reopened', list: one.list, item: one.after }]
      : [],
  );

export function ownerOf({ standing }: ListDeclaration, item: Item | undefined): PersonRef | undefined {
  const owner = standing === undefined ? undefined : item?.cells[standing.owner];
  return isPersonRef(owner) ? owner : undefined;
}

const isPersonRef = (cell: unknown): cell is PersonRef => typeof cell === 'object' && cell !== null && 'name' in cell;

function whatHappened(list: ListDeclaration, before: Item | undefined, after: Item): NoticeKind {
  const { standing } = list;
  if (standing === undefined || before === undefined) return 'changed';
  const status = after.cells[standing.status];
  if (status !== before.cells[standing.status]) return status === 'Done' ? 'completed' : 'moved';
  return isOnlyMoved(list, before, after) ? 'postponed' : 'changed';
}

/** Whether people moved the date and nothing else: the date of a review follows a new score by itself. */
function isOnlyMoved({ columns, standing }: ListDeclaration, before: Item, after: Item): boolean {
  const touched = Object.entries(columns).filter(([name]) => !isSameCell(before.cells[name], after.cells[name]));
  const byPeople = touched.filter(([, column]) => column.setBy !== 'app' && !(column.kind === 'note' && column.grows));
  return byPeople.length === 1 && byPeople[0]?.[0] === standing?.due;
}

function recordedAs(before: Item | undefined, after: Item, { name }: ListDeclaration): NoticeKind | undefined {
  if (name !== 'Decisions') return undefined;
  const [was, is] = [before?.cells['DecisionStatus'], after.cells['DecisionStatus']];
  if (is === 'Taken' && was !== 'Taken') return 'recorded';
  // Filled in afterwards it takes another decision along, of which the recording said nothing.
  const [old, now] = [before?.cells['ReplacesRef'], after.cells['ReplacesRef']];
  if (is === 'Taken' && old === undefined && now !== undefined) return 'recorded';
  return was === 'Taken' && is === 'Proposed' ? 'put-back' : undefined;
}
