import type { Language } from '../domain/values/project-vocabulary.ts';
import type { Item, ListDeclaration } from './list.ts';

/** The word for where a row stands; empty when its list keeps no status, the text itself when it was typed by hand. */
export function statusLabel({ standing, columns }: ListDeclaration, item: Item, language: Language): string {
  if (standing === undefined) return '';
  const [status, column] = [item.cells[standing.status], columns[standing.status]];
  const typed = item.flaws.find((flaw) => flaw.column === standing.status)?.raw ?? '';
  return typeof status === 'string' && column?.kind === 'choice'
    ? (column.choices[status]?.[language] ?? status)
    : typed;
}

/**
 * The word for where a row went: of the choice that moved, since for a decision that may be its execution instead of
 * the status itself.
 */
export function movedLabel(list: ListDeclaration, before: Item, after: Item, language: Language): string {
  const { standing, columns } = list;
  const hasMoved = (name: string): boolean => before.cells[name] !== after.cells[name];
  if (standing === undefined || hasMoved(standing.status)) return statusLabel(list, after, language);
  const moved = Object.keys(columns).find((name) => columns[name]?.kind === 'choice' && hasMoved(name));
  const [value, column] = [after.cells[moved ?? ''], columns[moved ?? '']];
  return typeof value === 'string' && column?.kind === 'choice'
    ? (column.choices[value]?.[language] ?? value)
    : statusLabel(list, after, language);
}
