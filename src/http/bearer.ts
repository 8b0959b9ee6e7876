import { type RequestHead, singleHeader, unquoted } from './request-head.ts';

/**
 * The bearer token of a request; '' when the header names the scheme and no token.
 * NOTE: the space after the scheme may be missing: a Ruby client of Elvis writes `BearerTOKEN`. Scripts that cut the
 * token out of the JSON of the login leave its quotation marks on.
 */
export function readBearer(request: Pick<RequestHead, 'headers'>): string | undefined {
  const [, token] = /^bearer\s*(.*)$/i.exec(singleHeader(request, 'authorization')?.trim() ?? '') ?? [];
  return token === undefined ? undefined : unquoted(token);
}
