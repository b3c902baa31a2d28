import type { AutomaticCause, AutomaticLine } from '../../domain/reminders/automatic-line.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { visibleNumber } from '../../lists/list.ts';
import { milestonesList } from '../../lists/milestones.ts';
import { listNamed } from '../../lists/register.ts';
import { showStatus } from '../../words/show-status.ts';
import { titleInSentence } from '../../words/title-in-sentence.ts';
import { createTranslate, type WordKey } from '../../words/translate.ts';

const keys = {
  'all-done': 'acts.allDone',
  started: 'acts.started',
  reopened: 'acts.reopened',
  'steps-done': 'acts.stepsFinished',
  superseded: 'acts.superseded',
  restored: 'acts.restored',
  'by-hand': 'acts.byHand',
} as const satisfies Record<AutomaticCause, WordKey>;

export function automaticNumber({ list, itemId, project }: AutomaticLine, severalProjects: boolean): string {
  const declared = listNamed(list);
  const number = declared === undefined ? String(itemId) : visibleNumber(declared, itemId);
  return severalProjects ? `${project}-${number}` : number;
}

/** What changed by itself in one line; why it did would tell what a hidden item hangs on. */
export function automaticText(line: AutomaticLine, severalProjects: boolean, language: Language): string {
  const t = createTranslate(language);
  const number = automaticNumber(line, severalProjects);
  if (line.isHidden) return t('acts.changedHidden', { number: t('reminders.confidential', { number }) });
  const declared = listNamed(line.list);
  const status = declared === undefined ? '?' : showStatus(declared, line.status, language);
  const said = t(keys[line.why], { number: `${number} ${titleInSentence(line.title)}`, status });
  if (line.milestone === undefined) return said;
  return `${said} ${t('acts.milestone', { number: visibleNumber(milestonesList, line.milestone) })}`;
}
