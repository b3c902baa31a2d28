import type { OtherCommand } from '../command.ts';
import { type Draft, draft, type Rule, slot, sure } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { type SettledDay, settleDay } from '../settle-day.ts';
import { findRefs, maskRefs, refsOf } from '../refs/find-refs.ts';
import type { DaySlot } from '../question.ts';
import type { Sentence } from '../text/sentence.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { isNegated } from '../words/speech-words.ts';

const verb = /^(?:herinner|remind|nudge|stuur|send|verstuur)(?![a-z])/;
const reminders = word('herinnering(?:en)?|reminders?|herinner|remind|nudge');
const everyone = word(
  'iedereen|allen|alle|allemaal|everyone|everybody|all|people|achterstallig\\S*|te\\s+laat|late|overdue|actiehouders|owners',
);
const me = /^(?:herinner|remind)\s+(?:mij|me|mezelf|myself)(?![a-z])/;
const pausing = word('uit|pauzeer|stop|stil|pauze|pause|mute|off|disable');
const snoozing = /^(?:snooze|sluimer|demp)(?![a-z])|(?:herinnering|reminder)\s.{0,40}?(?:uit\s+tot|until)/;

/** Everything about reminders: send, plan one, silence them, snooze one. */
export const remind: Rule = (sentence) => {
  const { folded } = sentence;
  const isOrder = !sentence.isQuestion && !isNegated(folded);
  if (!isOrder || !(reminders.test(folded) || snoozing.test(folded))) return undefined;
  return snoozed(sentence) ?? planned(sentence) ?? paused(sentence) ?? sent(sentence);
};

function snoozed(sentence: Sentence): Draft | undefined {
  const [item] = refsOf('A', findRefs(sentence.folded));
  if (item === undefined || !snoozing.test(sentence.folded)) return undefined;
  const until = dayFor('until', sentence);
  const known = sentence.context.items?.find(({ list, number }) => list === 'A' && number === item.number);
  const isOthers = known?.owner !== undefined && known.owner !== sentence.context.sender.id;
  const command: OtherCommand = { kind: 'remind.snooze', item, ...slot('until', until.day) };
  return draft(command, [isOthers ? { kind: 'not-your-item', item: known } : undefined, until.doubt], until.hints);
}

function planned(sentence: Sentence): Draft | undefined {
  if (!me.test(sentence.folded)) return undefined;
  const [item] = refsOf('A', findRefs(sentence.folded));
  if (item === undefined) return sure({ kind: 'clarify', why: 'which-item', wanted: 'remind.schedule' });
  const on = dayFor('to', sentence);
  return draft({ kind: 'remind.schedule', item, ...slot('on', on.day) }, [on.doubt], on.hints);
}

function paused(sentence: Sentence): Draft | undefined {
  if (!pausing.test(sentence.folded) || !/herinnering|reminder/.test(sentence.folded)) return undefined;
  const until = dayFor('until', sentence);
  return draft({ kind: 'remind.pause', ...slot('until', until.day) }, [until.doubt], until.hints);
}

function sent(sentence: Sentence): Draft | undefined {
  const { folded } = sentence;
  const [item] = refsOf('A', findRefs(folded));
  if (
    !verb.test(folded) ||
    (item === undefined &&
      !everyone.test(folded) &&
      !/^\S+\s+(?:de\s+|the\s+)?(?:herinneringen|reminders)/.test(folded))
  )
    return undefined;
  return draft({ kind: 'remind.send', ...slot('item', item) }, [{ kind: 'confirm-send' }]);
}

/** Future days: `to` reads them so, and the answer fills the slot that the command has. */
function dayFor(name: DaySlot, { text, folded, context, language }: Sentence): SettledDay {
  const refs = findRefs(folded);
  const found = findDays(maskRefs(text, refs), { ...context, language, towards: 'future' });
  return settleDay(found.at(-1), name, context);
}
