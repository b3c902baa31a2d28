import { describe, expect, test } from 'vitest';
import { expandFields, whereEqual } from '../../../src/graph/client/odata.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { projectSettingsList } from '../../../src/lists/project-settings.ts';
import { risksList } from '../../../src/lists/risks.ts';

describe('a filter', () => {
  test('doubles quotes for OData and escapes what would end it in an address', () => {
    expect(whereEqual(actionsList, 'ClientKey', "R&D #1 'x'")).toBe(
      `$filter=${encodeURIComponent("fields/ClientKey eq 'R&D #1 ''x'''").replaceAll('&', '%26')}`,
    );
    expect(whereEqual(actionsList, 'ClientKey', 'a&b')).not.toContain('&');
  });

  test('on a column without index is refused here: SharePoint refuses it even on a short list', () => {
    expect(() => whereEqual(actionsList, 'ClosingNote', 'x')).toThrow('no index');
  });
});

describe('the fields of a list', () => {
  const fieldsOf = (list: typeof actionsList) =>
    expandFields(list)
      .replace(/^.*=|\)$/g, '')
      .split(',');

  test('name a person three ways, a lookup by its number', () => {
    expect(fieldsOf(actionsList)).toEqual(
      expect.arrayContaining(['Owner', 'OwnerLookupId', 'OwnerAad', 'RiskRefLookupId']),
    );
    expect(fieldsOf(actionsList)).not.toContain('RiskRef');
  });

  test('name several people with their companion, and nothing that is computed', () => {
    expect(fieldsOf(projectSettingsList as never)).toEqual(expect.arrayContaining(['Deputies', 'DeputiesAad']));
    expect(fieldsOf(risksList as never)).not.toContain('RiskScore');
  });
});
