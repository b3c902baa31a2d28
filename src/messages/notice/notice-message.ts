import type { PersonId } from '../../domain/values/person.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { NoticePlace, OutboundMessage } from '../../ports.ts';
import { viewOf } from '../../views/view.ts';
import { createTranslate } from '../../words/translate.ts';
import { noticeNumber, noticeText, type SaidNotice } from './notice-text.ts';

/** A notice as it goes to one person. */
export interface Addressed {
  readonly id: string;
  readonly recipient: PersonId;
  readonly severalProjects: boolean;
}

/** A notice as a message: to a member what they may see, to whoever left the team only that there is something. */
export function noticeMessage(
  { what, by, list, item }: Pick<Notice, 'what' | 'by' | 'list' | 'item'>,
  { project, settings, calendar, members, today }: NoticePlace,
  { id, recipient, severalProjects }: Addressed,
): OutboundMessage {
  const { language } = settings;
  const t = createTranslate(language);
  const member = members.find((one) => one.id === recipient);
  const reader = { place: 'personal', isGuest: member?.isGuest ?? true, today } as const;
  const view = viewOf({ project: project.code, calendar, list, item }, reader);
  const said: SaidNotice = { what, actor: by.name, view, severalProjects };
  const text = member === undefined ? t('cards.notice.bare') : noticeText(said, language);
  const subject = t('cards.notice.subject', { number: noticeNumber(said) });
  const putBack = { project: project.code, list: list.name, item: item.id } as const;
  return {
    id,
    recipient,
    content: { kind: 'notice', text, ...(what === 'recorded' && member !== undefined ? { putBack } : {}) },
    letter: { kind: 'notice', subject, text },
    language,
  };
}
