import { isPerson, personId } from '../../domain/values/person.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import { visibleNumber } from '../../lists/list.ts';
import type { Deliver, OccasionRecord, OutboundMessage } from '../../ports.ts';
import { createTranslate } from '../../words/translate.ts';
import { hiddenText } from './hidden-text.ts';
import { type MessageId, parseMessageId } from '../message-id.ts';
import { type GivenAction, givenMessage } from './tell-new-owner.ts';

/** A project in which something waited for the morning. */
export interface WaitingProject extends Omit<GivenAction, 'before' | 'after' | 'giver'> {
  readonly actions: readonly Action[];
}

type Waiting<K extends MessageId['kind']> = Extract<MessageId, { kind: K }>;

/** Nobody's id: who did it is known by name only, from SharePoint; the ledger keeps no names. */
const noOne = personId('');

function changedMessage(
  { list, item: changed }: Waiting<'later'>,
  record: OccasionRecord,
  project: WaitingProject,
): OutboundMessage {
  const { language } = project.settings;
  const t = createTranslate(language);
  const action = list === actionsList.name ? project.actions.find(({ id }) => id === changed) : undefined;
  const reader = project.roster.find(({ id }) => id === record.recipient);
  const number = action === undefined ? '' : visibleNumber(actionsList, action.id);
  // Whoever is not in the team, or lost the item meanwhile, learns only that there is something.
  const mayRead = action !== undefined && reader !== undefined && isPerson(action.cells.Owner, record.recipient);
  const item = `${number} ${action?.cells.Title ?? ''}`.trim();
  const text = mayRead
    ? (hiddenText({ ...project, item: action }, reader, language) ??
      t('cards.notice.changed', { actor: action.modifiedBy.name, item: item }))
    : t('cards.notice.bare');
  return {
    id: record.message,
    recipient: record.recipient,
    content: { kind: 'notice', text },
    letter: { kind: 'notice', subject: t('cards.notice.subject', { number }).trim(), text },
    language,
  };
}

function delayedGiven(
  { item }: Waiting<'given'>,
  { message, recipient }: OccasionRecord,
  project: WaitingProject,
): OutboundMessage | undefined {
  const after = project.actions.find(({ id }) => id === item);
  if (after === undefined || !isPerson(after.cells.Owner, recipient)) return undefined;
  const late = givenMessage({
    ...project,
    before: undefined,
    after,
    giver: { id: noOne, name: after.modifiedBy.name },
  });
  return late && { ...late, id: message };
}

function delayedMessage(record: OccasionRecord, project: WaitingProject): OutboundMessage | undefined {
  const id = parseMessageId(record.message);
  if (id === undefined || !('project' in id) || id.project !== project.project.code) return undefined;
  if (id.kind === 'given') return delayedGiven(id, record, project);
  return id.kind === 'later' ? changedMessage(id, record, project) : undefined;
}

/** Tells what came up in quiet hours, as far as it still holds. */
export async function tellDelayed(
  waiting: readonly OccasionRecord[],
  project: WaitingProject,
  deliver: Deliver,
): Promise<void> {
  for (const record of waiting) {
    const message = delayedMessage(record, project);
    if (message !== undefined) await deliver(message);
  }
}
