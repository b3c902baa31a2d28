import { Ajv2020 } from 'ajv/dist/2020.js';

type Operation = Readonly<Record<'responses', Readonly<Record<string, unknown>>>>;

/** As much of an OpenAPI document as these checks walk through. */
export interface ApiDescription {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface ApiContract {
  /** Throws when an answer is not as the API describes it. */
  check(method: string, path: string, status: number, body: unknown): void;
}

const pointer = (...parts: readonly string[]): string =>
  parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Holds answers of Spil's API against the description that it gives of itself. */
export function createApiContract(description: ApiDescription): ApiContract {
  // A whole document is no schema, but references inside it are found this way.
  const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(description, 'api');
  const templates = Object.keys(description.paths).map((template) => ({
    template,
    fits: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return {
    check(method, path, status, body) {
      const address = path.split('?')[0] ?? path;
      const template = templates.find(({ fits }) => fits.test(address))?.template;
      const operation = template === undefined ? undefined : description.paths[template]?.[method.toLowerCase()];
      if (template === undefined || operation === undefined) throw new Error(`${method} ${path} is not described`);
      const codes = Object.keys(operation.responses);
      const code = codes.find((one) => one === String(status)) ?? `${String(status)[0]}XX`;
      const at = pointer(
        'paths',
        template,
        method.toLowerCase(),
        'responses',
        code,
        'content',
        'application/json',
        'schema',
      );
      const validate = ajv.getSchema(`api#${at}`);
      if (validate === undefined) throw new Error(`${method} ${path}: an answer ${status} is not described`);
      if (validate(body) !== true) {
        throw new Error(
          `${method} ${path} answers ${status} otherwise than described: ${ajv.errorsText(validate.errors)}`,
        );
      }
    },
  };
}
