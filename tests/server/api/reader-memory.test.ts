import { beforeEach, describe, expect, test } from 'vitest';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { addMinutes, toMoment } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { ok } from '../../../src/domain/values/result.ts';
import type { ApiDoors } from '../../../src/server/api/api-doors.ts';
import { isRefusal, type ProjectCaller } from '../../../src/server/api/caller.ts';
import { createReaderMemory, type ReaderMemory } from '../../../src/server/api/reader-memory.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { rowsAtHand } from '../../acts/follow/rows-at-hand.ts';

let now = toMoment(new Date('2026-11-23T08:00:00Z'));
let asked: number;
let memory: ReaderMemory;
let failing: string[];

beforeEach(() => {
  asked = 0;
  failing = [];
  memory = createReaderMemory({
    clock: { now: () => now },
    roster: {
      membersOf: async () => {
        asked += 1;
        return ok([]);
      },
    },
  } as unknown as ApiDoors);
});

const callerOf = (id: string, code = 'RVB') =>
  ({
    person: { id: personId(id) },
    project: { code: projectCode(code) },
    wholeLists: rowsAtHand([], failing).store,
    t: createTranslate('nl'),
    language: 'nl',
  }) as unknown as ProjectCaller;

describe('what is known of a reader', () => {
  test('is read once in a quarter of an hour, for each person in each project', async () => {
    await memory.recent(callerOf('jan'));
    now = addMinutes(now, 15);
    await memory.recent(callerOf('jan'));
    expect(asked).toBe(1);
    await memory.recent(callerOf('zoe'));
    await memory.recent(callerOf('jan', 'SPL'));
    expect(asked).toBe(3);
    now = addMinutes(now, 1);
    await memory.recent(callerOf('jan'));
    expect(asked).toBe(4);
  });

  test('is read anew by whoever asks for it as it is now', async () => {
    await memory.read(callerOf('jan'));
    await memory.read(callerOf('jan'));
    expect(asked).toBe(2);
    await memory.recent(callerOf('jan'));
    expect(asked).toBe(2);
  });

  test('that cannot be read is forgotten, and said', async () => {
    await memory.recent(callerOf('jan'));
    failing.push('all');
    const refusal = await memory.read(callerOf('jan'));
    expect([isRefusal(refusal), refusal]).toMatchObject([true, { status: 502 }]);
    expect(isRefusal(await memory.recent(callerOf('jan')))).toBe(true);
  });
});
