import type { AspectProposal } from '../domain/grotik/propose-status.ts';
import { statusKey } from '../domain/grotik/status-key.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { Result } from '../domain/values/result.ts';
import { type GrotikStatus, grotikStatusList } from '../lists/grotik-status.ts';
import type { ListProblem, ListStore } from '../ports.ts';
import { computedCells, draftCells, type StatusCells } from './proposal-cells.ts';

/** Adds one proposal under its key: adding it again answers the item that is there. */
export function addProposal(
  store: ListStore,
  { code, settings: { language } }: Pick<ProjectFacts, 'code' | 'settings'>,
  proposal: AspectProposal,
): Promise<Result<GrotikStatus, ListProblem>> {
  const { week, aspect } = proposal;
  const key = statusKey(code, week, aspect);
  const written = { ...computedCells(proposal, language), ...draftCells(proposal, language) };
  const cells: StatusCells = {
    Title: key,
    WeekKey: week,
    Aspect: aspect,
    ConfirmState: 'Proposal',
    ...filled(written),
  };
  return store.add(grotikStatusList, cells, key);
}

/** A new item has nothing to empty. */
const filled = (cells: StatusCells): StatusCells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
