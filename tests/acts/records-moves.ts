import fc from 'fast-check';
import { kinds, type ListName } from '../../src/acts/kinds.ts';
import type { Column } from '../../src/lists/column.ts';
import { everybody, ref, type Who } from './acts-bench.ts';

/** One thing that somebody tries; rows are counted from the first of their list, and wrap around. */
export type Move = { readonly who: Who; readonly list: ListName; readonly row: number; readonly wait: number } & (
  | { readonly kind: 'change' | 'add'; readonly cells: Readonly<Record<string, unknown>>; readonly note?: string }
  | { readonly kind: 'act'; readonly act: string; readonly input: Readonly<Record<string, unknown>> }
  /** The newest write of that row, or the last of this person. */
  | { readonly kind: 'undo' }
);

const days = ['2026-11-02', '2026-11-20', '2026-11-23', '2026-12-04', '2026-11-20', '1999-12-31', '2032-01-01'];
const texts = ['kort', 'Wij kiezen een andere buis.', '', ' ', '[2026-11-01 Noor Manager] akkoord', 'nee\n[x] ja'];
const steps = ['[x] bellen', '[ ] bellen\n[x] mailen', '[x] bellen\n[x] mailen'];

const someone = fc.constantFrom(...everybody.filter((who) => who !== 'guest'));
const person = someone.map(ref);
const number = fc.constantFrom(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 0, 2.5);
const row = fc.nat(3);

/** A value of a column, most often a fitting one; lookups are counted as rows are. */
function valueIn(name: string, column: Column): fc.Arbitrary<unknown> {
  if (name === 'Steps') return fc.constantFrom(...steps);
  switch (column.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(column.choices));
    case 'day':
      return fc.constantFrom(...days);
    case 'number':
    case 'currency':
      return number;
    case 'person':
      return person;
    case 'lookup':
      return row.map((counted) => ({ counted, list: column.list }));
    case 'lookups':
      return fc.array(row, { maxLength: 2 }).map((rows) => rows.map((counted) => ({ counted, list: column.list })));
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constantFrom(...texts);
  }
}

/** Cells of a list: a few of its columns, the ones that rules speak of more often than the rest. */
function cellsOf(list: ListName): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const { columns, standing } = kinds[list].list;
  // What only Spil writes is refused in one word; that is tried elsewhere.
  const names = Object.entries<Column>(columns).flatMap(([name, { setBy }]) => (setBy === 'app' ? [] : [name]));
  const often = names.filter((name) => name === standing?.status || name.endsWith('On') || /Ref|By|Owner/.test(name));
  const one = fc
    .constantFrom(...names, ...often, ...often, standing?.status ?? 'Title', standing?.status ?? 'Title')
    .chain((name) => {
      const column = (columns as Readonly<Record<string, Column>>)[name];
      const value = column === undefined ? fc.constant('x') : valueIn(name, column);
      return fc
        .oneof({ weight: 7, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) })
        .map((v) => [name, v]);
    });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
}

/** What makes an addition of each list whole, so that not all of them are refused for what they miss. */
const whole: Readonly<Record<ListName, object>> = {
  Actions: { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' },
  Risks: {
    Title: 'Scheuren door bemaling',
    EventText: 'scheuren',
    ConsequenceText: 'schade',
    Probability: 2,
    Impact: 3,
    RiskOwner: ref('owner'),
  },
  ControlMeasures: { Title: 'Retourbemaling', RiskRef: { counted: 0, list: 'Risks' } },
  Decisions: { Title: 'Wij kiezen een andere buis.', Rationale: 'prijs', DecidedBy: 'de stuurgroep' },
};

const note = fc.constantFrom('omdat het moet', '', 'toch niet');
const on = fc.constantFrom('1999-12-31', '2026-11-20', '2026-11-23', '2030-01-01');

/** Everything that an everyday act may want to know; each takes what it knows. */
const input = fc.record(
  {
    note,
    on,
    by: fc.constantFrom('de stuurgroep', ''),
    rationale: fc.constantFrom('minste hinder', ''),
    owner: person,
    organisation: fc.constantFrom('Aannemer BV', ''),
    priority: fc.constantFrom('High', 'Low'),
    to: fc.constantFrom({ kind: 'day', day: '2026-12-11' }, { kind: 'shift', amount: -3, unit: 'working-day' }),
    number: fc.constantFrom(1, 2, 9),
    isDone: fc.boolean(),
    neededBy: on,
    replaces: row.map((counted) => ({ counted, list: 'Decisions' })),
    residual: fc.record({ probability: number, impact: number }),
    acceptedBecause: note,
    probability: number,
    impact: number,
  },
  { requiredKeys: ['note', 'by', 'owner', 'organisation', 'priority', 'to', 'number', 'isDone', 'replaces'] },
);

const listName = fc.constantFrom<ListName>('Actions', 'Risks', 'ControlMeasures', 'Decisions', 'Decisions');

export const move: fc.Arbitrary<Move> = listName.chain((list) => {
  const where = {
    who: fc.constantFrom(...everybody, 'manager', 'manager', 'support', 'support', 'owner', 'owner'),
    list: fc.constant(list),
    row,
    wait: fc.constantFrom(1, 1, 1, 60, 24 * 60, 7 * 24 * 60),
  } as const;
  const cells = cellsOf(list);
  const change = fc.record({ ...where, kind: fc.constant('change'), cells, note });
  const add = fc.record({
    ...where,
    kind: fc.constant('add'),
    cells: cells.map((some) => ({ ...whole[list], ...some })),
  });
  const act = fc.record({
    ...where,
    kind: fc.constant('act'),
    act: fc.constantFrom(...Object.keys(kinds[list].acts)),
    input,
  });
  const undo = fc.record({ ...where, kind: fc.constant('undo') });
  return fc.oneof(change, change, add, act, act, undo);
});
