/** Project code such as RVB: the prefix that tells equal item numbers of two projects apart. */
export type ProjectCode = string & { readonly __brand: 'ProjectCode' };

/** SharePoint's version mark of an item, quotes included; sent back verbatim in `If-Match`. */
export type ETag = string & { readonly __brand: 'ETag' };

/** SharePoint item id; the visible number is this id behind its list's letter (A12). */
export type ItemId = number;

export const projectCode = (text: string): ProjectCode => text.toUpperCase() as ProjectCode;
