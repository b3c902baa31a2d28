import { describe, expect, test } from 'vitest';
import { rosterMember } from '../../../bot/sdk/roster-member.ts';

const whole = {
  id: '29:jan',
  aadObjectId: 'AAD-JAN',
  name: 'Bakker, Jan',
  email: 'j.bakker@lindemeer.nl',
  userPrincipalName: 'jbakker@lindemeer.nl',
  userRole: 'user',
};

describe('an entry of the roster of Teams', () => {
  test('is a member by directory id, with the id that mentions use', () => {
    expect(rosterMember(whole)).toEqual({
      id: 'aad-jan',
      name: 'Bakker, Jan',
      mail: 'j.bakker@lindemeer.nl',
      isGuest: false,
      chatId: '29:jan',
    });
  });

  test.each(['guest', 'anonymous'])('of a %s is a guest', (userRole) => {
    expect(rosterMember({ ...whole, userRole })).toMatchObject({ isGuest: true });
  });

  test.each([
    ['without a name', { name: undefined }, { name: 'j.bakker@lindemeer.nl' }],
    ['with a blank name', { name: '  ' }, { name: 'j.bakker@lindemeer.nl' }],
    ['without a mail address', { email: null, name: null }, { name: 'jbakker@lindemeer.nl' }],
    ['with nothing but ids', { name: 1, email: 2, userPrincipalName: {}, userRole: [] }, { name: '', mail: '' }],
  ])('%s is a member none the less', (_, changed, expected) => {
    expect(rosterMember({ ...whole, ...changed })).toMatchObject({ id: 'aad-jan', isGuest: false, ...expected });
  });

  test.each([
    [{ ...whole, aadObjectId: undefined }],
    [{ ...whole, aadObjectId: 7 }],
    [{}],
    [null],
    ['Jan'],
    [undefined],
  ])('%j is nobody', (entry) => {
    expect(rosterMember(entry)).toBeUndefined();
  });
});
