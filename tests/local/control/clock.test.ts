import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY, startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

describe('moving the clock', () => {
  let world: LocalWorld;
  const steps: string[] = [];
  beforeAll(async () => {
    const advanceTo = async (moment: Date) => {
      steps.push(`from ${world.clock.now().toISOString()}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`to ${moment.toISOString()}`);
    };
    world = await startWorld(async () => undefined, {
      hooks: { advanceTo, reset: async () => world.clock.set(MONDAY) },
    });
  });
  beforeEach(async () => {
    steps.length = 0;
    await world.call('POST', '/local/reset');
  });
  afterAll(() => world.stop());

  const move = (order: object) => world.call('POST', '/local/clock', order);

  it('forward answers when the product has handled everything up to then', async () => {
    const { body } = await move({ now: '2026-11-24T08:30' });
    expect(body).toEqual({ now: '2026-11-24T07:30:00.000Z' });
    expect(steps).toEqual(['from 2026-11-23T07:30:00.000Z', 'to 2026-11-24T07:30:00.000Z']);
    expect((await world.call('GET', '/local/clock')).body).toEqual(body);
  });

  it('two moves at once happen one after the other', async () => {
    await Promise.all([move({ advance: 'PT1H' }), move({ advance: 'PT1H' })]);
    expect(steps.map((step) => step.slice(0, 4))).toEqual(['from', 'to 2', 'from', 'to 2']);
    expect(world.clock.now().toISOString()).toBe('2026-11-23T09:30:00.000Z');
  });

  it('back needs no work', async () => {
    await move({ now: '2026-11-20T08:30' });
    expect(steps).toEqual([]);
    expect(world.clock.now().toISOString()).toBe('2026-11-20T07:30:00.000Z');
  });

  it.each([{}, { now: '2026-11-24T08:30', advance: 'PT1H' }, { now: 'morgen' }, { advance: 'een dag' }])(
    '%j is refused with a sentence',
    async (order) => {
      const { status, body } = await move(order);
      expect(status).toBe(400);
      expect((body as { error: string }).error.length).toBeGreaterThan(20);
    },
  );
});
