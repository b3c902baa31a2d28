import { type CompiledOperation, operationFor, violations } from './published-contract.ts';

/** One exchange with a Graph-like service. */
export interface Exchange {
  readonly method: string;
  /** Below /v1.0, decoded, without the query. */
  readonly path: string;
  readonly template?: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseBody?: unknown;
}

export interface ContractRecorder {
  /** Throws when the exchange breaks Microsoft's published contract. */
  check(exchange: Exchange): void;
  /** The operations whose successful answer was held against the contract, as `METHOD template`. */
  validatedOperations(): readonly string[];
}

/** Holds every exchange of a test against the contract and remembers what was covered. */
export function createContractRecorder(): ContractRecorder {
  const validated = new Set<string>();
  return {
    check(exchange) {
      if (exchange.status >= 400) return checkError(exchange);
      const operation = operationFor(exchange.method, exchange.path);
      if (!operation) throw broken(exchange, ['the contract has no such operation']);
      checkSuccess(exchange, operation);
      validated.add(operation.name);
    },
    validatedOperations: () => [...validated].toSorted(),
  };
}

// What was refused may have been wrong on purpose: only the shape of the refusal counts.
function checkError(exchange: Exchange): void {
  if (exchange.responseBody === undefined) return;
  const found = violations('#/$defs/microsoft.graph.ODataErrors.ODataError', exchange.responseBody);
  if (found.length > 0) throw broken(exchange, found);
}

function checkSuccess(exchange: Exchange, operation: CompiledOperation): void {
  const asked = operation.request ? operation.request(exchange.requestBody) : [];
  const answered = operation.response ? operation.response(exchange.responseBody) : [];
  const silent = operation.response === undefined && exchange.responseBody !== undefined;
  const found = [
    ...asked.map((message) => `request${message}`),
    ...answered.map((message) => `response${message}`),
    ...(silent ? ['response must have no body'] : []),
  ];
  if (found.length > 0) throw broken(exchange, found);
}

function broken(exchange: Exchange, found: readonly string[]): Error {
  const lines = found.slice(0, 8).map((line) => `  ${line}`);
  return new Error([`${exchange.method} ${exchange.path} breaks the contract:`, ...lines].join('\n'));
}
