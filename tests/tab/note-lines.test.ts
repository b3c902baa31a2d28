import { expect, it } from 'vitest';
import { noteLines } from '../../tab/item/note-lines.ts';

it('a note is read with the day and the name that stand before it, oldest first', () => {
  expect(noteLines("[2026-11-20 Renée d'Hont] loopt\n[2026-11-23 Daan Kuipers] gebeld [2x]")).toEqual([
    { day: '2026-11-20', name: "Renée d'Hont", text: 'loopt' },
    { day: '2026-11-23', name: 'Daan Kuipers', text: 'gebeld [2x]' },
  ]);
});

it.each(['zomaar getypt', '[ ] nog bellen', '[2026-02-30 Daan] bestaat niet'])(
  'what people typed in SharePoint itself stands as it is: %s',
  (text) => {
    expect(noteLines(`\n${text}\r\n`)).toEqual([{ day: undefined, name: '', text }]);
  },
);

it('nothing noted is no note', () => {
  expect(noteLines(undefined)).toEqual([]);
});
