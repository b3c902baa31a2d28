import { type ActCase, type Cells, everybody, ownerOrStaff, third } from './act-case.ts';

const of = (act: string, more: Omit<ActCase, 'list' | 'act'>): ActCase => ({ list: 'Actions', act, ...more });
const command = (kind: string, more: Cells) => (item: number) => ({
  verb: 'run',
  command: { kind, item: { project: 'RVB', number: item }, ...more },
});
const pointed =
  (verb: string, more: Cells = {}) =>
  (item: number) => ({
    verb,
    project: 'RVB',
    list: 'Actions',
    item,
    ...more,
  });

const running = { ActionStatus: 'In behandeling' };

/** Acties, after 2.1, 3.3 and 3.9 of the domain sheet. */
export const actionCasesFor = (idOf: (name: string) => string): readonly ActCase[] => [
  of('add', {
    tab: { changes: { DueDate: '2026-12-10', Owner: { aad: idOf(third), name: third } } },
    say: (title) => `actie voor ${third}: ${title}, uiterlijk 10 december`,
    press: () => ({
      verb: 'run',
      command: { kind: 'action.add', due: '2026-12-10', owner: { kind: 'person', id: idOf(third), name: third } },
      project: 'RVB',
    }),
    may: everybody,
    becomes: { ActionStatus: 'Nieuw', Priority: 'Normaal', PostponeCount: 0 },
    hears: ['new owner'],
  }),
  of('start', {
    from: { ActionStatus: 'Nieuw' },
    tab: { changes: { ActionStatus: 'InProgress' } },
    say: (number) => `${number} is opgepakt`,
    press: command('action.start', {}),
    may: ownerOrStaff,
    becomes: running,
    hears: ['owner'],
  }),
  of('wait', {
    from: running,
    tab: { changes: { ActionStatus: 'Waiting' }, reason: 'geen kraan' },
    say: (number) => `zet ${number} op wacht op derden, geen kraan`,
    press: command('action.wait', { note: 'geen kraan' }),
    may: ownerOrStaff,
    becomes: { ActionStatus: 'Wacht op derden' },
    hears: ['owner'],
  }),
  of('complete', {
    from: running,
    tab: { changes: { ActionStatus: 'Done' } },
    say: (number) => `${number} is klaar`,
    press: pointed('complete'),
    may: ownerOrStaff,
    becomes: { ActionStatus: 'Afgerond' },
    hears: ['owner'],
  }),
  of('complete', {
    when: 'the last one of a decision',
    from: running,
    linked: {
      list: 'Decisions',
      cells: { DecisionStatus: 'Genomen', DecidedBy: 'Stuurgroep', ExecutionStatus: 'In behandeling' },
      by: 'DecisionRef',
      becomes: { ExecutionStatus: 'Afgerond' },
    },
    tab: { changes: { ActionStatus: 'Done' } },
    say: (number) => `${number} is klaar`,
    press: pointed('complete'),
    may: ownerOrStaff,
    becomes: { ActionStatus: 'Afgerond' },
    hears: ['owner'],
  }),
  of('cancel', {
    from: running,
    tab: { changes: { ActionStatus: 'Cancelled' }, reason: 'zit in het bestek' },
    press: command('action.cancel', { reason: 'zit in het bestek' }),
    say: (number) => `${number} vervalt want zit in het bestek`,
    may: ownerOrStaff,
    becomes: { ActionStatus: 'Vervallen', ClosingNote: 'zit in het bestek' },
    hears: ['owner'],
  }),
  of('reopen', {
    from: { ActionStatus: 'Afgerond', CompletedOn: '2026-11-20T12:00:00Z' },
    tab: { changes: { ActionStatus: 'InProgress' }, reason: 'de tekeningen kloppen niet' },
    say: (number) => `heropen ${number}, de tekeningen kloppen niet`,
    press: command('action.reopen', { reason: 'de tekeningen kloppen niet' }),
    may: ownerOrStaff,
    becomes: running,
    hears: ['owner'],
  }),
  of('reopen', {
    when: 'cancelled before',
    from: { ActionStatus: 'Vervallen', ClosingNote: 'dubbel' },
    tab: { changes: { ActionStatus: 'New' }, reason: 'toch nodig' },
    say: (number) => `heropen ${number}, toch nodig`,
    press: command('action.reopen', { reason: 'toch nodig' }),
    may: ['manager'],
    becomes: { ActionStatus: 'Nieuw' },
    hears: ['owner'],
  }),
  of('postpone', {
    from: running,
    tab: { changes: { DueDate: '2026-12-15' } },
    say: (number) => `verschuif ${number} naar 15 december`,
    press: pointed('postpone', { day: '2026-12-15' }),
    may: ownerOrStaff,
    becomes: { PostponeCount: 1 },
    hears: ['owner'],
  }),
  of('assign', {
    from: running,
    tab: { changes: { Owner: { aad: idOf(third), name: third } } },
    say: (number) => `geef ${number} aan ${third}`,
    press: pointed('assign', { person: idOf(third) }),
    may: ownerOrStaff,
    becomes: { OwnerLookupId: third },
    hears: ['owner', 'new owner'],
  }),
  of('assign-outside', {
    from: running,
    tab: { changes: { ExternalOwner: 'Heijmans' } },
    press: command('action.assign', { owner: { kind: 'organisation', name: 'Heijmans' } }),
    may: ownerOrStaff,
    becomes: { ExternalOwner: 'Heijmans' },
    hears: ['owner'],
  }),
  of('set-priority', {
    from: running,
    tab: { changes: { Priority: 'High' } },
    say: (number) => `maak ${number} prio hoog`,
    press: command('action.setPriority', { priority: 'High' }),
    may: ownerOrStaff,
    becomes: { Priority: 'Hoog' },
    hears: ['owner'],
  }),
  of('note', {
    from: running,
    tab: { changes: {}, reason: 'netbeheerder gebeld' },
    say: (number) => `notitie bij ${number}: netbeheerder gebeld`,
    press: command('action.note', { note: 'netbeheerder gebeld' }),
    may: ownerOrStaff,
    becomes: running,
    hears: ['owner'],
  }),
  of('step', {
    from: { ...running, Steps: '[x] bellen\n[ ] mailen' },
    tab: { changes: { Steps: '[x] bellen\n[x] mailen' } },
    say: (number) => `stap 2 van ${number} is klaar`,
    press: command('action.step', { number: 2, isDone: true }),
    may: ownerOrStaff,
    becomes: { ActionStatus: 'Afgerond', Steps: '[x] bellen\n[x] mailen' },
    hears: ['owner'],
  }),
];
