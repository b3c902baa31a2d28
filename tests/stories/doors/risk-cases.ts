import { type ActCase, type Cells, everybody, ownerOrKeeper } from './act-case.ts';

const risk = (act: string, more: Omit<ActCase, 'list' | 'act'>): ActCase => ({ list: 'Risks', act, ...more });
const measure = (act: string, more: Omit<ActCase, 'list' | 'act'>): ActCase => ({
  list: 'ControlMeasures',
  act,
  ...more,
});
const pointed =
  (verb: string, more: Cells = {}) =>
  (item: number) => ({
    verb,
    project: 'RVB',
    list: 'ControlMeasures',
    item,
    ...more,
  });

const open = { RiskStatus: 'Open' };
const controlled = { RiskStatus: 'Beheerst', ResidualProbability: 1, ResidualImpact: 1 };

const riskCasesFor = (idOf: (name: string) => string): readonly ActCase[] => [
  risk('add', {
    tab: {
      changes: {
        EventText: 'de kade verzakt',
        ConsequenceText: 'twee weken later klaar',
        Probability: 2,
        Impact: 3,
        RiskOwner: { aad: idOf('Jan Bakker'), name: 'Jan Bakker' },
      },
    },
    may: everybody,
    becomes: { RiskStatus: 'Open', RiskType: 'Risico' },
    hears: ['owner'],
  }),
  risk('score', {
    from: open,
    tab: { changes: { Probability: 4, Impact: 4 } },
    may: ownerOrKeeper,
    becomes: { Probability: 4, Impact: 4 },
    hears: ['owner'],
  }),
  risk('control', {
    from: open,
    tab: {
      changes: {
        RiskStatus: 'Controlled',
        ResponseStrategy: 'Accept',
        ResidualProbability: 1,
        ResidualImpact: 1,
      },
      reason: 'de kosten wegen er niet tegen op',
    },
    may: ownerOrKeeper,
    becomes: { RiskStatus: 'Beheerst', ResponseStrategy: 'Accepteren' },
    hears: ['owner'],
  }),
  risk('occur', {
    from: open,
    tab: { changes: { RiskStatus: 'Occurred', OccurredOn: '2026-11-23' } },
    may: ownerOrKeeper,
    becomes: { RiskStatus: 'Opgetreden', Probability: 5 },
    hears: ['owner'],
  }),
  risk('close', {
    from: controlled,
    tab: { changes: { RiskStatus: 'Closed' }, reason: 'de fase is voorbij' },
    may: ['manager'],
    becomes: { RiskStatus: 'Gesloten', ClosingReason: "[2026-11-24 Noëlle van 't Hoff] de fase is voorbij" },
    hears: ['owner'],
  }),
  risk('reopen', {
    from: { RiskStatus: 'Gesloten', ClosingReason: 'de fase is voorbij' },
    tab: { changes: { RiskStatus: 'Open' }, reason: 'toch weer water' },
    may: ownerOrKeeper,
    becomes: open,
    hears: ['owner'],
  }),
  risk('review', {
    from: open,
    tab: { changes: { LastReviewedOn: '2026-11-24' } },
    may: ownerOrKeeper,
    becomes: open,
    hears: ['owner'],
  }),
];

const running = { MeasureStatus: 'In behandeling' };

const measureCasesFor = (idOf: (name: string) => string): readonly ActCase[] => [
  measure('add', {
    tab: { changes: { RiskRef: 1, MeasureOwner: { aad: idOf('Zoë Łukasik'), name: 'Zoë Łukasik' } } },
    may: ['manager', 'support', 'keeper of the register'],
    becomes: { MeasureStatus: 'Nieuw', MeasureKind: 'Preventief' },
    hears: ['new owner'],
  }),
  measure('start', {
    from: { MeasureStatus: 'Nieuw' },
    tab: { changes: { MeasureStatus: 'InProgress' } },
    may: ownerOrKeeper,
    becomes: running,
    hears: ['owner'],
  }),
  measure('complete', {
    from: running,
    linked: { list: 'Risks', cells: open, by: 'RiskRef', becomes: open },
    tab: { changes: { MeasureStatus: 'Done' } },
    press: pointed('complete'),
    may: ownerOrKeeper,
    becomes: { MeasureStatus: 'Afgerond' },
    hears: ['owner', 'owner of the risk'],
  }),
  measure('cancel', {
    from: running,
    tab: { changes: { MeasureStatus: 'Cancelled' } },
    may: ownerOrKeeper,
    becomes: { MeasureStatus: 'Vervallen' },
    hears: ['owner'],
  }),
  measure('assign', {
    from: running,
    tab: { changes: { MeasureOwner: { aad: idOf('Zoë Łukasik'), name: 'Zoë Łukasik' } } },
    may: ownerOrKeeper,
    becomes: { MeasureOwnerLookupId: 'Zoë Łukasik' },
    hears: ['owner', 'new owner'],
  }),
  measure('postpone', {
    from: running,
    tab: { changes: { DueDate: '2026-12-15' } },
    press: pointed('postpone', { day: '2026-12-15' }),
    may: ownerOrKeeper,
    becomes: running,
    hears: ['owner'],
  }),
  measure('note', {
    from: running,
    tab: { changes: {}, reason: 'besteld' },
    may: ownerOrKeeper,
    becomes: running,
    hears: ['owner'],
  }),
];

/** Risico's en beheersmaatregelen, after 2.2, 2.3, 3.3 and 3.9 of the domain sheet. */
export const riskAndMeasureCasesFor = (idOf: (name: string) => string): readonly ActCase[] => [
  ...riskCasesFor(idOf),
  ...measureCasesFor(idOf),
];
