import type { JsonObject } from '../request/graph-exchange.ts';
import type { GraphItem } from './item-store.ts';

/** What SharePoint adds to the fields of every item, in its order; ids and counts are strings. */
export function systemFields(item: GraphItem): JsonObject {
  const title = item.values['Title'];
  const appAuthor = item.createdBy.appLookupId;
  const appEditor = item.modifiedBy.appLookupId;
  return {
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: String(item.createdBy.lookupId),
    EditorLookupId: String(item.modifiedBy.lookupId),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    ...(appAuthor === undefined ? {} : { AppAuthorLookupId: String(appAuthor) }),
    ...(appEditor === undefined ? {} : { AppEditorLookupId: String(appEditor) }),
  };
}
