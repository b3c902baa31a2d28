import type { ReminderLine } from '../../src/domain/reminders/reminder-bundle.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { ChatContent } from '../../src/ports.ts';
import {
  type AutomaticSentence,
  capitalised,
  type ReminderSentence,
  type ReminderText,
  reminderText,
} from '../../src/messages/reminder/reminder-text.ts';
import { createTranslate, type Translate, type WordKey } from '../../src/words/translate.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import type { DataOf } from './data/card-data.ts';
import {
  buttons,
  type CardAction,
  type CardElement,
  execute,
  heading,
  line,
  openUrl,
  remark,
  subheading,
  unfold,
} from './elements.ts';
import { dayInput } from './inputs.ts';
import { literal } from './literal.ts';
import { shownDay } from './shown-beside.ts';
import { undoAction } from './undo-action.ts';

interface ReminderVoice {
  readonly language: Language;
  readonly t: Translate;
  readonly tabUrl: TabUrl;
}

/** A longer message is not read: the rest waits in the tab. */
const mostLines = 10;

/** What somebody is reminded of today, to be finished where it is read. */
export function reminderCard(
  { bundle, name }: Extract<ChatContent, { kind: 'reminder' }>,
  language: Language,
  tabUrl: TabUrl,
): Reply {
  const voice = { language, t: createTranslate(language), tabUrl };
  const said = reminderText(bundle, name, language);
  const [first, ...others] = said.sentences;
  const isAlone = others.length === 0 && said.changed.length === 0;
  return first !== undefined && isAlone ? oneReminder(first, said, voice) : manyReminders(said, voice);
}

function oneReminder(reminded: ReminderSentence, { greeting, closing }: ReminderText, voice: ReminderVoice): Reply {
  const { sentence, remarks, line: item } = reminded;
  const text = voice.t('cards.reminder.line', { greeting, sentence, closing });
  return cardReply({
    language: voice.language,
    summary: [text, ...remarks].join(' '),
    body: [line(literal(text)), ...remarks.map((one) => remark(literal(one)))],
    actions: [...lineActions(item, voice, false), ...tabAction(item, voice)],
  });
}

function manyReminders({ greeting, sentences, changed, closing }: ReminderText, voice: ReminderVoice): Reply {
  const { t, language } = voice;
  const shown = sentences.slice(0, mostLines);
  const rest = sentences.length - shown.length;
  const first = sentences[0]?.line ?? changed[0]?.line;
  const news = changed.map(({ sentence }) => sentence);
  return cardReply({
    language,
    summary: [greeting, ...sentences.map(({ sentence }) => `${capitalised(sentence)}.`), ...news, closing]
      .filter(Boolean)
      .join(' '),
    body: [
      heading(sentences.length === 0 ? t('reminders.changed') : t('cards.reminder.title', { count: sentences.length })),
      line(literal(greeting)),
      ...shown.flatMap((reminded) => lineElements(reminded, voice)),
      ...(rest > 0 ? [remark(t('cards.more', { count: rest }))] : []),
      ...(closing === '' ? [] : [line(literal(closing))]),
      ...(sentences.length === 0 || changed.length === 0 ? [] : [subheading(t('reminders.changed'))]),
      ...changed.flatMap((one) => changedElements(one, voice)),
    ],
    actions: first === undefined ? [] : tabAction(first, voice),
  });
}

/** Each line has its own buttons: a card as a whole may show only six. */
function lineElements({ sentence, remarks, line: item }: ReminderSentence, voice: ReminderVoice): CardElement[] {
  const actions = lineActions(item, voice, true);
  return [
    line(literal(capitalised(sentence))),
    ...remarks.map((one) => remark(literal(one))),
    ...(actions.length === 0 ? [] : [buttons(actions)]),
  ];
}

/** What Spil did by itself can be taken back where it is read. */
function changedElements({ sentence, line: item, number }: AutomaticSentence, voice: ReminderVoice): CardElement[] {
  const text = line(literal(sentence));
  return item.mayUndo ? [text, buttons([undoAction(item, number, voice)])] : [text];
}

type Pointed = Omit<DataOf<'complete'>, 'verb'>;

function lineActions(item: ReminderLine, { language, t }: ReminderVoice, several: boolean): CardAction[] {
  const { project, itemId, list } = item;
  if (item.isReadOnly) return [];
  const row = { language, project, item: itemId, ...(several ? { keep: true as const } : {}) };
  const help = execute(t('cards.button.help'), { verb: 'ask-help', list, ...row });
  if (list === 'Decisions' || list === 'Risks') return [help];
  const pointed: Pointed = { list, ...row };
  // Nobody has a control measure without an owner, or gives one away in the chat.
  const assign = (title: WordKey): CardAction[] =>
    list === 'Actions' ? [execute(t(title), { verb: 'assign', list, ...row })] : [];
  const postpone = postponeAction({ ...pointed, shown: shownDay(item.date) }, t);
  if (item.isEscalation) {
    const discuss = execute(t('cards.button.discuss'), { verb: 'discuss', ...pointed });
    const leave = execute(t('cards.button.leave'), { verb: 'leave', ...pointed });
    return [discuss, postpone, ...assign('cards.button.otherOwner'), leave];
  }
  if (item.rule === 'RM-10') return [...assign('cards.button.chooseOwner'), postpone];
  return [execute(t('cards.button.complete'), { verb: 'complete', ...pointed }, 'positive'), postpone, help];
}

// Input ids must be unique in a card, so with several lines the date is asked in a card of its own.
function postponeAction(pointed: Omit<DataOf<'postpone'>, 'verb'>, t: Translate): CardAction {
  if (pointed.keep) return execute(t('cards.button.postpone'), { verb: 'postpone', ...pointed });
  const input = dayInput({ id: 'day', label: t('cards.input.day') }, t);
  return unfold(
    t('cards.button.postpone'),
    [input],
    [execute(t('cards.button.postponeNow'), { verb: 'postpone', ...pointed })],
  );
}

const tabAction = ({ project }: Pick<ReminderLine, 'project'>, { t, tabUrl }: ReminderVoice): CardAction[] => [
  openUrl(t('cards.button.openTab'), tabUrl(project)),
];
