import { afterEach, beforeEach, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import { noteExplanation } from '../../../src/acts/grotik/note-explanation.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { person, type SpilOnBench } from '../../graph/spil-on-bench.ts';
import { factsWith, olga, propose, startGrotik, statusIn, today, valueOf, week } from '../../grotik/grotik-case.ts';

let spil: SpilOnBench;
let proposed: readonly GrotikStatus[];
beforeEach(async () => {
  spil = await startGrotik();
  proposed = valueOf(await propose(spil));
});
afterEach(() => spil.close());

const note = (who = olga, known = proposed) =>
  noteExplanation({
    store: spil.open(person('olga')),
    person: who,
    facts: factsWith(known),
    today,
    week,
    aspect: 'Money',
    text: 'het bodemonderzoek valt duurder uit',
  });

test('support adds words under its own name and leaves the light alone', async () => {
  const { cells } = valueOf(await note());
  expect(cells.ExplanationText).toMatch(/^Oorzaak: .+\n\[2026-11-23 Olga\] het bodemonderzoek valt duurder uit$/s);
  expect([cells.Light, cells.ConfirmState]).toEqual([undefined, 'Proposal']);
});

test('somebody without a role in the status may not', async () => {
  const zoe = { ...olga, id: personId('zoe') };
  expect(await note(zoe)).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
});

test('a confirmed week is read-only', async () => {
  const money = statusIn(proposed, 'Money');
  const confirmed = { Light: 'Amber', ConfirmState: 'Confirmed' } as const;
  const changed = valueOf(await spil.open(person('ann')).change(grotikStatusList, money.id, money.etag, confirmed));
  expect(await note(olga, [changed])).toEqual({ ok: false, problem: { kind: 'already-confirmed' } });
});

test('a week without proposals has nothing to explain', async () => {
  expect(await note(olga, [])).toEqual({ ok: false, problem: { kind: 'no-proposal', week } });
});
