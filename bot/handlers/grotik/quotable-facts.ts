import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { ok, type Result, refused } from '../../../src/domain/values/result.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { readFacts } from '../../../src/projects/read-facts.ts';
import type { Reply } from '../../turn.ts';
import { listProblemReply } from '../problem-reply.ts';
import type { Home, Talk } from '../talk.ts';

/** All that the rules want to know of a project. */
export async function homeFacts(home: Home, { language }: Talk): Promise<Result<ProjectFacts, Reply>> {
  const read = await readFacts(home.store, home.project);
  return read.ok ? ok(read.value) : refused(listProblemReply(read.problem, 'read', language));
}

/** The same, fit to be quoted where the question was asked: the rules put titles into their reasons. */
export const quotableFacts = (facts: ProjectFacts, talk: Talk): ProjectFacts =>
  talk.turn.place.kind === 'channel' ? withoutConfidentialTitles(facts, talk) : facts;

/** A text from the list, unless it would tell a channel the title of a confidential item. */
export function quotableText(text: string | undefined, facts: ProjectFacts, { turn }: Talk): string | undefined {
  if (text === undefined || turn.place.kind !== 'channel') return text;
  const { actions, risks, measures, decisions, milestones = [] } = facts;
  const titles = [...actions, ...risks, ...measures, ...decisions, ...milestones]
    .filter(isConfidential)
    .flatMap(({ cells }) => (cells.Title ? [cells.Title] : []));
  return titles.some((title) => text.includes(title)) ? undefined : text;
}

const isConfidential = ({ cells }: { readonly cells: { readonly Confidential?: boolean } }): boolean =>
  cells.Confidential === true;

function withoutConfidentialTitles(facts: ProjectFacts, { t }: Talk): ProjectFacts {
  const masked = <L extends ListDeclaration>(items: readonly Item<L>[]): readonly Item<L>[] =>
    items.map((item) =>
      isConfidential(item) ? { ...item, cells: { ...item.cells, Title: t('cards.confidential') } } : item,
    );
  return {
    ...facts,
    actions: masked(facts.actions),
    risks: masked(facts.risks),
    measures: masked(facts.measures),
    decisions: masked(facts.decisions),
    ...(facts.milestones === undefined ? {} : { milestones: masked(facts.milestones) }),
  };
}
