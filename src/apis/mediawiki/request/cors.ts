import type { HttpRequest } from '../../../contract/index.ts';
import { type HttpPolicy, headerBytes, singleHeader } from '../../../http/index.ts';

export interface CorsResult {
  /** The parameter `origin` is not the header `Origin`: the request is rejected. */
  mismatch: boolean;
  /** The response depends on the header `Origin`. */
  varies: boolean;
  headers: Readonly<Record<string, string>>;
}

/** Headers that a page of another origin may send along; browsers ask before. */
const ALLOWED_HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'access-control-max-age',
  'api-user-agent',
  'authorization',
  'content-language',
  'content-type',
  'dnt',
  'origin',
  'user-agent',
];

const EXPOSED_HEADERS = 'MediaWiki-API-Error, Retry-After, X-Database-Lag, MediaWiki-Login-Suppressed';

/** MediaWiki's rule: only a request with the parameter `origin` is a cross-origin request. */
export function checkCors(
  request: HttpRequest,
  origin: string | undefined,
  { isCorsAllowed }: Pick<HttpPolicy, 'isCorsAllowed'>,
): CorsResult {
  if (origin === undefined) return { mismatch: false, varies: false, headers: {} };
  if (origin === '*') {
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'false' };
    return { mismatch: false, varies: false, headers: granted(request, headers) };
  }
  const stated = singleHeader(request, 'origin')?.trim() ?? '';
  const origins = stated.split(/\s+/);
  if (stated === '' || !origins.includes(origin)) return { mismatch: true, varies: false, headers: {} };
  if (!origins.every(isCorsAllowed))
    return { mismatch: false, varies: true, headers: rejected('Origin mismatch') };
  const headers = {
    'Access-Control-Allow-Origin': stated,
    'Access-Control-Allow-Credentials': 'true',
    'Timing-Allow-Origin': stated,
  };
  return { mismatch: false, varies: true, headers: granted(request, headers) };
}

function granted(request: HttpRequest, headers: Record<string, string>): Record<string, string> {
  const preflight =
    request.method === 'OPTIONS' && singleHeader(request, 'access-control-request-method') !== undefined;
  if (!preflight) return { ...headers, 'Access-Control-Expose-Headers': EXPOSED_HEADERS };
  const wanted = headerBytes(request, 'access-control-request-headers');
  if (wanted !== undefined && !areAllowed(wanted)) return rejected('Unsupported header');
  return {
    ...headers,
    ...(wanted !== undefined && { 'Access-Control-Allow-Headers': wanted }),
    'Access-Control-Allow-Methods': 'POST, GET, HEAD',
  };
}

function areAllowed(wanted: string): boolean {
  const names = wanted.toLowerCase().split(',');
  return wanted.trim() === '' || names.every((name) => ALLOWED_HEADERS.includes(name.trim()));
}

function rejected(reason: string): Record<string, string> {
  return { 'MediaWiki-CORS-Rejection': reason };
}
