import { actionEnds } from '../domain/values/end-states.ts';
import { actionKinds, actionStatuses, grotikAspects, priorities, sourceTypes } from '../domain/values/vocabulary.ts';
import { choice, day, lookup, note, number, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Acties: agreed tasks with an owner and a date. */
export const actionsList = defineList({
  name: 'Actions',
  label: { nl: 'Acties', en: 'Actions' },
  prefix: 'A',
  standing: { status: 'ActionStatus', owner: 'Owner', due: 'DueDate', ended: actionEnds },
  columns: {
    Title: text({ label: { nl: 'Actie', en: 'Action' }, required: 'always', minLength: 3 }),
    ActionDescription: note({ label: { nl: 'Omschrijving', en: 'Description' } }),
    Owner: person({ label: { nl: 'Actiehouder', en: 'Owner' }, required: 'sometimes', indexed: true }),
    ExternalOwner: text({ label: { nl: 'Externe actiehouder', en: 'External owner' } }),
    DueDate: day({ label: { nl: 'Streefdatum', en: 'Due date' }, required: 'always', indexed: true }),
    OriginalDueDate: day({
      label: { nl: 'Oorspronkelijke streefdatum', en: 'Original due date' },
      setBy: 'app',
    }),
    PostponeCount: number({
      label: { nl: 'Aantal keer verschoven', en: 'Times postponed' },
      whole: true,
      min: 0,
      default: 0,
      setBy: 'app',
    }),
    ActionStatus: choice({
      label: { nl: 'Status', en: 'Status' },
      choices: actionStatuses,
      default: 'New',
      required: 'always',
      indexed: true,
    }),
    Priority: choice({
      label: { nl: 'Prioriteit', en: 'Priority' },
      choices: priorities,
      default: 'Normal',
      required: 'always',
      indexed: true,
    }),
    GrotikAspect: choice({
      label: { nl: 'GROTIK-aspect', en: 'GROTIK aspect' },
      choices: grotikAspects,
      indexed: true,
    }),
    ActionKind: choice({ label: { nl: 'Soort', en: 'Kind' }, choices: actionKinds, default: 'Action' }),
    SourceType: choice({ label: { nl: 'Bron', en: 'Source' }, choices: sourceTypes, default: 'Bot' }),
    SourceDate: day({ label: { nl: 'Datum bron', en: 'Source date' }, looksBack: true }),
    DecisionRef: lookup({ label: { nl: 'Besluit', en: 'Decision' }, list: 'Decisions', indexed: true }),
    RiskRef: lookup({ label: { nl: 'Risico', en: 'Risk' }, list: 'Risks', indexed: true }),
    MilestoneRef: lookup({ label: { nl: 'Mijlpaal', en: 'Milestone' }, list: 'Milestones' }),
    CompletedOn: day({ label: { nl: 'Afgerond op', en: 'Completed on' }, required: 'sometimes', looksBack: true }),
    ClosingNote: note({ label: { nl: 'Toelichting afsluiting', en: 'Closing note' }, required: 'sometimes' }),
    ProgressNotes: note({ label: { nl: 'Voortgang', en: 'Progress notes' }, grows: true }),
    Steps: note({ label: { nl: 'Stappen', en: 'Steps' }, checklist: true }),
  },
});

export type Action = Item<typeof actionsList>;
