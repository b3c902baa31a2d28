import { expect, test } from 'vitest';
import { isLastTicked } from '../../../src/domain/values/steps.ts';

const before = '[x] maat nemen\n[ ] bestellen';

/** Ruling 3.11.7: the last step that is *ticked* sets the action to Afgerond. */
test.each([
  ['the open one is ticked', true, '[x] maat nemen\n[x] bestellen'],
  ['the open one is ticked, the other taken off', true, '[x] bestellen'],
  ['another one took its place, ticked', true, '[x] maat nemen\n[x] ophalen'],
  ['the open one is taken off', false, '[x] maat nemen'],
  ['the open one is taken off, the other renamed', false, '[x] opmeten'],
  ['one is still open', false, '[x] maat nemen\n[x] bestellen\n[ ] ophalen'],
  ['none is left', false, ''],
  ['nothing changed', false, before],
])('%s: %s', (_, expected, after) => {
  expect(isLastTicked(before, after)).toBe(expected);
});

test('what was ticked already is not ticked again, what begins ticked is', () => {
  expect(isLastTicked('[x] maat nemen', '[x] maat nemen\n[x] bestellen')).toBe(false);
  expect(isLastTicked(undefined, '[x] maat nemen')).toBe(true);
});
