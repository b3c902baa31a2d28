import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Note, noteExplanation } from '../../../src/acts/grotik/note-explanation.ts';
import { actorIn } from '../../../src/domain/people/permission.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import type { Home } from '../../../src/projects/home.ts';
import { person, type SpilOnBench } from '../../graph/spil-on-bench.ts';
import {
  calendar,
  factsWith,
  olga,
  propose,
  startGrotik,
  statusIn,
  today,
  valueOf,
  week,
} from '../../grotik/grotik-case.ts';

let spil: SpilOnBench;
let proposed: readonly GrotikStatus[];
let changed: string[];
beforeEach(async () => {
  changed = [];
  spil = await startGrotik();
  proposed = valueOf(await propose(spil));
});
afterEach(() => spil.close());

const text = 'het bodemonderzoek valt duurder uit';

function note(given: Partial<Note> = {}, who = olga) {
  const { roles, settings } = factsWith();
  const home: Home = {
    project: { code: 'RVB' } as Home['project'],
    name: 'RVB',
    person: { ...who, apiToken: 'token' },
    actor: actorIn({ roles, settings }, { id: who.id, isGuest: false }, today),
    store: spil.open(person('olga')),
    members: [],
    settings,
    calendar,
    roles,
    today,
  };
  const doors = { changed: (_: string, lists: readonly string[]) => void changed.push(...lists) };
  return noteExplanation({ week, aspect: 'Money', text, ...given }, { home, from: 'here' }, doors);
}

test('support adds words under its own name, leaves the light alone, and open tabs hear it', async () => {
  const { cells } = valueOf(await note());
  expect(cells.ExplanationText).toMatch(/^Oorzaak: .+\n\[2026-11-23 Olga\] het bodemonderzoek valt duurder uit$/s);
  expect([cells.Light, cells.ConfirmState]).toEqual([undefined, 'Proposal']);
  expect(changed).toEqual(['GrotikStatus']);
});

test('the light that somebody would give is a word of the note', async () => {
  const { cells } = valueOf(await note({ advice: 'Red' }));
  expect(cells.ExplanationText).toContain(`[2026-11-23 Olga] rood, want ${text}`);
  expect([cells.Light, cells.ProposedLight]).toEqual([undefined, 'Amber']);
});

test('the same words of the same person stand there once a day: who sends them again asks whether they arrived', async () => {
  const first = valueOf(await note());
  expect(valueOf(await note())).toEqual(first);
  expect(valueOf(await note({ text: 'en de aannemer' })).cells.ExplanationText).toMatch(/\] en de aannemer$/);
});

test('somebody without a role in the status may not', async () => {
  const zoe = { ...olga, id: personId('zoe') };
  const refusal = { kind: 'preparer-only' };
  expect(await note({}, zoe)).toEqual({ ok: false, problem: { kind: 'forbidden', refusal } });
  expect(changed).toEqual([]);
});

test('a note without words is asked for them', async () => {
  expect(await note({ text: ' ', advice: 'Red' })).toEqual({ ok: false, problem: { kind: 'no-words' } });
});

test('a confirmed week is read-only', async () => {
  const money = statusIn(proposed, 'Money');
  const confirmed = { Light: 'Amber', ConfirmState: 'Confirmed' } as const;
  valueOf(await spil.open(person('ann')).change(grotikStatusList, money.id, money.etag, confirmed));
  expect(await note()).toEqual({ ok: false, problem: { kind: 'already-confirmed' } });
});

test('a week without proposals has nothing to explain', async () => {
  const other = '2026-W30' as typeof week;
  expect(await note({ week: other })).toEqual({ ok: false, problem: { kind: 'no-proposal', week: other } });
});

test('statuses that cannot be read are no reason to write', async () => {
  spil.bench.faults.push({ method: 'GET', path: /items/, answer: { status: 403 } });
  expect(await note()).toEqual({ ok: false, problem: { kind: 'no-access' } });
  spil.bench.faults.length = 0;
  expect(changed).toEqual([]);
});
