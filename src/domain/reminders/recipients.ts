import { holdersOf, projectManagerOf, supportProfessionalOf } from '../people/people.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import type { PersonId, PersonRef } from '../values/person.ts';
import type { Addressee } from './reminder-rules.ts';
import { isNobodys, type ReminderSubject } from './reminder-subject.ts';

/** Whom a rule means, reachable or not. */
export function meantBy(
  to: Addressee,
  subject: ReminderSubject,
  facts: ProjectFacts,
  today: Day,
): PersonRef | undefined {
  switch (to) {
    case 'owner':
      return subject.item.owner;
    case 'project-manager':
      return projectManagerOf(facts, today);
    case 'support':
      return supportProfessionalOf(facts, today);
  }
}

export type FindRecipient = (to: Addressee, subject: ReminderSubject) => PersonId | undefined;

/** Only people on the roster are told anything: for somebody who left, the support professional stands in. */
export function recipientFinder(facts: ProjectFacts, roster: ReadonlySet<PersonId>, today: Day): FindRecipient {
  const standIns = [
    supportProfessionalOf(facts, today),
    ...holdersOf('SupportProfessional', facts, today),
    projectManagerOf(facts, today),
  ];
  return (to, subject) => {
    if (to === 'owner' && isNobodys(subject)) return undefined;
    const deputies = to === 'project-manager' ? facts.settings.deputies : [];
    const candidates = [meantBy(to, subject, facts, today), ...deputies, ...standIns];
    return candidates.flatMap((person) => person?.aad ?? []).find((id) => roster.has(id));
  };
}
