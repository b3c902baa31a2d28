import { expect, test } from 'vitest';
import { createUnitMeter } from '../../../src/local/graph/request/unit-meter.ts';

const app = { kind: 'app', appId: 'a', roles: [] } as const;
const now = new Date('2026-11-23T08:30:15Z');

test('the budget is 1,250 units a minute unless said otherwise (spdev throttling)', () => {
  const meter = createUnitMeter({});
  expect(meter.spend(app, 1250, now).refused).toBe(false);
  expect(meter.spend(app, 1, now)).toMatchObject({ refused: true, headers: { 'Retry-After': '45' } });
});

test('each app has its own budget, and a person without an app one of its own', () => {
  const meter = createUnitMeter({ unitsPerMinute: 10 });
  meter.spend(app, 10, now);
  expect(meter.spend({ ...app, appId: 'b' }, 10, now).refused).toBe(false);
  expect(meter.spend({ kind: 'person', oid: 'ann', scopes: [] }, 10, now).refused).toBe(false);
  expect(meter.spend(app, 1, now).refused).toBe(true);
});
