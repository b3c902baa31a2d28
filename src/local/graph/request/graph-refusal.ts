/** A request that Graph answers with an error; thrown so that a half-done transaction is rolled back. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  readonly innerCode: string | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; innerCode?: string } = {},
  ) {
    super(message);
    this.name = 'GraphRefusal';
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.innerCode = more.innerCode;
  }
}

export const invalidRequest = (message: string): GraphRefusal => new GraphRefusal(400, 'invalidRequest', message);

/** What the OData layer says, before SharePoint has seen the request. */
export const badRequest = (message: string): GraphRefusal => new GraphRefusal(400, 'BadRequest', message);

export const accessDenied = (): GraphRefusal => new GraphRefusal(403, 'accessDenied', 'Access denied');

export const itemNotFound = (): GraphRefusal =>
  new GraphRefusal(404, 'itemNotFound', 'The resource could not be found.');

export const directoryNotFound = (id: string): GraphRefusal =>
  new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const nameAlreadyExists = (): GraphRefusal =>
  new GraphRefusal(409, 'nameAlreadyExists', 'The specified name is already in use.');

export const generalException = (status: 400 | 500): GraphRefusal =>
  new GraphRefusal(status, 'generalException', 'General exception while processing');

/** The list view threshold: no waiting makes it go away. */
export const tooManyRows = (): GraphRefusal =>
  new GraphRefusal(429, 'activityLimitReached', 'The request has been throttled');
