import type { Language } from '../domain/values/project-vocabulary.ts';
import type { ListDeclaration } from './list.ts';

/** The word for a column; a name that the list does not have (`toString` included) stands for itself. */
export const columnLabel = (list: ListDeclaration, column: string, language: Language): string =>
  Object.hasOwn(list.columns, column) ? (list.columns[column]?.label[language] ?? column) : column;
