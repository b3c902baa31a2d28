import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { composeDigest } from '../../../src/domain/digest/compose-digest.ts';
import type { Digest } from '../../../src/domain/digest/digest.ts';
import type { DigestQuestion } from '../../../src/domain/digest/digest-question.ts';
import { proposeStatus } from '../../../src/domain/grotik/propose-status.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { type PersonId, personId } from '../../../src/domain/values/person.ts';
import { rvbPerson } from '../rvb-cells.ts';
import { rvbFacts, rvbToday } from '../rvb-facts.ts';

export const idOf = (name: string): PersonId => rvbPerson(name).aad ?? personId(name);

/** The digest of the sample's project manager, after a change to the lists where a test makes one. */
export function rvbDigest(
  change: (facts: ProjectFacts) => ProjectFacts = (facts) => facts,
  extra: Partial<DigestQuestion> = {},
): Digest {
  const facts = change(rvbFacts());
  const calendar = createCalendar(facts.settings);
  const today = extra.today ?? rvbToday;
  const proposals = proposeStatus(facts, calendar, today);
  return composeDigest({ facts, calendar, today, recipient: idOf("Noëlle van 't Hoff"), proposals, ...extra });
}
