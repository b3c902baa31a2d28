import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { hides, shareOf } from '../../../src/views/view.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import type { Context, ItemTitle, ListLetter, Mention as UnderstoodMention } from '../../understand/context.ts';
import type { Mention } from '../../turn.ts';
import { defaultCalendar } from '../../../src/projects/default-calendar.ts';
import type { Member } from '../../../src/ports.ts';
import { heldIn } from '../find-item.ts';
import { readerIn } from '../seen.ts';
import type { Home, Talk } from '../talk.ts';

/** What a sentence is understood against: the people, the titles, the calendar of the project. */
export async function contextOf(talk: Talk, mentions: readonly Mention[]): Promise<Context> {
  const { homes, today, person, language, doors } = talk;
  const projects = await doors.projects.projects();
  const [only, ...others] = homes;
  const members = new Map(homes.flatMap((home) => home.members.map((member) => [member.id, member] as const)));
  const roster = [...members.values()];
  // Numbers of several projects would mix, so only one project's titles are compared.
  const read = only !== undefined && others.length === 0 ? await titlesOf(only, talk) : noTitles;
  return {
    today,
    sender: { id: person.id, name: person.name },
    roster: roster.map(({ id, name }) => ({ id, name })),
    calendar: only?.calendar ?? defaultCalendar(),
    beforeMeansPreviousDay: only?.settings.beforeMeansPreviousDay ?? false,
    mentions: mentions.flatMap((mention) => understoodMention(mention, roster)),
    locale: language,
    projects: projects.map(({ code }) => code),
    ...read,
  };
}

/** Teams names a mentioned person by a chat id; the roster knows the directory id behind it. */
function understoodMention({ text, userId }: Mention, roster: readonly Member[]): readonly UnderstoodMention[] {
  const member = roster.find(({ chatId }) => chatId === userId);
  return member === undefined ? [] : [{ text, id: member.id }];
}

type Titles = Required<Pick<Context, 'items' | 'organisations'>>;

const noTitles: Titles = { items: [], organisations: [] };

/** A list that cannot be read now only means that nothing is found alike. */
async function titlesOf(home: Home, talk: Talk): Promise<Titles> {
  const [actions, risks, decisions] = await Promise.all([
    quotable(actionsList, home, talk),
    quotable(risksList, home, talk),
    quotable(decisionsList, home, talk),
  ]);
  return {
    items: [...titles('A', actions), ...titles('R', risks), ...titles('B', decisions)],
    organisations: [...new Set(actions.flatMap(({ cells }) => cells.ExternalOwner ?? []))],
  };
}

/** Rows whose title may come back in a question; whose they are is known here, and said nowhere. */
async function quotable<L extends ListDeclaration>(list: L, home: Home, talk: Talk): Promise<readonly Item<L>[]> {
  const read = await home.store.all(list);
  const reader = readerIn(home, talk);
  return read.ok ? read.value.filter((item) => !hides({ share: shareOf(heldIn(home, list, item), reader) })) : [];
}

interface Titled {
  readonly id: number;
  readonly cells: Pick<Item<typeof actionsList>['cells'], 'Title' | 'Owner'>;
}

const titles = (list: ListLetter, items: readonly Titled[]): readonly ItemTitle[] =>
  items.map(({ id, cells }) => {
    const owner = cells.Owner?.aad;
    return { list, number: id, title: cells.Title ?? '', ...(owner === undefined ? {} : { owner }) };
  });
