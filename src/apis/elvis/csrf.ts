import { type AuthContext, type RequestHead, singleHeader } from '../../http/index.ts';
import { CSRF_PURPOSE } from '../../session/index.ts';
import { FOREIGN_PAGE, MISSING_CSRF, WRONG_CSRF } from './errors.ts';
import type { ElvisFaceOptions } from './options.ts';

/**
 * Why a change is refused although the session is live. Only what a browser cannot send by itself, the `Authorization`
 * header, is exempt from everything. An API token in the cookie needs no CSRF token, as Elvis has it, but a browser
 * could have been made to send it.
 */
export async function csrfFailure(
  { tokens, rules }: Pick<ElvisFaceOptions, 'tokens' | 'rules'>,
  { session, source }: AuthContext,
  request: RequestHead,
) {
  if (source === 'bearer') return undefined;
  if (session.kind === 'api') return rules.checkCsrf(request) === 'allowed' ? undefined : FOREIGN_PAGE;
  const token = sentCsrfToken(request);
  if (!token) return MISSING_CSRF;
  const read = await tokens.readToken({ session }, CSRF_PURPOSE, token);
  return read === undefined ? WRONG_CSRF : undefined;
}

/** Without the suffix of MediaWiki's tokens, which are good here too. */
export function sentCsrfToken(request: RequestHead): string | undefined {
  return singleHeader(request, 'x-csrf-token')?.replace(/\+\\$/, '');
}
