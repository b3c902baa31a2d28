import { projectManagerOf, supportProfessionalOf } from '../../domain/people/people.ts';
import type { Day } from '../../domain/values/day.ts';
import { labelOfList } from '../../lists/register.ts';
import { createTranslate } from '../../words/translate.ts';
import type { JobDoors } from './job-doors.ts';
import type { SeenProject } from './watched-projects.ts';
import { messageId } from '../../messages/message-id.ts';

/** Tells the support professional, else the project manager, once a day that lists are gone. */
export async function alarmMissing(
  { project, facts, missing, roster }: SeenProject,
  { ledger, clock, deliver }: Pick<JobDoors, 'ledger' | 'clock' | 'deliver'>,
  today: Day,
): Promise<void> {
  const keepers = [supportProfessionalOf(facts, today), projectManagerOf(facts, today)];
  const keeper = keepers.flatMap((ref) => roster.find(({ id }) => id === ref?.aad) ?? [])[0];
  const recipient = keeper ?? roster.find(({ isGuest }) => !isGuest);
  if (recipient === undefined) return;
  const { language } = facts.settings;
  const t = createTranslate(language);
  const list = missing.map((name) => labelOfList(name, language)).join(', ');
  const text = `${project.code}: ${t('problems.listMissing', { list })}`;
  const id = messageId({ kind: 'alarm', project: project.code, day: today, recipient: recipient.id });
  await ledger.claimOccasions(id, recipient.id, [id], clock.now());
  await deliver({
    id,
    recipient: recipient.id,
    content: { kind: 'notice', text },
    letter: { kind: 'alarm', subject: text, text },
    language,
  });
}
