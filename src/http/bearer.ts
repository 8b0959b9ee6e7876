import { type RequestHead, singleHeader } from './request-head.ts';

/**
 * The bearer token of a request; '' when the header names the scheme and no token.
 * NOTE: the space after the scheme may be missing: a Ruby client of Elvis writes `BearerTOKEN`.
 */
export function readBearer(request: Pick<RequestHead, 'headers'>): string | undefined {
  return /^bearer\s*(.*)$/i.exec(singleHeader(request, 'authorization')?.trim() ?? '')?.[1];
}
