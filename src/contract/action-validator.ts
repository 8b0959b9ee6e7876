import { compiledSpec, type OperationSpec } from './compiled-spec.ts';
import { URLENCODED } from './form-parser.ts';
import type { OperationId } from './typed.ts';

/** A request to an action of `api.php`, read by MediaWiki's own rules. */
export interface ActionRequest {
  /** `/w/api.php/<action>`, or `/w/api.php` when the request names no action. */
  path: string;
  method: 'GET' | 'POST';
  /** Values of the described types: booleans, integers, arrays. Absent parameters are absent. */
  parameters: Readonly<Record<string, unknown>>;
  /** Nothing secret is among the parameters, so that what was found out about them may be kept. */
  mayRemember?: boolean;
}

export interface ValidatedAction {
  operationId: OperationId;
  /** Of query and form together, with the defaults of the description. */
  parameters: Readonly<Record<string, unknown>>;
}

/**
 * Checks against the description what MediaWiki's reader made of a request. Everything a client can do wrong was
 * reported before, so an error here is a fault of the server.
 */
export async function validateAction(request: ActionRequest): Promise<ValidatedAction> {
  if (request.mayRemember !== true) return validate(request);
  const key = `${request.method} ${request.path} ${JSON.stringify(request.parameters)}`;
  const known = remembered.get(key);
  if (known) return known;
  const validated = await validate(request);
  return key.length <= LONGEST_KEY ? remember(key, validated) : validated;
}

/** Programs send the same few requests again and again, and what is valid depends on the description alone. */
const remembered = new Map<string, ValidatedAction>();
const MOST_REMEMBERED = 500;
const LONGEST_KEY = 300;

function remember(key: string, { operationId, parameters }: ValidatedAction): ValidatedAction {
  const [oldest] = remembered.keys();
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  for (const value of Object.values(parameters)) Object.freeze(value);
  const kept = { operationId, parameters: Object.freeze(parameters) };
  remembered.set(key, kept);
  return kept;
}

async function validate({ path, method, parameters }: ActionRequest): Promise<ValidatedAction> {
  const { action, validateRequest } = compiledSpec();
  const operation = action(path, method);
  if (!operation) throw new Error(`the description has no action ${method} ${path}`);
  const { operationId } = operation;
  const parsed = { path, method, headers: {}, contentType: URLENCODED, ...placed(operation, parameters) };
  const validated = await validateRequest(parsed).catch((cause: unknown) => {
    throw new Error(`the description does not accept the parameters read for ${operationId}`, { cause });
  });
  return { operationId, parameters: { ...asObject(validated.query), ...asObject(validated.body) } };
}

/** A parameter goes where the description has it; MediaWiki reads it wherever it was sent. */
function placed({ method, query }: OperationSpec, parameters: ActionRequest['parameters']) {
  const entries = Object.entries(parameters);
  const inQuery = ([name]: [string, unknown]) => method === 'GET' || query.has(name);
  return {
    query: Object.fromEntries(entries.filter(inQuery)),
    body: Object.fromEntries(entries.filter((entry) => !inQuery(entry))),
  };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
