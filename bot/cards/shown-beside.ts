import type { Day } from '../../src/domain/values/day.ts';
import { namesPeople } from '../../src/views/view.ts';
import type { ActionView } from './action-words.ts';
import type { DataOf } from './data/card-data.ts';

/** The date beside a button that moves it; `{}` where there is none. */
export const shownDay = (day: Day | undefined): NonNullable<DataOf<'postpone'>['shown']> =>
  day === undefined ? {} : { day };

/** Whose an action is, for a button beside it; nothing where people are not named. */
export function shownOwner(action: ActionView): Pick<DataOf<'assign'>, 'shown'> {
  const { Owner: owner, ExternalOwner: organisation } = action.cells;
  // Somebody without an id cannot be recognised again.
  const isUnknown = owner !== undefined && owner.aad === undefined;
  if (isUnknown || !namesPeople(action)) return {};
  return {
    shown: {
      ...(owner?.aad === undefined ? {} : { person: owner.aad }),
      ...(organisation === undefined ? {} : { organisation }),
    },
  };
}
