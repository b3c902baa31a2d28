import { choice, day, note, person, text } from './column.ts';
import { defineList } from './list.ts';

/** Leerpunten: what the team would do otherwise next time. */
export const lessonsList = defineList({
  name: 'Lessons',
  label: { nl: 'Leerpunten', en: 'Lessons' },
  prefix: 'L',
  standing: { status: 'LessonStatus', owner: 'LearnedBy', due: 'ApplyBy', ended: ['Applied'] },
  columns: {
    Title: text({ label: { nl: 'Leerpunt', en: 'Lesson' }, required: 'always', minLength: 3 }),
    LessonText: note({ label: { nl: 'Toelichting', en: 'Explanation' } }),
    LearnedBy: person({ label: { nl: 'Ingebracht door', en: 'Learned by' }, indexed: true }),
    LearnedOn: day({ label: { nl: 'Datum', en: 'Date' }, looksBack: true }),
    ApplyBy: day({ label: { nl: 'Toepassen vóór', en: 'Apply by' }, indexed: true }),
    LessonStatus: choice({
      label: { nl: 'Status', en: 'Status' },
      choices: { New: { nl: 'Nieuw', en: 'New' }, Applied: { nl: 'Toegepast', en: 'Applied' } },
      default: 'New',
      indexed: true,
    }),
  },
});
