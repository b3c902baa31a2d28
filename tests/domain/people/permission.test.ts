import { describe, expect, test } from 'vitest';
import { type Act, actorIn, refusalOf } from '../../../src/domain/people/permission.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { rvbPerson } from '../rvb-cells.ts';
import { rvbFacts, rvbToday } from '../rvb-facts.ts';

const facts = rvbFacts();

const actor = (name: string, isGuest = false) =>
  actorIn(facts, { id: rvbPerson(name).aad ?? personId(''), isGuest }, rvbToday);

function found<T>(items: readonly (T & { id: number })[], id: number): T & { id: number } {
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  return item;
}

const noelle = "Noëlle van 't Hoff";
const aisha = 'Aïsha El Amrani';
const bjorn = 'Björn Özdemir';
const fenna = 'Fenna de Vries-Jansen';
const jan = 'Jan Bakker';
const stranger = 'Zonder Rol';

const a5: Act = { kind: 'change-action', action: found(facts.actions, 5) };
const a25: Act = { kind: 'change-action', action: found(facts.actions, 25) };
const r7: Act = { kind: 'change-risk', risk: found(facts.risks, 7) };
const m2: Act = { kind: 'change-measure', measure: found(facts.measures, 2) };
const b10: Act = { kind: 'change-proposal', decision: found(facts.decisions, 10) };

describe('who may', () => {
  test.each<[string, Act, readonly string[], readonly string[]]>([
    ['add an action', { kind: 'add-action' }, [noelle, aisha, jan, stranger], []],
    ['change an action of Jan', a5, [jan, noelle, aisha], [bjorn, fenna, stranger]],
    ['pick up an action of nobody', a25, [jan, aisha, stranger], []],
    ['restore a cancelled action', { kind: 'restore-action' }, [noelle], [aisha, bjorn, jan]],
    ['change a risk of Fenna', r7, [fenna, noelle, aisha, bjorn], [jan]],
    ['close a risk', { kind: 'close-risk' }, [noelle], [aisha, bjorn, fenna]],
    ['change a measure of Sjoerd', m2, ['Sjoerd Bruinsma', aisha, bjorn], [jan]],
    ['change a proposal of Fenna', b10, [fenna, aisha, noelle], [jan]],
    ['record a decision as taken', { kind: 'record-decision' }, [noelle, aisha, 'Daan Kuipers'], [bjorn, jan]],
    ['put back a recorded decision', { kind: 'put-back-decision' }, [noelle], [aisha, bjorn]],
    ['remind everyone', { kind: 'remind-everyone' }, [noelle, aisha], [bjorn, jan]],
    ['prepare GROTIK', { kind: 'prepare-grotik' }, [noelle, aisha], [jan]],
    ['confirm GROTIK', { kind: 'confirm-grotik' }, [noelle, bjorn], [aisha, jan]],
    ['change settings', { kind: 'change-settings' }, [noelle], [aisha, bjorn]],
  ])('%s', (_what, act, allowed, others) => {
    expect(allowed.filter((name) => refusalOf(act, actor(name)) !== undefined)).toEqual([]);
    expect(others.filter((name) => refusalOf(act, actor(name)) === undefined)).toEqual([]);
  });
});

describe('a guest', () => {
  test('reads', () => {
    expect(refusalOf({ kind: 'read' }, actor('Kees', true))).toBeUndefined();
  });

  test('changes nothing, not even an action of their own', () => {
    expect(refusalOf(a5, actor(jan, true))).toEqual({ kind: 'guest' });
    expect(refusalOf({ kind: 'confirm-grotik' }, actor(noelle, true))).toEqual({ kind: 'guest' });
  });
});

describe('a refusal says why', () => {
  test.each<[Act, unknown]>([
    [a5, { kind: 'not-yours', owner: rvbPerson(jan) }],
    [{ kind: 'remind-everyone' }, { kind: 'support-or-manager-only' }],
    [{ kind: 'close-risk' }, { kind: 'manager-only' }],
    [{ kind: 'confirm-grotik' }, { kind: 'manager-or-deputy-only' }],
  ])('%o', (act, refusal) => {
    expect(refusalOf(act, actor(fenna))).toEqual(refusal);
  });
});
