import { z } from 'zod';
import { badRequest, generalException, invalidRequest } from '../request/graph-refusal.ts';
import { internalName } from './internal-name.ts';

const facets = {
  text: z.strictObject({
    allowMultipleLines: z.boolean().default(false),
    appendChangesToExistingText: z.boolean().default(false),
    linesForEditing: z.number().default(0),
    maxLength: z.number().optional(),
    textType: z.enum(['plain', 'richText']).optional(),
  }),
  number: z.strictObject({
    decimalPlaces: z.string().default('automatic'),
    displayAs: z.string().default('number'),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  boolean: z.strictObject({}),
  dateTime: z.strictObject({ displayAs: z.string().default('default'), format: z.string().default('dateOnly') }),
  choice: z.strictObject({
    allowTextEntry: z.boolean().default(false),
    choices: z.array(z.string()),
    displayAs: z.enum(['dropDownMenu', 'radioButtons', 'checkBoxes']).default('dropDownMenu'),
  }),
  personOrGroup: z.strictObject({
    allowMultipleSelection: z.boolean().default(false),
    chooseFromType: z.string().default('peopleAndGroups'),
    displayAs: z.string().default('nameWithPresence'),
  }),
  lookup: z.strictObject({
    allowMultipleValues: z.boolean().default(false),
    allowUnlimitedLength: z.boolean().default(false),
    columnName: z.string().default('Title'),
    listId: z.string(),
    primaryLookupColumnId: z.string().optional(),
  }),
  currency: z.strictObject({ locale: z.string() }),
  calculated: z.strictObject({
    format: z.string().optional(),
    formula: z.string(),
    outputType: z.string().default('text'),
  }),
  hyperlinkOrPicture: z.strictObject({ isPicture: z.boolean().default(false) }),
};

const columnBody = z.strictObject({
  '@odata.type': z.string().optional(),
  name: z.string().optional(),
  displayName: z.string().optional(),
  description: z.string().default(''),
  columnGroup: z.string().default('Custom Columns'),
  enforceUniqueValues: z.boolean().default(false),
  hidden: z.boolean().default(false),
  indexed: z.boolean().default(false),
  readOnly: z.boolean().default(false),
  required: z.boolean().default(false),
  defaultValue: z.strictObject({ value: z.string().optional(), formula: z.string().optional() }).optional(),
  validation: z.looseObject({}).optional(),
  propagateChanges: z.boolean().optional(),
  ...Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, facet.optional()])),
});

/** A column as Graph returns it. */
export type ColumnDefinition = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly defaultValue?: { value?: string; formula?: string };
  readonly text?: { allowMultipleLines?: boolean; maxLength?: number };
  readonly dateTime?: { format?: string };
  readonly choice?: { displayAs?: string };
  readonly personOrGroup?: { allowMultipleSelection?: boolean };
  readonly lookup?: { allowMultipleValues?: boolean; listId: string; columnName: string };
  readonly calculated?: { formula: string; outputType?: string };
};

/** Checks the body of a new column; the internal name is fixed from here on. */
export function newColumnDefinition(body: unknown, idOf: (name: string) => string): ColumnDefinition {
  refuseNulls(body);
  const parsed = columnBody.safeParse(body);
  if (!parsed.success) throw badRequest(explain(parsed.error));
  const given = withoutUndefined(parsed.data);
  if (Object.keys(facets).filter((facet) => facet in given).length !== 1) throw badRequest('Invalid request');
  const name = internalName(parsed.data.name ?? parsed.data.displayName ?? '');
  if (name === '') throw invalidRequest('Column name cannot be empty');
  if (given['enforceUniqueValues'] === true && given['indexed'] !== true) throw uniqueNeedsIndex();
  const displayName = parsed.data.displayName ?? name;
  return { ...given, ...singleLineLimit(given), name, displayName, id: idOf(name) } as ColumnDefinition;
}

/** Applies a PATCH; name and type never change. */
export function changedColumnDefinition(column: ColumnDefinition, body: unknown): ColumnDefinition {
  refuseNulls(body);
  const parsed = columnBody.partial().safeParse(body);
  if (!parsed.success) throw badRequest(explain(parsed.error));
  const { name: _, ...given } = withoutUndefined(parsed.data);
  const asked = Object.fromEntries(Object.entries(given).filter(([key]) => key in (body as object)));
  const foreign = Object.keys(facets).some((facet) => facet in asked && !(facet in column));
  if (foreign) throw invalidRequest('The type of a column cannot be changed');
  const next = { ...column, ...asked } as ColumnDefinition;
  if (next.enforceUniqueValues && !next.indexed) throw uniqueNeedsIndex();
  return next;
}

const uniqueNeedsIndex = () => invalidRequest('A column with unique values must be indexed');

function singleLineLimit(given: Record<string, unknown>): Record<string, unknown> {
  const text = given['text'] as ColumnDefinition['text'];
  return text && !text.allowMultipleLines ? { text: { ...text, maxLength: text.maxLength ?? 255 } } : {};
}

// SharePoint answers a null in a create body with a riddle instead of ignoring it (alcionai/corso).
function refuseNulls(body: unknown): void {
  if (typeof body !== 'object' || body === null) throw badRequest('Invalid request body');
  if (Object.values(body).includes(null)) throw generalException(400);
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0];
  const keys = issue && 'keys' in issue ? issue.keys.join(', ') : '';
  if (keys) return `The property '${keys}' does not exist on type 'microsoft.graph.columnDefinition'.`;
  return `Invalid value for property '${issue?.path.join('.') ?? ''}'.`;
}

function withoutUndefined(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
