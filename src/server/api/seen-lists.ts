import { defaultCalendar } from '../../projects/default-calendar.ts';
import { ok, type Result } from '../../domain/values/result.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ItemVersion, ListProblem, ListStore, Project } from '../../ports.ts';
import { readFacts } from '../../projects/read-facts.ts';
import { quotableStatus } from '../../views/quotable-status.ts';
import type { Reader } from '../../views/reader.ts';
import { hides, isConfidential, viewOf } from '../../views/view.ts';

type Read<T> = Promise<Result<T, ListProblem>>;

/** Tells who reads; asked only when something may have to be hidden, since Graph charges for the answer. */
export type FindReader = () => Read<Reader>;

interface Looking {
  readonly lists: ListStore;
  readonly project: Project;
  readonly findReader: FindReader;
}

/** The lists as one reader may see them: every row that the API answers comes from here. */
export function seenLists(lists: ListStore, project: Project, findReader: FindReader): ListStore {
  const looking = { lists, project, findReader };
  return {
    ...lists,
    all: async (list) => {
      const read = await lists.all(list);
      return read.ok ? seenItems(list, read.value, looking) : read;
    },
    one: async (list, id) => {
      const read = await lists.one(list, id);
      if (!read.ok) return read;
      const seen = await seenItems(list, [read.value], looking);
      return seen.ok ? ok(seen.value[0] ?? read.value) : seen;
    },
    versions: (list, id) => seenVersions(list, id, looking),
  };
}

/** A light's explanation quotes rows of other lists, so it may hide something though it is no secret itself. */
const quotesOthers = (list: ListDeclaration): boolean => list.name === grotikStatusList.name;

async function seenItems<L extends ListDeclaration>(
  list: L,
  items: readonly Item<L>[],
  looking: Looking,
): Read<readonly Item<L>[]> {
  if (!quotesOthers(list) && !items.some(isConfidential)) return ok(items);
  const reader = await looking.findReader();
  if (!reader.ok) return reader;
  if (!reader.value.isGuest) return ok(items);
  const plainly = items.map((item) => plain(list, item, looking.project, reader.value));
  return quotesOthers(list) ? withoutQuotes(plainly, looking, reader.value) : ok(plainly);
}

// Days off decide about lateness only, and a single reader may know that.
const calendar = defaultCalendar();

/** A view without what only cards need. */
function plain<L extends ListDeclaration>(list: L, item: Item<L>, { code: project }: Project, reader: Reader): Item<L> {
  const view = viewOf({ project, calendar, list, item }, reader);
  const { id, etag, createdAt, modifiedAt, createdBy, modifiedBy, cells, flaws } = view;
  return { id, etag, createdAt, modifiedAt, createdBy, modifiedBy, cells, flaws };
}

async function withoutQuotes<L extends ListDeclaration>(
  items: readonly Item<L>[],
  { lists, project }: Looking,
  reader: Reader,
): Read<readonly Item<L>[]> {
  const facts = await readFacts(lists, project);
  if (!facts.ok) return facts;
  const quotable = quotableStatus(facts.value, calendar, reader);
  // The name of the list decided the shape of its rows.
  return ok(
    items.map((item) => ({ ...item, cells: quotable(item.cells as GrotikStatus['cells']) as Item<L>['cells'] })),
  );
}

/** What a hidden row held before is as hidden as what it holds now. */
async function seenVersions<L extends ListDeclaration>(
  list: L,
  id: Item['id'],
  looking: Looking,
): Read<readonly ItemVersion<L>[]> {
  const { lists, project, findReader } = looking;
  const [versions, now] = await Promise.all([lists.versions(list, id), lists.one(list, id)]);
  if (!versions.ok) return versions;
  if (!now.ok) return now;
  if (!quotesOthers(list) && ![now.value, ...versions.value].some(isConfidential)) return versions;
  const reader = await findReader();
  if (!reader.ok) return reader;
  const view = viewOf({ project: project.code, calendar, list, item: now.value }, reader.value);
  if (hides(view)) return ok([]);
  // A version that was confidential stays so, whatever the row became.
  const told = reader.value.isGuest ? versions.value.filter((version) => !isConfidential(version)) : versions.value;
  const rows = await seenItems(
    list,
    told.map(({ cells }) => ({ ...now.value, cells })),
    looking,
  );
  return rows.ok ? ok(told.map((one, index) => ({ ...one, cells: rows.value[index]?.cells ?? {} }))) : rows;
}
