import type { ActionCommand, OwnerMention } from '../command.ts';
import { type Draft, draft, slot } from '../draft.ts';
import type { Question } from '../question.ts';
import { similarItems } from '../similar/similar-items.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { cut, tidy } from '../../../src/reading/text/tidy.ts';
import { priorityNoun } from '../words/action-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { dueIn } from './due-in-body.ts';
import { ownerIn } from './owner-in-body.ts';
import { priorityOf, priorityWord } from './priority-of.ts';

type Add = Extract<ActionCommand, { kind: 'action.add' }>;

/** What the words in front of the colon settled already. */
export interface Header {
  readonly owner?: OwnerMention;
  readonly doubt?: Question;
}

const priorityPhrase = word(
  `${priorityNoun}\\s*:?\\s*(?<after>${priorityWord})|(?<before>${priorityWord})\\s+${priorityNoun}`,
);
const shortestTitle = 3;

/** An action out of its text: due phrase and owner phrase come out, the rest is the title as typed. */
export function actionFrom(body: Sentence, header: Header = {}): Draft {
  const rated = ratedBody(body);
  const due = dueIn(rated.body);
  const owned = header.owner === undefined && header.doubt === undefined ? ownerIn(part(body, due.title)) : undefined;
  const title = tidy(owned?.title ?? due.title);
  const priority = rated.priority ?? (due.isUrgent ? 'High' : undefined);
  const command: Add = {
    kind: 'action.add',
    title,
    ...slot('owner', header.owner ?? owned?.owner),
    ...slot('due', due.day),
    ...slot('priority', priority),
  };
  const noTitle: Question | undefined = title.length < shortestTitle ? { kind: 'missing-title' } : undefined;
  const similar = similarItems(title, 'A', body.context.items).map((item) => ({ kind: 'similar', item }) as const);
  return draft(command, [noTitle, header.doubt ?? owned?.doubt, due.doubt], [...similar, ...due.hints]);
}

function ratedBody(body: Sentence): { readonly body: Sentence; readonly priority?: Add['priority'] } {
  const match = priorityPhrase.exec(body.folded);
  if (match === null) return { body };
  const priority = priorityOf(match.groups?.['after'] ?? match.groups?.['before'] ?? '');
  const rest = part(body, cut(body.text, { start: match.index, end: match.index + match[0].length }));
  return { body: rest, ...slot('priority', priority) };
}
