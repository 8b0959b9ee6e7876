import { type HttpResponse, httpResponse } from '../../../contract/index.ts';
import type { ApiRequest } from '../api-context.ts';

/** The parameter `origin` is not what the header `Origin` says: MediaWiki runs nothing then. */
export function originMismatch(request: ApiRequest): HttpResponse {
  const headers = { 'Cache-Control': 'no-cache', ...anonymousHeader(request) };
  return httpResponse(403, 'text/plain', 'The parameter "origin" does not match the header Origin.\n', {
    headers,
  });
}

export function corsPreflight(request: ApiRequest): HttpResponse {
  return httpResponse(200, 'text/html', '', {
    headers: { ...request.cors.headers, ...anonymousHeader(request) },
  });
}

/** Tells clients that the request was handled as anonymous. */
export function anonymousHeader({ anonymous }: ApiRequest): Record<string, string> {
  return anonymous ? { 'MediaWiki-Login-Suppressed': 'true' } : {};
}
