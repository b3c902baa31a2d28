import { expect, test } from 'vitest';
import { readPreferences } from '../../../src/local/page/preferences/preferences.ts';

test.each([
  ['nothing', null, '', { theme: 'default', language: 'nl' }],
  [
    'what was kept',
    '{"theme":"dark","language":"en","person":"p1"}',
    '',
    { theme: 'dark', language: 'en', person: 'p1' },
  ],
  [
    'the address over what was kept',
    '{"theme":"dark","person":"p1"}',
    '?theme=contrast&lang=en&person=p2',
    { theme: 'contrast', language: 'en', person: 'p2' },
  ],
  ['values of long ago', '{"theme":"teams-v1","language":7}', '?lang=fr', { theme: 'default', language: 'nl' }],
  ['no JSON at all', 'dark', '', { theme: 'default', language: 'nl' }],
])('the page starts from %s', (_, stored, query, expected) => {
  expect(readPreferences(stored, query)).toEqual(expected);
});
