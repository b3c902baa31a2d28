import type { PersonRef } from '../../domain/values/person.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { dueDayOf } from '../../lists/due-day-of.ts';
import { visibleNumber } from '../../lists/list.ts';
import { statusLabel } from '../../lists/status-label.ts';
import type { NoticeKind } from '../../domain/notices/notice.ts';
import { statusIn } from '../../views/lateness.ts';
import { hides, type View } from '../../views/view.ts';
import { showDay } from '../../words/show-date.ts';
import { showStatus } from '../../words/show-status.ts';
import { titleInSentence } from '../../words/title-in-sentence.ts';
import { createTranslate, type Translate, type WordKey } from '../../words/translate.ts';

/** What a notice says, as far as its reader may know. */
export interface SaidNotice {
  readonly what: NoticeKind;
  readonly actor: string;
  readonly view: View;
  /** The reader works in several projects: the number carries the project. */
  readonly severalProjects: boolean;
}

const keys = {
  given: 'notices.given',
  taken: 'notices.taken',
  completed: 'notices.completed',
  postponed: 'notices.postponed',
  moved: 'notices.moved',
  changed: 'notices.changed',
  undone: 'notices.undone',
  recorded: 'notices.recorded',
  'put-back': 'notices.putBack',
  rescore: 'notices.rescore',
  reopened: 'notices.reopened',
  help: 'notices.help',
  discuss: 'notices.discuss',
} as const satisfies Record<NoticeKind, WordKey>;

/** Nobody is given a decision: it is proposed in their name. */
const keysOfDecisions: Partial<Record<NoticeKind, WordKey>> = {
  given: 'notices.proposed',
  taken: 'notices.proposedForOther',
};

/** A call for help names an item that the reader may not see in full by its number; the rest is left unsaid. */
const callsSomebody = (what: NoticeKind): boolean => what === 'help' || what === 'discuss';

/** One notice in words; of a row that its reader may not see only the number with its status. */
export function noticeText(said: SaidNotice, language: Language): string {
  const { what, actor, view } = said;
  const t = createTranslate(language);
  const item = nameOf(said, t);
  if (hides(view) && !callsSomebody(what)) {
    return t('cards.notice.hidden', { item, status: showStatus(view.list, statusIn(view.list, view), language) });
  }
  const words = wordsOf(view, t);
  const { isDated, ...values } = valuesOf(view, t, language);
  const due = isDated ? `${words.dated} ${values.day}` : t('notices.undated');
  const key = (view.list.name === 'Decisions' ? keysOfDecisions[what] : undefined) ?? keys[what];
  const status = statusLabel(view.list, view, language);
  return t(key, { actor, item, due, status, ...words, ...values });
}

export const noticeNumber = ({ view, severalProjects }: Pick<SaidNotice, 'view' | 'severalProjects'>): string => {
  const number = visibleNumber(view.list, view.id);
  return severalProjects ? `${view.project}-${number}` : number;
};

function nameOf(said: SaidNotice, t: Translate): string {
  const number = noticeNumber(said);
  if (hides(said.view)) return t('reminders.confidential', { number });
  const title = said.view.cells['Title'];
  return typeof title === 'string' ? `${number} ${titleInSentence(title)}` : number;
}

const named = ['Actions', 'Risks', 'ControlMeasures', 'Decisions'] as const;

function wordsOf({ list }: View, t: Translate): Readonly<Record<'a' | 'mine' | 'dated', string>> {
  const name = named.find((one) => one === list.name) ?? 'Actions';
  return {
    a: t(`notices.kinds.${name}.a`),
    mine: t(`notices.kinds.${name}.mine`),
    dated: t(`notices.kinds.${name}.dated`),
  };
}

function valuesOf(view: View, t: Translate, language: Language): { isDated: boolean; day: string; name: string } {
  // The declaration of a list says which cells hold its date and its owner.
  const { list, cells } = view;
  const due = dueDayOf(list, view);
  const owner = list.standing === undefined ? undefined : (cells[list.standing.owner] as PersonRef | undefined);
  return {
    isDated: due !== undefined,
    day: due === undefined ? t('cards.noDay') : showDay(due, language, 'long'),
    name: owner?.name ?? t('notices.nobody'),
  };
}
