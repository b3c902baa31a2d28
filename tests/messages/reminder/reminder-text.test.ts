import { describe, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import { reminderText } from '../../../src/messages/reminder/reminder-text.ts';

describe('the greeting of a reminder', () => {
  const bundle = { recipient: personId('jan'), lines: [] };

  test.each([
    ['Jan Bakker', 'Hoi Jan,', 'Hi Jan,'],
    ['Bakker, Jan', 'Hoi Jan,', 'Hi Jan,'],
    ['Jong, Jan-Willem de (Stadsbeheer)', 'Hoi Jan-Willem,', 'Hi Jan-Willem,'],
    ['j.bakker@lindemeer.nl', 'Hoi,', 'Hi,'],
    ['', 'Hoi,', 'Hi,'],
  ])('to %s is %s', (name, nl, en) => {
    expect(reminderText(bundle, name, 'nl').greeting).toBe(nl);
    expect(reminderText(bundle, name, 'en').greeting).toBe(en);
  });
});
