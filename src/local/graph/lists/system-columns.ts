import { stableGuid } from '../stable-guid.ts';
import { type ColumnDefinition, newColumnDefinition } from './column-definition.ts';

const facets: Readonly<Record<string, object>> = {
  ID: { number: { decimalPlaces: 'none', displayAs: 'number' } },
  ContentType: { text: {} },
  Modified: { dateTime: { displayAs: 'default', format: 'dateTime' } },
  Created: { dateTime: { displayAs: 'default', format: 'dateTime' } },
  Author: { personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups' } },
  Editor: { personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups' } },
  _UIVersionString: { text: {} },
  Attachments: { boolean: {} },
};

/** Columns that every list has and that SharePoint fills itself; only the id is indexed. */
export function systemColumns(listId: string): readonly ColumnDefinition[] {
  return Object.entries(facets).map(([name, facet]) => ({
    columnGroup: '_Hidden',
    description: '',
    displayName: name,
    enforceUniqueValues: false,
    hidden: false,
    id: stableGuid(listId, 'system', name),
    indexed: name === 'ID',
    name,
    readOnly: true,
    required: false,
    ...facet,
  }));
}

/** The column that every list is born with. */
export function titleColumn(listId: string): ColumnDefinition {
  return newColumnDefinition({ name: 'Title', required: true, text: {} }, (name) => stableGuid(listId, name));
}
