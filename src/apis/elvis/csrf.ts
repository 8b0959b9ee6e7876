import { type AuthContext, type RequestHead, singleHeader } from '../../http/index.ts';
import { CSRF_PURPOSE, type TokenService } from '../../session/index.ts';
import { MISSING_CSRF, WRONG_CSRF } from './errors.ts';

/**
 * Why a change is refused although the session is live. Only a browser sends a cookie by itself, so only a session
 * that a cookie carries wants a token; an API token is no session cookie even when it travels as one.
 */
export async function csrfFailure(
  tokens: Pick<TokenService, 'readToken'>,
  { session, source }: AuthContext,
  request: RequestHead,
) {
  if (source === 'bearer' || session.kind === 'api') return undefined;
  const token = singleHeader(request, 'x-csrf-token');
  if (!token) return MISSING_CSRF;
  // MediaWiki's face ends its tokens in this mark.
  const read = await tokens.readToken({ session }, CSRF_PURPOSE, token.replace(/\+\\$/, ''));
  return read === undefined ? WRONG_CSRF : undefined;
}
