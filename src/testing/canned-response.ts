import type { ServerResponse } from 'node:http';
import type { RecordedRequest } from './recorded-request.ts';

/** One of MediaWiki's errors that clients have to live with. */
export type CannedError = 'maxlag' | 'readonly' | 'assertuserfailed' | 'badtoken' | 'too-many-requests';

/** A response of a test's own. */
export interface CannedResponse {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Which request gets it: the first that fits. */
export interface RequestPattern {
  method?: string;
  path?: string;
  /** MediaWiki's `action`. */
  action?: string;
}

interface ErrorContent {
  code: string;
  info: string;
  /** Further members of the error, in the form `bc`. */
  data?: Readonly<Record<string, string | number>>;
  headers?: Readonly<Record<string, string>>;
}

const MEDIAWIKI_ERRORS: Readonly<Record<Exclude<CannedError, 'too-many-requests'>, ErrorContent>> = {
  maxlag: {
    code: 'maxlag',
    info: 'The database of the test lags by 7 seconds.',
    data: { host: 'test', lag: 7, type: 'db' },
    headers: { 'Retry-After': '5', 'X-Database-Lag': '7' },
  },
  readonly: {
    code: 'readonly',
    info: 'The wiki of the test can only be read at the moment.',
    data: { readonlyreason: 'The test says so.' },
  },
  assertuserfailed: { code: 'assertuserfailed', info: 'The test has no user for this request.' },
  badtoken: { code: 'badtoken', info: 'The test does not take this token.' },
};

/** Which requests get an error when the test names none: those that MediaWiki could give it to. */
export function fits(request: RecordedRequest, pattern: RequestPattern, error?: CannedError): boolean {
  const { method = request.method, path = request.path, action } = pattern;
  const parameters = { ...request.query, ...request.form };
  if (request.method !== method || request.path !== path) return false;
  if (action !== undefined && parameters['action'] !== action) return false;
  if (error === undefined) return true;
  if (!request.path.endsWith('/api.php') && pattern.path === undefined) return false;
  if (error === 'badtoken') return 'token' in parameters;
  return error !== 'assertuserfailed' || 'assert' in parameters;
}

export function sendCanned(
  response: ServerResponse,
  request: RecordedRequest,
  canned: CannedError | CannedResponse,
): void {
  const { status, headers, body } = typeof canned === 'string' ? errorResponse(canned, request) : canned;
  response.writeHead(status, { ...headers }).end(body ?? '');
}

function errorResponse(error: CannedError, { query, form }: RecordedRequest): CannedResponse {
  if (error === 'too-many-requests') {
    const headers = { 'Content-Type': 'text/plain', 'Retry-After': '5' };
    return { status: 429, headers, body: 'Too many requests, says the test.\n' };
  }
  const content = MEDIAWIKI_ERRORS[error];
  const parameters = { ...query, ...form };
  const isXml = /^xml/.test(parameters['format'] ?? '');
  const headers = {
    'Content-Type': isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
    'MediaWiki-API-Error': content.code,
    ...content.headers,
  };
  return { status: 200, headers, body: isXml ? xmlOf(content, parameters) : jsonOf(content, parameters) };
}

type Parameters = Readonly<Record<string, string>>;

function isCoded({ errorformat = 'bc' }: Parameters): boolean {
  return errorformat !== 'bc';
}

/** https://www.mediawiki.org/wiki/API:Errors_and_warnings */
function jsonOf({ code, info, data }: ErrorContent, parameters: Parameters): string {
  const text = /^(2|latest)$/.test(parameters['formatversion'] ?? '') ? 'text' : '*';
  if (!isCoded(parameters)) return JSON.stringify({ error: { code, info, ...data } });
  return JSON.stringify({ errors: [{ code, [text]: info, ...(data && { data }), module: 'main' }] });
}

function xmlOf({ code, info, data }: ErrorContent, parameters: Parameters): string {
  const attributes = Object.entries({
    code,
    ...(isCoded(parameters) ? { module: 'main' } : { info, ...data }),
  });
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const error = isCoded(parameters)
    ? `<errors><error${written}><text xml:space="preserve">${escapeXml(info)}</text></error></errors>`
    : `<error${written} />`;
  return `<?xml version="1.0"?><api>${error}</api>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
