import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { textCard } from '../cards/text-card.ts';
import type { Reply } from '../turn.ts';
import type { Command, CommandKind } from '../understand/command.ts';
import type { Talk } from './talk.ts';

/** What somebody can do instead of what the bot cannot; `nothing` where no other way is open. */
type Instead =
  | { readonly way: 'nothing' }
  | { readonly way: 'tab' }
  | { readonly way: 'do-in-list' | 'find-in-list'; readonly list: ListDeclaration }
  | { readonly way: 'ask'; readonly question: 'bot.help.e2' | 'bot.help.e8' };

const nothing: Instead = { way: 'nothing' };
const tab: Instead = { way: 'tab' };

/** Every command that is understood and that no handler carries out. */
export const withoutHandler: { readonly [K in CommandKind]?: Instead } = {
  'risk.add': tab,
  'risk.score': tab,
  'risk.occurred': tab,
  'risk.control': tab,
  'risk.agenda': { way: 'ask', question: 'bot.help.e8' },
  'measure.add': { way: 'do-in-list', list: controlMeasuresList },
  'decision.take': tab,
  'decision.hold': tab,
  'decision.withdraw': tab,
  'remind.send': nothing,
  'remind.schedule': nothing,
  'remind.pause': nothing,
  'remind.snooze': nothing,
  'digest.now': nothing,
  'signal.raise': nothing,
  'workload.check': { way: 'ask', question: 'bot.help.e2' },
  'milestone.list': { way: 'find-in-list', list: milestonesList },
};

/** Says that it cannot be done in the chat, and where it can. */
export const cannotReply = ({ kind }: Command, talk: Talk): Reply =>
  textCard(cannotWords(withoutHandler[kind] ?? nothing, talk));

function cannotWords(instead: Instead, { t }: Talk): string {
  switch (instead.way) {
    case 'nothing':
      return t('bot.cannot.atAll');
    case 'tab':
      return t('bot.cannot.inChat');
    // SharePoint shows a list under its Dutch name, whatever the language of the chat.
    case 'do-in-list':
      return t('bot.cannot.doInList', { list: instead.list.label.nl });
    case 'find-in-list':
      return t('bot.cannot.findInList', { list: instead.list.label.nl });
    case 'ask':
      return t('bot.cannot.ask', { question: t(instead.question) });
  }
}
