import { expect, test } from 'vitest';
import { rescoring } from '../../../src/acts/follow/rescoring.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { type ControlMeasure, controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { type Risk, risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../../domain/item.ts';
import { rowsAtHand } from './rows-at-hand.ts';

const RiskOwner = { aad: personId('mila'), name: 'Mila Jansen' };
const risk = (id: number, RiskStatus: Risk['cells']['RiskStatus'] = 'Open') =>
  itemOf(risksList, id, { RiskOwner, ...(RiskStatus === undefined ? {} : { RiskStatus }) });
const measure = (MeasureStatus: NonNullable<ControlMeasure['cells']['MeasureStatus']>, RiskRef?: number, id = 5) =>
  itemOf(controlMeasuresList, id, { MeasureStatus, ...(RiskRef === undefined ? {} : { RiskRef }) });

type Written = Parameters<typeof rescoring>[0];
const asked = async (written: Written, risks: readonly Risk[] = [risk(4)], failing: readonly string[] = []) => {
  const rows = rowsAtHand(
    risks.map((item) => ({ list: risksList, item })),
    failing,
  );
  return { ...(await rescoring(written, rows.store)), read: rows.asked };
};
const finished = { list: controlMeasuresList, before: measure('InProgress', 4), after: measure('Done', 4) };

test('whoever watches a risk is asked to score it anew when its measure is done', async () => {
  expect(await asked([finished])).toMatchObject({
    hearings: [{ to: RiskOwner, what: 'rescore', list: risksList, item: { id: 4 } }],
    remarks: [{ kind: 'rescore', risk: { id: 4 } }],
  });
});

test('also when the measure came in as done; two measures of one risk ask once', async () => {
  const added = { ...finished, before: undefined };
  expect((await asked([added])).remarks).toHaveLength(1);
  const twice = await asked([finished, { ...finished, after: measure('Done', 4, 6) }]);
  expect([twice.remarks.length, twice.read]).toEqual([1, ['one Risks']]);
});

test.each<[string, Written[number]]>([
  ['a measure that is not done yet', { ...finished, after: measure('InProgress', 4) }],
  ['one that was done before', { ...finished, before: measure('Done', 4) }],
  ['one that is nobody’s measure', { ...finished, after: measure('Done') }],
  ['one that could not be written', { ...finished, after: undefined }],
  ['a row of another list', { ...finished, list: actionsList }],
])('%s asks nothing', async (_, written) => {
  expect(await asked([written])).toEqual({ hearings: [], remarks: [], read: [] });
});

test('a risk that is closed, or cannot be read now, is left alone', async () => {
  expect((await asked([finished], [risk(4, 'Closed')])).remarks).toEqual([]);
  expect((await asked([finished], [risk(4)], ['one'])).remarks).toEqual([]);
});
