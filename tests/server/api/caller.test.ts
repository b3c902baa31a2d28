import { describe, expect, test } from 'vitest';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { ok, refused } from '../../../src/domain/values/result.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { Member } from '../../../src/ports.ts';
import type { ApiDoors } from '../../../src/server/api/api-doors.ts';
import { answer, atProject, type Caller, callerOf, isRefusal, send } from '../../../src/server/api/caller.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { rowsAtHand } from '../../acts/follow/rows-at-hand.ts';
import { itemOf } from '../../domain/item.ts';

const jan = { id: personId('jan'), name: 'Jan', apiToken: 'jan' };
const verifyPerson = async (bearer: string) => (bearer === 'jan' ? jan : undefined);

const call = (authorization?: string, language?: string) =>
  callerOf({ headers: { authorization, 'accept-language': language } }, { verifyPerson });

describe('who calls', () => {
  test('is somebody with a token that holds', async () => {
    expect(await call('Bearer jan')).toMatchObject({ person: jan, language: 'nl' });
  });

  test.each([undefined, '', 'jan', 'Bearer', 'Bearer ', 'bearer jan', 'Bearer jan x', 'x Bearer jan', 'Bearer piet'])(
    'nobody: %s',
    async (authorization) => {
      const refusal = await call(authorization);
      expect([isRefusal(refusal), refusal]).toMatchObject([true, { status: 401 }]);
    },
  );

  test.each([
    ['en-GB,nl;q=0.5', 'en'],
    ['EN', 'en'],
    ['nl-NL,en;q=0.5', 'nl'],
    [undefined, 'nl'],
  ])('%s speaks %s', async (asked, language) => {
    expect(await call('Bearer jan', asked)).toMatchObject({ language });
  });
});

describe('a project that the address names', () => {
  const caller: Caller = { person: jan, t: createTranslate('nl'), language: 'nl' };
  const secret = itemOf(actionsList, 7, { Title: 'Ontslag', ActionStatus: 'New', Confidential: true });
  const member = (isGuest: boolean): Member => ({ id: jan.id, name: 'Jan', mail: '', isGuest });

  const doorsWith = (roster: readonly Member[] | undefined): ApiDoors =>
    ({
      projects: { projects: async () => [{ code: projectCode('RVB') }] },
      openLists: () => rowsAtHand([{ list: actionsList, item: secret }]).store,
      roster: { membersOf: async () => (roster === undefined ? refused({ kind: 'unavailable' }) : ok(roster)) },
      clock: { now: () => toMoment(new Date('2026-11-23T08:00:00Z')) },
    }) as unknown as ApiDoors;

  async function titlesFor(roster: readonly Member[] | undefined) {
    const at = await atProject(caller, 'rvb', doorsWith(roster));
    if (isRefusal(at)) throw new Error('the project is there');
    const read = await at.lists.all(actionsList);
    const whole = await at.wholeLists.all(actionsList);
    if (whole.ok) expect(whole.value[0]?.cells.Title, 'rules judge by everything').toBe('Ontslag');
    return read.ok ? read.value[0]?.cells : read.problem.kind;
  }

  test('is found whatever its case, else unknown', async () => {
    expect(await atProject(caller, 'rvb', doorsWith([]))).toMatchObject({ project: { code: 'RVB' }, person: jan });
    expect(await atProject(caller, 'XYZ', doorsWith([]))).toMatchObject({ status: 404 });
  });

  test('shows a confidential row whole to a member, its number and status to guests and visitors', async () => {
    expect(await titlesFor([member(false)])).toEqual(secret.cells);
    const little = { ActionStatus: 'New', Confidential: true };
    expect(await titlesFor([member(true)])).toEqual(little);
    expect(await titlesFor([])).toEqual(little);
    expect(await titlesFor([{ ...member(false), id: personId('piet') }])).toEqual(little);
  });

  test('shows nothing while it cannot be told who reads', async () => {
    expect(await titlesFor(undefined)).toBe('unavailable');
  });
});

describe('an answer', () => {
  test('is never kept by anything on its way', () => {
    const said: unknown[] = [];
    const reply = {
      header: (...pair: string[]) => said.push(pair),
      code: (status: number) => ({ send: (body: unknown) => said.push(status, body) }),
    };
    send(reply as never, answer({ items: [] }));
    send(reply as never, answer({ id: 1 }, 201));
    const kept = ['cache-control', 'no-store'];
    expect(said).toEqual([kept, 200, { items: [] }, kept, 201, { id: 1 }]);
  });
});
