import { type AuthContext, type RequestHead, singleHeader, unquoted } from '../../http/index.ts';
import { CSRF_PURPOSE } from '../../session/index.ts';
import { CROSS_SITE, MISSING_CSRF, WRONG_CSRF } from './errors.ts';
import type { ElvisOptions } from './options.ts';

/**
 * The error of a change whose session is live but whose CSRF check fails. Only what a browser cannot send by itself, the
 * `Authorization` header, is exempt. An API token in the cookie needs no CSRF token, as in Elvis, but a browser could
 * have been made to send it.
 */
export async function checkCsrf(
  { tokens, rules }: Pick<ElvisOptions, 'tokens' | 'rules'>,
  { session, source }: AuthContext,
  request: RequestHead,
) {
  if (source === 'bearer') return undefined;
  if (session.kind === 'api') return rules.checkCsrf(request) === 'allowed' ? undefined : CROSS_SITE;
  const token = sentCsrfToken(request);
  if (!token) return MISSING_CSRF;
  const read = await tokens.readToken({ session }, CSRF_PURPOSE, token);
  return read === undefined ? WRONG_CSRF : undefined;
}

/** Without quotation marks, and without the suffix of MediaWiki's tokens, which are valid here too. */
export function sentCsrfToken(request: RequestHead): string {
  return unquoted(singleHeader(request, 'x-csrf-token') ?? '').replace(/\+\\$/, '');
}
