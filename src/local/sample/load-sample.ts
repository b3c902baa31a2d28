import type { Day } from '../../domain/values/day.ts';
import type { PersonRef } from '../../domain/values/person.ts';
import { choiceFromStored } from '../../domain/values/choice.ts';
import { aspectOrder, grotikAspects } from '../../domain/values/vocabulary.ts';
import type { Changes, ListDeclaration } from '../../lists/list.ts';
import { milestonesList } from '../../lists/milestones.ts';
import type { ListStore } from '../../ports.ts';
import type { Sample, SampleRow, SampleTable } from './read-sample.ts';
import { sampleCell } from './sample-cell.ts';
import { SampleProblem } from './sample-problem.ts';
import { projectItems } from './sample-project-items.ts';

export interface SampleWriter {
  readonly store: ListStore;
  personNamed(name: string): PersonRef;
  readonly today: Day;
}

type RawCells = Record<string, unknown>;

const aspectLetters = ['G', 'R', 'O', 'T', 'I', 'K'];

/** The key of a GROTIK item: project, week, letter of the aspect. */
function grotikKey(code: string, cells: RawCells): string {
  const letter = aspectLetters[aspectOrder.findIndex((aspect) => aspect === cells['Aspect'])];
  return `${code}-${String(cells['WeekKey'])}-${letter}`;
}

/** What the loader file adds to a row of this list. */
function additions(sample: Sample, table: SampleTable, id: number, cells: RawCells, writer: SampleWriter): RawCells {
  const { loader } = sample;
  const code = loader.projectCard.ProjectCode.toUpperCase();
  switch (table.source.list.name) {
    case 'Actions':
      return { OriginalDueDate: cells['DueDate'], PostponeCount: 0, ...loader.actions[id] };
    case 'Risks': {
      const reviewed = loader.risksLastReviewedOn;
      return {
        IdentifiedOn: reviewed ?? writer.today,
        ...(reviewed === undefined ? {} : { LastReviewedOn: reviewed }),
        ...loader.risks[id],
      };
    }
    case 'Decisions': {
      const url = loader.decisionsSourceUrl[id];
      return { ...(url === undefined ? {} : { SourceUrl: url }), ...loader.decisions[id] };
    }
    case milestonesList.name:
      return { MilestoneStatus: cells['ActualDate'] === undefined ? 'Planned' : 'Achieved' };
    case 'GrotikStatus': {
      const confirmedBy = cells['ConfirmState'] === 'Proposal' ? undefined : loader.grotikConfirmedBy;
      return {
        Title: grotikKey(code, cells),
        Evidence: '-',
        ...(confirmedBy === undefined ? {} : { ConfirmedBy: writer.personNamed(confirmedBy) }),
      };
    }
    case 'ProjectRoles':
      return { Title: [cells['Role'], (cells['Person'] as PersonRef | undefined)?.name].filter(Boolean).join(' – ') };
    default:
      return {};
  }
}

function cellsOf(list: ListDeclaration, row: SampleRow, writer: Pick<SampleWriter, 'personNamed'>): RawCells {
  return Object.fromEntries(
    row.cells.map(({ column, text }) => {
      const declared = list.columns[column];
      if (declared === undefined) throw new Error(`${list.name} has no column ${column}`);
      return [column, sampleCell(declared, text, `${row.where}, ${column}`, writer.personNamed)];
    }),
  );
}

async function addItem(writer: SampleWriter, list: ListDeclaration, cells: RawCells, key: string): Promise<void> {
  const added = await writer.store.add(list, cells as Changes<ListDeclaration>, key);
  if (added.ok) return;
  throw new SampleProblem(key, `SharePoint refused this row (${added.problem.kind})`, 'Start again with --fresh.');
}

async function loadTable(sample: Sample, table: SampleTable, writer: SampleWriter): Promise<void> {
  const code = sample.loader.projectCard.ProjectCode.toUpperCase();
  const { list } = table.source;
  for (const [index, row] of table.rows.entries()) {
    const cells = cellsOf(list, row, writer);
    const extra = additions(sample, table, index + 1, cells, writer);
    await addItem(writer, list, { ProjectCode: code, ...cells, ...extra }, `sample-${code}-${list.name}-${index + 1}`);
  }
}

/** Checks every cell without writing, so that a fault leaves no half-loaded project behind. */
export function checkSample(sample: Sample, writer: Pick<SampleWriter, 'personNamed'>): void {
  projectItems(sample, writer);
  for (const { source, rows } of sample.tables) {
    for (const row of rows) cellsOf(source.list, row, writer);
  }
  const aspects = sample.tables.find(({ source }) => source.file === 'grotik.csv')?.rows ?? [];
  for (const row of aspects) {
    const aspect = row.cells.find(({ column }) => column === 'Aspect')?.text ?? '';
    if (choiceFromStored(grotikAspects, aspect) === undefined) {
      throw new SampleProblem(row.where, `'${aspect}' is not an aspect`, 'Use Geld, Risico, Organisatie, Tijd, …');
    }
  }
}

/** Lists whose rows point to rows of other lists: each wave waits for the one before. */
const laterWaves: readonly (readonly string[])[] = [['Actions'], ['ControlMeasures']];

/** Writes a sample project through the same calls that people's edits take. */
export async function loadSample(sample: Sample, writer: SampleWriter): Promise<void> {
  for (const { list, cells } of projectItems(sample, writer)) {
    await addItem(writer, list, cells, `sample-${String(cells['ProjectCode'])}-${list.name}`);
  }
  const load = (tables: readonly SampleTable[]): Promise<unknown> =>
    Promise.all(tables.map((table) => loadTable(sample, table, writer)));
  const waves = laterWaves.map((names) => sample.tables.filter(({ source }) => names.includes(source.list.name)));
  await load(sample.tables.filter((table) => !waves.flat().includes(table)));
  for (const wave of waves) await load(wave);
}
