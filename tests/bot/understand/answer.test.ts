import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../../bot/understand/answer.ts';
import { understand } from '../../../bot/understand/understand.ts';
import type { Understanding } from '../../../bot/understand/understanding.ts';
import { day } from '../../../src/domain/values/day.ts';
import { bomenbuurt, person } from './bomenbuurt.ts';

function answered(text: string, ...answers: readonly Answer[]): Understanding {
  return answers.reduce<Understanding>(
    (said, given) => {
      if (said.kind !== 'question') throw new Error('Nothing is asked any more');
      return answer(said, given);
    },
    understand(text, bomenbuurt),
  );
}

describe('an answer fills the slot that was asked', () => {
  test('the person that was meant becomes the owner', () => {
    const bakker = { kind: 'person', ...person('Jan Bakker') } as const;
    expect(answered('actie: Jan belt de aannemer voor vrijdag', { kind: 'owner', owner: bakker })).toMatchObject({
      kind: 'command',
      command: { title: 'Jan belt de aannemer', due: '2026-11-27', owner: bakker },
    });
  });

  test('the proposed date is taken by yes', () => {
    expect(answered('actie 3 dec bewonersavond voorbereiden', { kind: 'yes' })).toMatchObject({
      kind: 'command',
      command: { due: '2026-12-03' },
    });
  });

  test('another date is where an action moves to', () => {
    expect(answered('move A7 to 12/3', { kind: 'day', day: day('2026-12-03') })).toMatchObject({
      command: { target: { items: [{ number: 7 }] }, to: { kind: 'day', day: '2026-12-03' } },
    });
  });

  test('a reminder is planned on the day that is answered', () => {
    expect(answered('herinner mij aan A20', { kind: 'day', day: day('2026-12-01') })).toMatchObject({
      kind: 'command',
      command: { kind: 'remind.schedule', on: '2026-12-01' },
    });
  });

  test('questions are asked one by one', () => {
    const first = answered('het kabelrisico is gisteren opgetreden', { kind: 'item', number: 3 });
    expect(first).toMatchObject({ kind: 'question', ask: { kind: 'confirm-day' }, partial: { item: { number: 3 } } });
    expect(
      answered('het kabelrisico is gisteren opgetreden', { kind: 'item', number: 3 }, { kind: 'yes' }),
    ).toMatchObject({
      kind: 'command',
      command: { kind: 'risk.occurred', item: { number: 3 }, on: '2026-11-22' },
    });
  });

  test('a decision gets its body, rationale and day', () => {
    const details = { kind: 'decision-details', level: 'SteeringGroup', rationale: 'minder kosten' } as const;
    expect(answered('besluit: we stoppen met nachtwerk', details, { kind: 'yes' })).toMatchObject({
      kind: 'command',
      command: { level: 'SteeringGroup', rationale: 'minder kosten', decidedOn: '2026-11-23' },
    });
  });

  test('scores, a reason, a title and an item fill their slots', () => {
    expect(answered('nieuw risico: buizen te laat', { kind: 'scores', probability: 3, impact: 2 })).toMatchObject({
      command: { probability: 3, impact: 2 },
    });
    expect(answered('verwijder actie 17', { kind: 'text', text: 'dubbel' })).toMatchObject({
      command: { reason: 'dubbel' },
    });
    expect(answered('actie: voor vrijdag', { kind: 'text', text: 'zaal regelen' })).toMatchObject({
      command: { title: 'zaal regelen', due: '2026-11-27' },
    });
    expect(answered('rond de kapvergunning af', { kind: 'item', number: 7 })).toMatchObject({
      command: { kind: 'action.complete', items: [{ number: 7 }] },
    });
  });
});
