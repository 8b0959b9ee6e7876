import type { RequestHandler } from 'express';
import { type HttpRequest, httpRequest, requireCapacity } from '../../contract/index.ts';
import type { MediawikiServices } from './api-context.ts';
import { queryParameters, type RawParameters } from './request/raw-parameters.ts';

/** Perhaps: the query is only parsed where it matters. */
const IN_ADDRESS = /login/;
const LOGINS: ReadonlySet<string> = new Set(['login', 'clientlogin']);

/** A login that says so in its address is refused before its form is read. */
export function refuseBusyLogin(services: MediawikiServices): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'POST' && IN_ADDRESS.test(request.url)) {
      const http = httpRequest(request, response);
      requireCapacityFor(services, http, queryParameters(http));
    }
    next();
  };
}

/** Every other login is refused once its form is parsed, before its session is looked up. */
export function requireCapacityFor(
  { sessions }: MediawikiServices,
  { method }: HttpRequest,
  raw: RawParameters,
): void {
  if (method === 'POST' && LOGINS.has(raw.text('action') ?? '')) requireCapacity(sessions.busyForSeconds());
}
