import { lessonsList } from '../../src/lists/lessons.ts';
import type { Board } from './board.ts';

/** Lessons: opens with what is still to be applied, the newest first. */
export const lessonsBoard: Board = {
  list: lessonsList,
  words: 'anyList',
  columns: ['Title', 'LearnedBy', 'ApplyBy', 'LessonStatus', 'LearnedOn'],
  form: ['Title', 'LessonText', 'LearnedBy', 'ApplyBy'],
  filledByServer: [],
  firstCells: () => ({}),
  quickFilters: ['open', 'mine'],
  firstView: { sorting: { column: 'LearnedOn', direction: 'descending' }, filters: {}, quick: ['open'], search: '' },
  actions: [],
};
