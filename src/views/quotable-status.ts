import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { GrotikAspect } from '../domain/values/vocabulary.ts';
import type { GrotikStatus } from '../lists/grotik-status.ts';
import { rowsOf } from './facts.ts';
import type { Reader } from './reader.ts';
import { secretsOf, type Tells } from './secrets.ts';
import { hides, shareOf } from './view.ts';

type StatusCells = GrotikStatus['cells'];

/** Takes from a light's explanation what rests on rows that this reader may not see; the light itself stays. */
export function quotableStatus(
  facts: ProjectFacts,
  calendar: WorkingCalendar,
  reader: Reader,
): (cells: StatusCells) => StatusCells {
  const rows = rowsOf(facts, calendar);
  const tells = secretsOf(rows, reader);
  const hidden = new Set(rows.filter((row) => hides({ share: shareOf(row, reader) })).map(({ list }) => list.name));
  return (cells) => {
    const lists = cells.Aspect === undefined ? Object.values(behind).flat() : behind[cells.Aspect];
    const mayCountHidden = lists.some((list) => hidden.has(list));
    return withoutSecrets(cells, tells, mayCountHidden);
  };
}

/** The lists that the rules of an aspect count in (domain sheet 3.5), in whatever state their rows are by now. */
const behind: Readonly<Record<GrotikAspect, readonly string[]>> = {
  Money: ['BudgetLines', 'Actions', 'Decisions'],
  Risk: ['Risks', 'ControlMeasures'],
  Organisation: ['ProjectRoles', 'Decisions', 'Actions', 'Risks'],
  Time: ['Milestones', 'Actions'],
  Information: ['Decisions', 'Actions'],
  Quality: ['Actions'],
};

/** Whether a rule says more than which items it found: "RIS1: R3" names one, "RIS3: 3 rood" counts. */
const counts = (evidence: string): boolean => /\d/.test(evidence.replaceAll(/\b\p{Lu}+\d+\b/gu, ''));

/** Between the rules that fired, as the proposal writes them. */
const separator = '; ';

function withoutSecrets(cells: StatusCells, tells: Tells, mayCountHidden: boolean): StatusCells {
  // A snapshot is made for the rules: its amounts and titles stand in a form in which no phrase is found.
  const { Snapshot: _, ...readable } = cells;
  const {
    ExplanationText: explanation = '',
    CorrectiveText: correction = '',
    Evidence: evidence = '',
    ...rest
  } = readable;
  const parts = evidence.split(separator);
  const quotable = parts.filter((part) => !tells(part) && !(mayCountHidden && counts(part)));
  // A draft counts what it does not name: with one rule about a hidden row, the words about all of them go.
  const isWhole = quotable.length === parts.length && !tells(explanation) && !tells(correction);
  return isWhole ? readable : { ...rest, Evidence: quotable.join(separator) };
}
