import { describe, expect, test } from 'vitest';
import { recordingOf } from '../../../src/domain/decisions/recording.ts';
import type { Decision } from '../../../src/lists/decisions.ts';

type Cells = Decision['cells'];
const proposed: Cells = { Title: 'Variant B', DecisionStatus: 'Proposed' };
const taken: Cells = { Title: 'Variant B', DecisionStatus: 'Taken', DecidedBy: 'Stuurgroep' };

/** Which of these versions, oldest first, recorded it. */
const recordedBy = (...oldestFirst: readonly Cells[]): number | undefined =>
  recordingOf(oldestFirst.map((cells, number) => ({ cells, number })).reverse())?.number;

/** Domain sheet 2.4: put back within five working days of the recording, whatever happened to the row since. */
describe('a decision was recorded', () => {
  test('when it became Genomen', () => {
    expect(recordedBy(proposed, taken, { ...taken, ExecutionStatus: 'InProgress' })).toBe(1);
    expect(recordedBy(taken)).toBe(0);
  });

  test('before it was replaced, also when its successor was put back', () => {
    const superseded: Cells = { ...taken, DecisionStatus: 'Superseded' };
    expect(recordedBy(taken, superseded, taken)).toBe(0);
    expect(recordedBy(taken, superseded)).toBe(0);
    expect(
      recordedBy(taken, { ...superseded, SourceUrl: 'https://x.nl' }, { ...taken, SourceUrl: 'https://x.nl' }),
    ).toBe(0);
  });

  test('before a put back that was taken back', () => {
    expect(recordedBy(proposed, taken, proposed, taken)).toBe(1);
    const filled: Cells = { ...taken, DecisionText: 'Heel de tekst' };
    expect(recordedBy(proposed, taken, filled, { ...filled, DecisionStatus: 'Proposed' }, filled)).toBe(1);
  });

  test('anew when something else was recorded after a put back', () => {
    const corrected: Cells = { ...taken, DecidedBy: 'College van B&W' };
    expect(recordedBy(proposed, taken, proposed, corrected)).toBe(3);
    expect(recordedBy(proposed, taken, proposed, corrected, { ...corrected, ExecutionStatus: 'New' })).toBe(3);
  });

  test('never, while it is open', () => {
    expect(recordedBy(proposed)).toBeUndefined();
    expect(recordedBy()).toBeUndefined();
  });
});
