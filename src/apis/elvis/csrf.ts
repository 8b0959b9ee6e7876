import { type Identity, type RequestHead, singleHeader } from '../../http/index.ts';
import { CSRF_PURPOSE, type SessionService } from '../../session/index.ts';
import { MISSING_CSRF, WRONG_CSRF } from './errors.ts';

/**
 * Why a change is refused although the session is live. Only a browser sends a cookie by itself, so only a session
 * that a cookie carries wants a token; an API token is no session cookie even when it travels as one.
 */
export async function csrfFailure(
  sessions: Pick<SessionService, 'readToken'>,
  { session, through }: Identity,
  request: RequestHead,
) {
  if (through === 'bearer' || session.kind === 'api') return undefined;
  const token = singleHeader(request, 'x-csrf-token');
  if (!token) return MISSING_CSRF;
  // MediaWiki's face ends its tokens in this mark.
  const read = await sessions.readToken({ session }, CSRF_PURPOSE, token.replace(/\+\\$/, ''));
  return read === undefined ? WRONG_CSRF : undefined;
}
