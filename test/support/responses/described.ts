import { readFileSync } from 'node:fs';
import { isForm, parseForm, parseUrlencoded } from '../../../src/contract/index.ts';
import type { Exchange } from './exchange.ts';

export interface DescribedHeader {
  required?: boolean;
  schema?: object;
}

export interface DescribedResponse {
  headers?: Record<string, DescribedHeader>;
  content?: Record<string, { schema?: object }>;
}

/** An operation of the bundle, every reference to a response or header followed. */
export interface DescribedOperation {
  operationId: string;
  responses: Record<string, DescribedResponse>;
}

export const bundle = JSON.parse(
  readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'),
);

function resolve<T>(value: T | { $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const [, ...steps] = value.$ref.split('/');
  return resolve(steps.reduce((node, step) => node[step], bundle));
}

const MEDIAWIKI = '/w/api.php';
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const operations = new Map<string, DescribedOperation>();
for (const [path, item] of Object.entries<Record<string, DescribedOperation>>(bundle.paths)) {
  for (const method of METHODS) {
    const operation = item[method];
    if (operation) operations.set(`${method.toUpperCase()} ${path}`, followed(operation));
  }
}

function followed({ operationId, responses }: DescribedOperation): DescribedOperation {
  const entries = Object.entries(responses).map(([status, reference]) => {
    const { headers = {}, content } = resolve(reference);
    const named = Object.entries(headers).map(([name, header]) => [name, resolve(header)]);
    return [status, { headers: Object.fromEntries(named), ...(content && { content }) }];
  });
  return { operationId, responses: Object.fromEntries(entries) };
}

export const operationIds = [...operations.values()].map(({ operationId }) => operationId);

/** The operations whose documentation the answer may go by, the closest first. None: nothing is described there. */
export async function operationsOf({ request }: Exchange): Promise<DescribedOperation[]> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const [path = '', query = ''] = request.url.replace(/^https?:\/\/[^/]*/, '').split(/\?(.*)/s);
  const keys = isMediawiki(path)
    ? await mediawikiKeys(method, query, request)
    : [`${method} ${withoutDoubledSlashes(path)}`];
  return keys.flatMap((key) => operations.get(key) ?? []);
}

/** The Elvis API reads runs of `/` as one, and none at the end. */
function withoutDoubledSlashes(path: string): string {
  const merged = path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  return merged.startsWith('/services/') ? merged : path;
}

function isMediawiki(path: string): boolean {
  return [MEDIAWIKI, '/api.php'].some((entry) => path === entry || path.startsWith(`${entry}/`));
}

/** What goes wrong before an action is begun is documented once, with the entry point. */
async function mediawikiKeys(method: string, query: string, request: Exchange['request']): Promise<string[]> {
  const type = request.headers['content-type'];
  const form = method === 'POST' && isForm(type) ? await parseForm(type, request.body) : { fields: [] };
  const fields = [...parseUrlencoded(query).fields, ...form.fields];
  const action = fields.findLast(({ name }) => name === 'action')?.value;
  return [`${method} ${MEDIAWIKI}?action=${action}`, `${method} ${MEDIAWIKI}`, `GET ${MEDIAWIKI}`];
}
