import type { Day } from '../../src/domain/values/day.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Question } from '../understand/question.ts';
import { type CardAction, execute, unfold, withoutInputs } from './elements.ts';
import { dayInput } from './inputs.ts';
import type { AskedCard, Asking } from './question-card.ts';

type DayQuestion = Extract<Question, { kind: 'which-day' | 'confirm-day' | 'missing-day' | 'impossible-day' }>;

/** Asks for a date: likely days as buttons, any other day in a date field. */
export function askedDay(ask: DayQuestion, asking: Asking): AskedCard {
  const { t, language } = asking.scene;
  const days = daysToOffer(ask);
  const text = questionText(ask, asking);
  if (days.length === 0) {
    const proposal = ask.kind === 'missing-day' ? ask.proposal : undefined;
    const input = dayInput({ id: 'day', label: t('cards.ask.otherDay') }, t, proposal);
    return { text, inputs: [input], actions: [saveDay(asking), dismiss(asking)] };
  }
  const offered = days.map((day) => {
    const shown = showDay(day, language, 'long');
    const title = ask.kind === 'confirm-day' ? t('cards.button.day', { day: shown }) : shown;
    return execute(title, { ...asking.data, day });
  });
  return { text, actions: [...offered, ...withoutDay(ask, asking), otherDay(asking), dismiss(asking)] };
}

function daysToOffer(ask: DayQuestion): readonly Day[] {
  if (ask.kind === 'which-day') return ask.candidates.slice(0, 3);
  return ask.kind === 'confirm-day' ? [ask.day] : [];
}

function questionText(ask: DayQuestion, { scene: { t, language } }: Asking): string {
  switch (ask.kind) {
    case 'which-day':
      return t('cards.ask.whichDay', { text: ask.text });
    case 'confirm-day': {
      if (ask.slot === 'decidedOn') return t('cards.ask.decidedToday', { day: showDay(ask.day, language, 'long') });
      const isContent = ask.why === 'maybe-content' || ask.why === 'number-or-date';
      const day = showDay(ask.day, language, 'long');
      return t(isContent ? 'cards.ask.maybeContent' : 'cards.ask.confirmDay', { text: ask.text, day });
    }
    case 'missing-day':
      return ask.word === undefined ? t('cards.ask.missingDay') : t('cards.ask.missingDayFor', { word: ask.word });
    case 'impossible-day':
      return t('cards.ask.impossibleDay', { text: ask.text });
  }
}

/** The slot may stay empty: the date belonged to the text, or nothing was decided yet. */
function withoutDay(ask: DayQuestion, { scene: { t }, data }: Asking): CardAction[] {
  if (ask.kind !== 'confirm-day') return [];
  if (ask.slot === 'decidedOn') return [execute(t('cards.button.notDecided'), { ...data, skip: true })];
  return ask.why === 'maybe-content' ? [execute(t('cards.button.partOfText'), { ...data, skip: true })] : [];
}

const saveDay = ({ scene: { t }, data }: Asking): CardAction => execute(t('cards.button.save'), data, 'positive');

function otherDay(asking: Asking): CardAction {
  const { t } = asking.scene;
  const input = dayInput({ id: 'day', label: t('cards.ask.otherDay') }, t);
  return unfold(t('cards.button.otherDay'), [input], [saveDay(asking)]);
}

/** Nothing is written unless somebody says so. */
export const dismiss = ({ scene: { t, language }, data: { asked } }: Pick<Asking, 'scene' | 'data'>): CardAction =>
  withoutInputs(
    execute(t('cards.button.no'), { verb: 'dismiss', language, ...(asked === undefined ? {} : { asked }) }),
  );
