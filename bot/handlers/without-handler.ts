import type { ProjectCode } from '../../src/domain/values/ids.ts';
import { refusalToStep } from '../../src/acts/refusal-beforehand.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { risksList } from '../../src/lists/risks.ts';
import { textCard } from '../cards/text-card.ts';
import type { Reply } from '../turn.ts';
import type { Command, CommandKind } from '../understand/command.ts';
import { askerOf } from './acting/asker-of.ts';
import { notDoneReply } from './acting/not-done.ts';
import { findItem } from './find-item.ts';
import type { Talk } from './talk.ts';

/** What somebody can do instead of what the bot cannot; `nothing` where no other way is open. */
type Instead =
  | { readonly way: 'nothing' }
  /** With the status that the row gets there, where the command moves one. */
  | { readonly way: 'tab'; readonly list: ListDeclaration; readonly to?: string }
  | { readonly way: 'do-in-list' | 'find-in-list'; readonly list: ListDeclaration }
  | { readonly way: 'ask'; readonly question: 'bot.help.e2' | 'bot.help.e8' };

const nothing: Instead = { way: 'nothing' };
const inTab = (list: ListDeclaration, to?: string): Instead => ({ way: 'tab', list, ...(to && { to }) });

/** Every command that is understood and that no handler carries out. */
export const withoutHandler: { readonly [K in CommandKind]?: Instead } = {
  'risk.add': inTab(risksList),
  'risk.score': inTab(risksList),
  'risk.occurred': inTab(risksList, 'Occurred'),
  'risk.control': inTab(risksList, 'Controlled'),
  'risk.agenda': { way: 'ask', question: 'bot.help.e8' },
  'measure.add': { way: 'do-in-list', list: controlMeasuresList },
  'decision.take': inTab(decisionsList, 'Taken'),
  'decision.hold': inTab(decisionsList, 'OnHold'),
  'decision.withdraw': inTab(decisionsList, 'Withdrawn'),
  'remind.send': nothing,
  'remind.schedule': nothing,
  'remind.pause': nothing,
  'remind.snooze': nothing,
  'digest.now': nothing,
  'signal.raise': nothing,
  'workload.check': { way: 'ask', question: 'bot.help.e2' },
  'milestone.list': { way: 'find-in-list', list: milestonesList },
};

/** Says that it cannot be done in the chat, and where it can; nothing is said to be possible that would be refused. */
export async function cannotReply(command: Command, talk: Talk): Promise<Reply> {
  const instead = withoutHandler[command.kind] ?? nothing;
  const refusal = instead.way === 'tab' ? await refusalInTab(command, instead, talk) : undefined;
  return refusal ?? textCard(cannotWords(instead, talk));
}

async function refusalInTab(
  command: Command,
  { list, to }: Extract<Instead, { way: 'tab' }>,
  talk: Talk,
): Promise<Reply | undefined> {
  const ref = 'item' in command ? command.item : undefined;
  if (ref === undefined) return undefined;
  // The same command, so the same slots.
  const again = (project: ProjectCode) => ({ ...command, item: { ...ref, project } }) as Command;
  const found = await findItem(ref, list, talk, again);
  if (!found.ok) return found.problem;
  const { home, item } = found.value;
  const refusal = refusalToStep(list, item, to, askerOf(home, talk));
  return refusal && notDoneReply(refusal, home, talk);
}

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
