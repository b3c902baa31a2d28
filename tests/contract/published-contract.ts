import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';

/** A check of one body: the list of what is wrong with it. */
type BodyCheck = (body: unknown) => readonly string[];

export interface CompiledOperation {
  readonly name: string;
  readonly request: BodyCheck | undefined;
  readonly response: BodyCheck | undefined;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly request: object | null;
  readonly response: object | null;
}

const schemaFile = new URL('./graph-v1-lists.schema.json', import.meta.url);
const contract = JSON.parse(readFileSync(schemaFile, 'utf8')) as { $id: string; operations: readonly Operation[] };

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
formatsPlugin.default(ajv);
ajv.addSchema(contract);

// Compiling is slow and its result never changes, so each operation is compiled once per test file.
const compiled = new Map<Operation, CompiledOperation>();

/** Finds the operation of a request by its address alone, independent of what the server believes. */
export function operationFor(method: string, path: string): CompiledOperation | undefined {
  const address = path.replace(/\/delta(?=$|\?)/, '/delta()');
  const candidates = contract.operations
    .filter((operation) => operation.method === method && pattern(operation.path).test(address))
    .toSorted((a, b) => holes(a.path) - holes(b.path) || b.path.length - a.path.length);
  const operation = candidates[0];
  if (!operation) return undefined;
  const known = compiled.get(operation) ?? compile(operation);
  compiled.set(operation, known);
  return known;
}

/** Everything that is wrong with a body according to a definition of the contract. */
export function violations(reference: string, body: unknown): readonly string[] {
  const validate = ajv.getSchema(`${contract.$id}${reference}`);
  if (!validate) throw new Error(`the contract has no ${reference}`);
  return checkWith(validate as ValidateFunction)(body);
}

/** All operations of the contract, as `METHOD template`. */
export function publishedOperations(): readonly string[] {
  return contract.operations.map(nameOf);
}

function compile(operation: Operation): CompiledOperation {
  const isMail = operation.path.endsWith('/sendMail');
  const request = operation.request === null ? undefined : checkWith(ajv.compile(rebased(operation.request)));
  return {
    name: nameOf(operation),
    // The service takes these names in any case, the metadata knows only one.
    request: request && isMail ? (body) => request(capitalised(body)) : request,
    response: operation.response === null ? undefined : checkWith(ajv.compile(rebased(operation.response))),
  };
}

const nameOf = (operation: Operation): string => `${operation.method} ${operation.path}`;

function rebased(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${contract.$id}#/$defs/`)) as object;
}

function checkWith(validate: ValidateFunction): BodyCheck {
  return (body) => {
    if (validate(body)) return [];
    return (validate.errors ?? []).map((error) => {
      const detail = Object.values(error.params).join(', ');
      return `${error.instancePath} ${error.message ?? ''} ${detail}`;
    });
  };
}

function capitalised(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body).map(([key, value]) => [key.slice(0, 1).toUpperCase() + key.slice(1), value]);
  return Object.fromEntries(entries);
}

const holes = (template: string): number => template.split('{').length;

function pattern(template: string): RegExp {
  const parts = template.split(/(\{[^}]+\})/);
  const source = parts.map((part) => (part.startsWith('{') ? hole(part) : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${source.join('')}:?$`);
}

function hole(part: string): string {
  if (part === '{hostname}') return '[^/:]+';
  return part === '{server-relative-path}' ? '[^:]+' : '[^/:]+';
}
