import { changeMeasure, newMeasure, nextMeasureStatuses } from '../../domain/measures/measure-changes.ts';
import { type PostponeTo, postponedDay } from '../../domain/actions/postponed-day.ts';
import { grownNotes } from '../../domain/people/author.ts';
import type { PersonRef } from '../../domain/values/person.ts';
import { refused } from '../../domain/values/result.ts';
import { isSameCell } from '../../domain/changes/same-cell.ts';
import type { Action } from '../../lists/actions.ts';
import { type ControlMeasure, controlMeasuresList } from '../../lists/control-measures.ts';
import { type Kind, needsNothing, type Setting, type WishOf } from '../kind.ts';
import type { Remark } from '../outcome.ts';
import { dueDateRemarks } from './due-date-remarks.ts';

type Act<Input> = WishOf<typeof controlMeasuresList, Input>;
interface Noted {
  readonly note?: string | undefined;
}

const start: Act<object> = () => ({ changes: { MeasureStatus: 'InProgress' } });
const complete: Act<Noted> = ({ note }) => ({ changes: { MeasureStatus: 'Done' }, note });
const cancel: Act<Noted> = ({ note }) => ({ changes: { MeasureStatus: 'Cancelled' }, note });
const assign: Act<{ readonly owner: PersonRef }> = ({ owner }) => ({ changes: { MeasureOwner: owner } });
const note: Act<{ readonly note: string }> = (said) => ({ changes: {}, note: said.note });
const postpone: Act<Noted & { readonly to: PostponeTo }> = ({ to, note: why }, { cells }, { calendar, author }) => ({
  changes: { DueDate: postponedDay(to, cells.DueDate ?? author.today, calendar) },
  note: why,
});

const measureActs = { start, complete, cancel, assign, postpone, note } as const;

/** Beheersmaatregelen: their owner and the keeper of the register change them. */
export const measureKind: Kind<typeof controlMeasuresList, typeof measureActs> = {
  list: controlMeasuresList,
  acts: measureActs,
  permissionToAdd: ({ RiskRef }, _sender, { rows: { risks } }) => {
    const risk = risks.find(({ id }) => id === RiskRef);
    return risk === undefined ? { kind: 'report-risk' } : { kind: 'add-measure', risk };
  },
  permissionToChange: (measure, { RiskRef }) =>
    RiskRef === undefined || RiskRef === measure.cells.RiskRef
      ? { kind: 'change-measure', measure }
      : { kind: 'move-measure' },
  needsToAdd: ({ ActionRef }) => ({ rows: ['risks', ...(ActionRef ? ['actions' as const] : [])], recordedOn: false }),
  needsToChange: (_measure, { changes }) =>
    changes.ActionRef ? { rows: ['actions'], recordedOn: false } : needsNothing,
  create: (cells, setting) => {
    const { calendar, author, rows } = setting;
    const risk = rows.risks.find(({ id }) => id === cells.RiskRef);
    return risk === undefined
      ? refused({ kind: 'needed', columns: ['RiskRef'] })
      : newMeasure(cells, risk, calendar, author, linkable(setting));
  },
  change: (measure, wish, setting) => changeMeasure(measure, wish, setting.author, linkable(setting)),
  next: ({ cells }) => nextMeasureStatuses(cells.MeasureStatus),
  endInstead: ({ cells }, reason, author) => ({
    MeasureStatus: 'Cancelled',
    ...grownNotes(cells.ProgressNotes, [reason], author),
  }),
  remarks: (before, after, setting) => [...dueDateRemarks(before, after, setting), ...aheadRemarks(before, after)],
};

/** The actions that may move a measure; undefined where nothing follows by itself. */
const linkable = ({ settings, rows }: Setting): readonly Action[] | undefined =>
  settings.autoStatus ? rows.actions : undefined;

/** Its actions may have run ahead of the link: then its status moved with that (AS-2). */
function aheadRemarks(before: ControlMeasure | undefined, { cells }: ControlMeasure): readonly Remark[] {
  const { MeasureStatus: status, ActionRef, AutoChangedOn } = cells;
  const isLinked = !isSameCell(before?.cells.ActionRef, ActionRef);
  const hasMoved = AutoChangedOn !== undefined && status !== before?.cells.MeasureStatus;
  return isLinked && hasMoved && (status === 'InProgress' || status === 'Done') ? [{ kind: 'linked', status }] : [];
}
