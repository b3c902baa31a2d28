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
  { why, list, item, by }: Foreseen,
  audience: Audience,
  { clock, ledger }: PromiseDoors,
): Promise<void> {
  const about = { kind: 'automatic', project: audience.project.code, list: list.name, item: item.id, why } as const;
  const hearers = why === 'by-hand' ? keepersOf(audience) : hearersOf(list, item, audience);
  for (const recipient of hearers) {
    if (recipient === by) continue;
    const key = messageId({ ...about, etag: item.etag, recipient });
    await ledger.claimOccasions(key, recipient, [key], clock.now());
  }
}

/** Only people on the roster: where none of them is, whoever keeps the lists stands in. */
function hearersOf(list: ListDeclaration, item: Item, audience: Audience): ReadonlySet<PersonId> {
  const manager = projectManagerOf(audience, audience.today);
  const owner = list.standing === undefined ? undefined : (item.cells[list.standing.owner] as PersonRef | undefined);
  const meant = onRoster(list.name === 'Decisions' ? [owner, manager] : [owner], audience);
  return meant.length > 0 ? new Set(meant) : keepersOf(audience);
}

/** The support professional, else the project manager. */
function keepersOf(audience: Audience): ReadonlySet<PersonId> {
  const { today } = audience;
  const keepers = [supportProfessionalOf(audience, today), projectManagerOf(audience, today)];
  return new Set(onRoster(keepers, audience).slice(0, 1));
}

const onRoster = (
  people: readonly (PersonRef | undefined)[],
  { members }: Pick<Audience, 'members'>,
): readonly PersonId[] => people.flatMap((person) => members.find(({ id }) => id === person?.aad)?.id ?? []);
