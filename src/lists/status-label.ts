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
