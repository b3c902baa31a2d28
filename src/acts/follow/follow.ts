import { actionsList } from '../../lists/actions.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { Home } from '../../projects/home.ts';
import type { Followed } from '../outcome.ts';
import type { Change } from '../who-is-told.ts';
import { followLinks } from './follow-links.ts';
import { restoreReplaced, supersedeReplaced } from './supersede.ts';

/** What changes by itself because a row was written; the row itself stands already, so nothing here can fail it. */
export async function follow(change: Change, home: Home): Promise<readonly Followed[]> {
  switch (change.list.name) {
    case actionsList.name:
      return followLinks(change, home);
    case decisionsList.name:
      return followDecision(change, home);
    default:
      return [];
  }
}

async function followDecision({ before, after }: Change, home: Home): Promise<readonly Followed[]> {
  const [was, is] = [before?.cells['DecisionStatus'], after.cells['DecisionStatus']];
  if (after.cells['ReplacesRef'] === undefined || (was !== 'Taken' && is !== 'Taken')) return [];
  if (is === 'Taken') return supersedeReplaced(after, home.store, home);
  return is === 'Proposed' ? restoreReplaced(after, home.store, home) : [];
}
