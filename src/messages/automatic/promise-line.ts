import { projectManagerOf, supportProfessionalOf } from '../../domain/people/people.ts';
import type { Foreseen } from '../../domain/reminders/automatic-line.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Day } from '../../domain/values/day.ts';
import type { PersonId, PersonRef } from '../../domain/values/person.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ProjectRole } from '../../lists/project-roles.ts';
import type { Clock, Member, Project, SendLedger } from '../../ports.ts';
import { messageId } from '../message-id.ts';

/** The people of the project in which that happens. */
export interface Audience {
  readonly project: Project;
  readonly settings: Settings;
  readonly roles: readonly ProjectRole[];
  readonly members: readonly Member[];
  readonly today: Day;
}

export interface PromiseDoors {
  readonly clock: Clock;
  readonly ledger: Pick<SendLedger, 'claimOccasions'>;
}

/** Puts down that the item's owner hears of it, for a decision the project manager too; the next bundle tells it. */
export async function promiseLine(
  { why, list, item }: Foreseen,
  audience: Audience,
  { clock, ledger }: PromiseDoors,
): Promise<void> {
  const about = { kind: 'automatic', project: audience.project.code, list: list.name, item: item.id, why } as const;
  for (const recipient of hearersOf(list, item, audience)) {
    const key = messageId({ ...about, etag: item.etag, recipient });
    await ledger.claimOccasions(key, recipient, [key], clock.now());
  }
}

/** Only people on the roster: where none of them is, the support professional stands in, else the project manager. */
function hearersOf(list: ListDeclaration, item: Item, audience: Audience): ReadonlySet<PersonId> {
  const { members, today } = audience;
  const onRoster = (people: readonly (PersonRef | undefined)[]): readonly PersonId[] =>
    people.flatMap((person) => members.find(({ id }) => id === person?.aad)?.id ?? []);
  const manager = projectManagerOf(audience, today);
  const owner = list.standing === undefined ? undefined : (item.cells[list.standing.owner] as PersonRef | undefined);
  const meant = onRoster(list.name === 'Decisions' ? [owner, manager] : [owner]);
  return new Set(meant.length > 0 ? meant : onRoster([supportProfessionalOf(audience, today), manager]).slice(0, 1));
}
