import type { Handler } from '../../contract/index.ts';
import { authenticate, NO_STORE, readRequestTokens } from '../../http/index.ts';
import type { Session } from '../../session/index.ts';
import type { LatchkeyOptions } from './options.ts';

export function readSession({ sessions, cookiePrefix }: LatchkeyOptions): Handler<'readSession'> {
  return async ({ request }, reply) => {
    const identity = await authenticate(sessions, readRequestTokens(request, cookiePrefix));
    if (!identity) return reply(401, 'application/problem+json', ANONYMOUS, { headers: ANONYMOUS_HEADERS });
    return reply(200, 'application/json', infoOf(identity.session), { headers: NO_STORE });
  };
}

const ANONYMOUS_HEADERS = { ...NO_STORE, 'WWW-Authenticate': 'Bearer realm="latchkey"' } as const;
const ANONYMOUS = {
  type: 'about:blank',
  title: 'Unauthorized',
  status: 401,
  detail: 'The request has no live session.',
};

function infoOf({ account, idleExpiresAt, expiresAt }: Session) {
  const end = idleExpiresAt < expiresAt ? idleExpiresAt : expiresAt;
  return { name: account.name, id: account.id, groups: [...account.groups], expiresAt: end.toISOString() };
}
