import { choiceFromStored } from '../../domain/values/choice.ts';
import { weekdays } from '../../domain/values/project-vocabulary.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import { projectCardList } from '../../lists/project-card.ts';
import { projectSettingsList } from '../../lists/project-settings.ts';
import type { SampleWriter } from './load-sample.ts';
import type { Sample } from './read-sample.ts';
import { sampleCell } from './sample-cell.ts';
import { SampleProblem } from './sample-problem.ts';

type RawCells = Record<string, unknown>;
type CellWriter = Pick<SampleWriter, 'personNamed'>;

function cardCells({ loader }: Sample, writer: CellWriter): RawCells {
  const entries = Object.entries(loader.projectCard).map(([column, value]) => {
    const where = `loader.json, projectCard.${column}`;
    const declared = (projectCardList.columns as ListDeclaration['columns'])[column];
    if (declared === undefined) {
      throw new SampleProblem(where, 'unknown column', 'Remove it, or use a column of the project card.');
    }
    return [column, sampleCell(declared, String(value), where, writer.personNamed)] as const;
  });
  return Object.fromEntries(entries);
}

function digestDayOf({ loader }: Sample): string | undefined {
  const given = loader.settings.digestDay;
  if (given === undefined) return undefined;
  const day = choiceFromStored(weekdays, given);
  if (day !== undefined) return day;
  throw new SampleProblem(
    'loader.json, settings.digestDay',
    `'${given}' is no working day`,
    'Write Maandag … Vrijdag.',
  );
}

function settingsCells(sample: Sample, writer: CellWriter): RawCells {
  const { settings, projectCard } = sample.loader;
  const given: RawCells = {
    IncludeCommunication: settings.includeCommunication,
    GoodFridayOff: settings.goodFridayOff,
    LocalClosingDays: settings.localClosingDays?.join('\n') || undefined,
    ExtraClosedDates: settings.extraClosedDates?.join('\n') || undefined,
    DigestMailCopy: settings.digestMailCopy,
    DigestDay: digestDayOf(sample),
    Deputies: settings.deputies.length === 0 ? undefined : settings.deputies.map(writer.personNamed),
    SupportLead: settings.supportLead === undefined ? undefined : writer.personNamed(settings.supportLead),
  };
  const filled = Object.entries(given).filter(([, value]) => value !== undefined);
  return { Title: projectCard.Title, ...Object.fromEntries(filled) };
}

/** The two items that describe a project rather than its work: its card, its settings. */
export function projectItems(
  sample: Sample,
  writer: CellWriter,
): readonly { readonly list: ListDeclaration; readonly cells: RawCells }[] {
  const ProjectCode = sample.loader.projectCard.ProjectCode.toUpperCase();
  return [
    { list: projectCardList, cells: { ...cardCells(sample, writer), ProjectCode } },
    { list: projectSettingsList, cells: { ...settingsCells(sample, writer), ProjectCode } },
  ];
}
