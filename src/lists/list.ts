import type { Day } from '../domain/values/day.ts';
import type { ETag, ItemId } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import type { PersonRef, Writer } from '../domain/values/person.ts';
import {
  boolean,
  type ChoiceColumn,
  type ChoicesColumn,
  type Column,
  day,
  type DayColumn,
  type Label,
  type PersonColumn,
  text,
} from './column.ts';

export type Columns = Readonly<Record<string, Column>>;

/** Which columns say how an item stands, and in which statuses it asks nothing of anybody any more. */
export interface StandingColumns {
  readonly status: string;
  readonly owner: string;
  readonly due: string;
  readonly ended: readonly string[];
}

/** One SharePoint list, declared once: provisioning, parsing, editing, checking all follow from it. */
export interface ListDeclaration<C extends Columns = Columns> {
  /** ASCII name that ends up in the URL; fixed forever. */
  readonly name: string;
  readonly label: Label;
  /** Letter of the visible number, for lists whose items people call by number. */
  readonly prefix?: string;
  /** For lists whose items somebody must finish. */
  readonly standing?: StandingColumns;
  readonly columns: C;
}

/** Columns that every list has besides its own (domain sheet 2.0). */
const everyList = {
  ClientKey: text({
    label: { nl: 'Sleutel van toevoeging', en: 'Client key' },
    unique: true,
    indexed: true,
    hidden: true,
    setBy: 'app',
  }),
  ProjectCode: text({
    label: { nl: 'Projectcode', en: 'Project code' },
    required: 'always',
    indexed: true,
    maxLength: 20,
    setBy: 'app',
  }),
  Confidential: boolean({ label: { nl: 'Vertrouwelijk', en: 'Confidential' }, default: false }),
  SourceUrl: text({ label: { nl: 'Link naar bericht of document', en: 'Link to message or document' }, link: true }),
  AutoChangedOn: day({ label: { nl: 'Automatisch gewijzigd op', en: 'Changed automatically on' }, setBy: 'app' }),
} as const satisfies Columns;

type ColumnNamed<C extends Columns, Kind extends Column> = {
  [N in keyof C & string]: C[N] extends Kind ? N : never;
}[keyof C & string];

type StatusOf<C extends Columns> = {
  [S in ColumnNamed<C, ChoiceColumn>]: { readonly status: S; readonly ended: readonly KeyOf<C[S]>[] };
}[ColumnNamed<C, ChoiceColumn>];

type KeyOf<C extends Column> = C extends ChoiceColumn<infer K> ? K : never;

/** A standing that names columns of this list only, each of its kind, with statuses that exist. */
type StandingIn<C extends Columns> = StatusOf<C> & {
  readonly owner: ColumnNamed<C, PersonColumn>;
  readonly due: ColumnNamed<C, DayColumn>;
};

export function defineList<const C extends Columns>(
  list: ListDeclaration<C> & { readonly standing?: StandingIn<C> },
): ListDeclaration<C & Omit<typeof everyList, keyof C>> {
  return { ...list, columns: { ...everyList, ...list.columns } };
}

type CellOf<C extends Column> =
  C extends ChoiceColumn<infer K>
    ? K
    : C extends ChoicesColumn<infer K>
      ? readonly K[]
      : {
          text: string;
          note: string;
          number: number;
          currency: number;
          calculated: number;
          boolean: boolean;
          day: Day;
          person: PersonRef;
          people: readonly PersonRef[];
          lookup: ItemId;
          lookups: readonly ItemId[];
          choice: string;
          choices: readonly string[];
        }[C['kind']];

/** Every cell may be empty: people also edit these lists by hand. */
export type Cells<L extends ListDeclaration> = {
  readonly [K in keyof L['columns']]?: CellOf<L['columns'][K]>;
};

/** What to write; `null` empties a cell. */
export type Changes<L extends ListDeclaration> = {
  readonly [K in keyof L['columns']]?: CellOf<L['columns'][K]> | null;
};

/** A cell that does not hold what its column declares: shown and marked, never a crash. */
export interface Flaw {
  readonly column: string;
  readonly kind: 'unknown-choice' | 'missing' | 'not-a-number' | 'out-of-range' | 'not-a-date' | 'not-a-boolean';
  /** The text as SharePoint holds it; empty when the cell is empty. */
  readonly raw: string;
}

/** One row of a list as the rules see it. */
export interface Item<L extends ListDeclaration = ListDeclaration> {
  readonly id: ItemId;
  readonly etag: ETag;
  readonly createdAt: Moment;
  readonly modifiedAt: Moment;
  readonly createdBy: Writer;
  readonly modifiedBy: Writer;
  readonly cells: Cells<L>;
  readonly flaws: readonly Flaw[];
}

/** Name of the hidden text column that keeps the directory id of a person column. */
export const personIdColumn = (column: string): string => `${column}Aad`;

/** The number that people say: A12, R3. */
export const visibleNumber = (list: ListDeclaration, id: ItemId): string => `${list.prefix ?? ''}${id}`;
