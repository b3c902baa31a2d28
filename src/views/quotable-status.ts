import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { GrotikStatus } from '../lists/grotik-status.ts';
import { rowsOf } from './facts.ts';
import type { Reader } from './reader.ts';
import { secretsOf, type Tells } from './secrets.ts';

type StatusCells = GrotikStatus['cells'];

/** Takes from a light's explanation what quotes rows that this reader may not see; the light itself stays. */
export function quotableStatus(
  facts: ProjectFacts,
  calendar: WorkingCalendar,
  reader: Reader,
): (cells: StatusCells) => StatusCells {
  const tells = secretsOf(rowsOf(facts, calendar), reader);
  return (cells) => withoutSecrets(cells, tells);
}

/** Between the rules that fired, as the proposal writes them. */
const separator = '; ';

function withoutSecrets(cells: StatusCells, tells: Tells): StatusCells {
  // A snapshot is made for the rules: its amounts and titles stand in a form in which no phrase is found.
  const { Snapshot: _, ...readable } = cells;
  const {
    ExplanationText: explanation = '',
    CorrectiveText: correction = '',
    Evidence: evidence = '',
    ...rest
  } = readable;
  const parts = evidence.split(separator);
  const quotable = parts.filter((part) => !tells(part));
  // A draft counts what it does not name: with one rule about a hidden row, the words about all of them go.
  const isWhole = quotable.length === parts.length && !tells(explanation) && !tells(correction);
  return isWhole ? readable : { ...rest, Evidence: quotable.join(separator) };
}
