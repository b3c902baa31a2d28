import { describe, expect, test } from 'vitest';
import type { AutomaticLine } from '../../../src/domain/reminders/automatic-line.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { automaticText } from '../../../src/messages/automatic/automatic-text.ts';

const line: AutomaticLine = {
  project: projectCode('RVB'),
  list: 'Decisions',
  itemId: 6,
  etag: '"2"' as ETag,
  title: ' Wij kiezen variant B. ',
  why: 'all-done',
  status: 'Done',
  milestone: undefined,
  isHidden: false,
  mayUndo: true,
};
const said = (given: Partial<AutomaticLine> = {}, several = false, language: 'nl' | 'en' = 'nl') =>
  automaticText({ ...line, ...given }, several, language);

describe('what changed by itself', () => {
  test('is said with its number, its title without the stop, its status in words', () => {
    expect(said()).toContain('B6 Wij kiezen variant B');
    expect(said()).not.toContain('variant B.');
    expect(said({ title: 'Contract met Van der Graaf B.V.' })).toContain('B.V. staat');
    expect(said({ title: 'Versie 1.2 maken' })).toContain('Versie 1.2 maken');
  });

  test('carries its project where somebody works in several', () => {
    expect(said({}, true)).toContain('RVB-B6');
    expect(said()).not.toContain('RVB');
  });

  test('is said in English', () => {
    expect(said({}, false, 'en')).not.toBe(said());
  });

  test.each(['all-done', 'started', 'reopened', 'superseded', 'restored', 'by-hand'] as const)(
    'because of %s differs',
    (why) => {
      const others = (['all-done', 'started', 'reopened', 'superseded', 'restored', 'by-hand'] as const).filter(
        (one) => one !== why,
      );
      for (const other of others) expect(said({ why })).not.toBe(said({ why: other }));
    },
  );

  test('names the milestone that may have been reached', () => {
    expect(said({ list: 'Actions', why: 'steps-done', milestone: 5 })).toContain('MP5');
    expect(said({ list: 'Actions', why: 'steps-done' })).not.toContain('MP');
  });

  test('to a row that is hidden is its number alone', () => {
    const hidden = said({ isHidden: true, title: '', milestone: 5 });
    expect(hidden).toContain('B6');
    expect(hidden).not.toMatch(/variant|MP5|acties/);
  });

  test('with a status that nobody knows still says what happened', () => {
    expect(said({ status: undefined })).toContain('B6');
  });
});
