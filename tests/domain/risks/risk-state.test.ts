import { expect, test } from 'vitest';
import { isOpenRisk, isReviewed } from '../../../src/domain/risks/risk-state.ts';
import type { RiskStatus } from '../../../src/domain/values/vocabulary.ts';

test.each<[status: RiskStatus | undefined, isOpen: boolean, isLookedAtAgain: boolean]>([
  ['Open', true, true],
  ['Controlled', true, true],
  ['Occurred', true, false],
  ['Closed', false, false],
  [undefined, true, true],
])('a risk that is %s: open %s, reviewed %s', (status, isOpen, isLookedAtAgain) => {
  const risk = { cells: status === undefined ? {} : { RiskStatus: status } };
  expect([isOpenRisk(risk), isReviewed(risk)]).toEqual([isOpen, isLookedAtAgain]);
});
