import type { ReminderBundle } from '../../domain/reminders/reminder-bundle.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import type { Letter } from '../../ports.ts';
import { createTranslate } from '../../words/translate.ts';
import { isEscalationOnly } from './is-escalation-only.ts';
import { capitalised, reminderText } from './reminder-text.ts';

/** The reminders of one person as plain text, for the feed or the mailbox. */
export function reminderLetter(bundle: ReminderBundle, name: string, language: Language): Letter {
  const t = createTranslate(language);
  const { greeting, sentences, changed, closing } = reminderText(bundle, name, language);
  const lines = sentences.map(({ sentence, remarks }) => `- ${[capitalised(sentence), ...remarks].join(' ')}`);
  const parts = [
    lines.length === 0 ? [] : [...lines, ''],
    changed.length === 0 ? [] : [t('reminders.changed'), ...changed.map(({ sentence }) => `- ${sentence}`), ''],
    lines.length === 0 ? [t('reminders.undoInSpil')] : [closing, t('reminders.manage')],
  ];
  return {
    kind: isEscalationOnly(bundle) ? 'escalation' : 'reminder',
    subject:
      lines.length === 0
        ? t('reminders.subjectChanged', { count: changed.length })
        : t('reminders.subject', { count: lines.length }),
    text: [greeting, '', ...parts.flat()].join('\n'),
  };
}
