import { expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { withTyped } from '../../tab/save/with-typed.ts';
import { item } from './board-items.ts';

const standing = { isOpen: true, due: { kind: 'late', workingDays: 3 } } as const;
const late = item(5, { Title: 'Offerte', DueDate: day('2026-11-18') }, { standing });

it('what was typed is shown at once, in the place of what could not be read there', () => {
  const flaws = [
    { column: 'Priority', kind: 'unknown-choice', raw: 'Spoed!!' },
    { column: 'SourceType', kind: 'unknown-choice', raw: 'Mail' },
  ] as const;
  const shown = withTyped(actionsList, { ...late, flaws }, { Priority: 'High', Title: null });
  expect(shown.cells).toEqual({ Title: undefined, DueDate: '2026-11-18', Priority: 'High' });
  expect(shown.flaws).toEqual([flaws[1]]);
});

it('a date that the server has not judged yet carries no mark', () => {
  expect(withTyped(actionsList, late, { DueDate: day('2026-12-01') }).standing).toEqual({ isOpen: true });
});

it('another title leaves every mark where it was', () => {
  expect(withTyped(actionsList, late, { Title: 'Offerte bodem' }).standing).toBe(standing);
});

it('a note stands under what was noted before, where the server will put it', () => {
  const noted = item(5, { ProgressNotes: '[2026-11-20 Daan] loopt' });
  const shown = withTyped(actionsList, noted, { ProgressNotes: 'gebeld' });
  expect(shown.cells['ProgressNotes']).toBe('[2026-11-20 Daan] loopt\ngebeld');
});
