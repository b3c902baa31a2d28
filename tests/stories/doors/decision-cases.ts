import { type ActCase, everybody, ownerOrStaff, staff } from './act-case.ts';

const of = (act: string, more: Omit<ActCase, 'list' | 'act'>): ActCase => ({ list: 'Decisions', act, ...more });

const proposed = { DecisionStatus: 'Voorgesteld' };
const taken = {
  DecisionStatus: 'Genomen',
  DecidedBy: 'Stuurgroep',
  DecidedOn: '2026-11-20T12:00:00Z',
  Rationale: 'minder overlast',
  SourceUrl: 'https://example.org/verslag',
};

/** Besluiten, after 2.4, 3.9 and 3.11.5 of the domain sheet. */
export const decisionCases: readonly ActCase[] = [
  of('add', {
    when: 'a proposal',
    tab: { changes: { NeededBy: '2026-12-11' } },
    press: () => ({
      verb: 'run',
      command: { kind: 'decision.add', neededBy: '2026-12-11' },
      project: 'RVB',
    }),
    say: (title) => `ter besluitvorming: ${title}, nodig voor 11-12`,
    may: everybody,
    becomes: { ...proposed, NeededBy: '2026-12-11T12:00:00Z' },
    hears: [],
  }),
  of('hold', {
    from: proposed,
    tab: { changes: { DecisionStatus: 'OnHold' } },
    may: staff,
    becomes: { DecisionStatus: 'Aangehouden' },
    hears: ['owner'],
  }),
  of('propose', {
    from: { DecisionStatus: 'Aangehouden' },
    tab: { changes: { DecisionStatus: 'Proposed' } },
    may: staff,
    becomes: proposed,
    hears: ['owner'],
  }),
  of('take', {
    from: { ...proposed, Rationale: 'minder overlast' },
    tab: { changes: { DecisionStatus: 'Taken', DecidedBy: 'Stuurgroep', DecidedOn: '2026-11-23' } },
    may: staff,
    becomes: { DecisionStatus: 'Genomen', DecidedBy: 'Stuurgroep' },
    hears: ['owner', 'manager'],
  }),
  of('take', {
    when: 'it replaces another',
    from: { ...proposed, Rationale: 'minder overlast' },
    linked: { list: 'Decisions', cells: taken, by: 'ReplacesRef', becomes: { DecisionStatus: 'Vervangen' } },
    tab: { changes: { DecisionStatus: 'Taken', DecidedBy: 'Stuurgroep', DecidedOn: '2026-11-23' } },
    may: staff,
    becomes: { DecisionStatus: 'Genomen' },
    hears: ['owner', 'manager'],
  }),
  of('reject', {
    from: proposed,
    tab: { changes: { DecisionStatus: 'Rejected' } },
    may: staff,
    becomes: { DecisionStatus: 'Afgewezen' },
    hears: ['owner'],
  }),
  of('withdraw', {
    from: taken,
    tab: { changes: { DecisionStatus: 'Withdrawn' }, reason: 'ander tracé' },
    may: staff,
    becomes: { DecisionStatus: 'Ingetrokken' },
    hears: ['owner'],
  }),
  of('put-back', {
    from: taken,
    tab: { changes: { DecisionStatus: 'Proposed' } },
    press: (item) => ({ verb: 'put-back', project: 'RVB', list: 'Decisions', item }),
    may: ['manager'],
    becomes: proposed,
    hears: ['owner', 'manager'],
  }),
  of('note', {
    from: proposed,
    tab: { changes: {}, reason: 'gaat naar de vergadering van december' },
    may: ownerOrStaff,
    becomes: proposed,
    hears: ['owner'],
  }),
  of('link', {
    from: proposed,
    tab: { changes: { ReplacesRef: 6 } },
    may: ownerOrStaff,
    becomes: proposed,
    hears: ['owner'],
  }),
];
