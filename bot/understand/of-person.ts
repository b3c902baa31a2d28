import type { ActionFilter, OwnerMention } from './command.ts';

/** What a question asks for, of one owner alone. */
export const ofPerson = (filter: ActionFilter, person: OwnerMention): ActionFilter =>
  filter.kind === 'overdue' || filter.kind === 'due-between' ? { ...filter, person } : { kind: 'of-person', person };
