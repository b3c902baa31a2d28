import type { Language } from '../domain/values/project-vocabulary.ts';
import type { ListDeclaration } from '../lists/list.ts';

/** The state of an item of any list in words; one that somebody typed by hand stands as it is. */
export function showStatus(list: ListDeclaration, status: string | undefined, language: Language): string {
  const choices = Object.values(list.columns).flatMap((column) => (column.kind === 'choice' ? [column.choices] : []));
  const words = choices.map((choice) => choice[status ?? '']).find((word) => word !== undefined);
  return words?.[language] ?? status ?? '?';
}
