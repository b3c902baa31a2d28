import type { ReminderBundle } from '../../domain/reminders/reminder-bundle.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import type { Letter } from '../../ports.ts';
import { createTranslate } from '../../words/translate.ts';
import { capitalised, reminderText } from './reminder-text.ts';

/** The reminders of one person as plain text, for the feed or the mailbox. */
export function reminderLetter(bundle: ReminderBundle, name: string, language: Language): Letter {
  const t = createTranslate(language);
  const { greeting, sentences, closing } = reminderText(bundle, name, language);
  const lines = sentences.map(({ sentence, remarks }) => `- ${[capitalised(sentence), ...remarks].join(' ')}`);
  return {
    kind: bundle.lines.every(({ isEscalation }) => isEscalation) ? 'escalation' : 'reminder',
    subject: t('reminders.subject', { count: bundle.lines.length }),
    text: [greeting, '', ...lines, '', closing, t('reminders.manage')].join('\n'),
  };
}
