import { type Day, parseDay } from '../../src/domain/values/day.ts';

/** One note: who wrote it when, where that is known. */
export interface NoteLine {
  readonly day: Day | undefined;
  readonly name: string;
  readonly text: string;
}

const signed = /^\[(\d{4}-\d{2}-\d{2}) ([^\]]+)\] (.*)$/;

/** Notes that only grow, oldest first, as they stand; what people typed in SharePoint itself has no signature. */
export const noteLines = (notes: string | undefined): readonly NoteLine[] =>
  (notes ?? '').split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [noteLine(line)]));

function noteLine(line: string): NoteLine {
  const [, date = '', name = '', text = ''] = signed.exec(line) ?? [];
  const day = parseDay(date);
  return day === undefined ? { day, name: '', text: line.trim() } : { day, name, text };
}
