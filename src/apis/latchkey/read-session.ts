import type { Handler } from '../../contract/index.ts';
import { authenticate, NO_STORE, readRequestTokens } from '../../http/index.ts';
import type { Session } from '../../session/index.ts';
import type { LatchkeyOptions } from './options.ts';

export function readSession({ sessions, cookiePrefix }: LatchkeyOptions): Handler<'readSession'> {
  return async ({ request }, reply) => {
    const identity = await authenticate(sessions, readRequestTokens(request, cookiePrefix));
    if (!identity) return reply(401, 'application/problem+json', ANONYMOUS, { headers: ANONYMOUS_HEADERS });
    return reply(200, 'application/json', infoOf(identity.session), {
      headers: liveHeaders(identity.session),
    });
  };
}

export const ANONYMOUS_HEADERS = { ...NO_STORE, 'WWW-Authenticate': 'Bearer realm="latchkey"' } as const;
export const ANONYMOUS = {
  type: 'about:blank',
  title: 'Unauthorized',
  status: 401,
  detail: 'The request has no live session.',
};

export function infoOf({ account, idleExpiresAt, expiresAt }: Session) {
  const end = idleExpiresAt < expiresAt ? idleExpiresAt : expiresAt;
  return { name: account.name, id: account.id, groups: [...account.groups], expiresAt: end.toISOString() };
}

export function liveHeaders(session: Session) {
  return { ...NO_STORE, ...remoteHeaders(session) };
}

interface Identity extends Pick<Session, 'grants'> {
  account: Pick<Session['account'], 'name' | 'fullName' | 'email' | 'groups'>;
}

/**
 * Who it is, for a proxy to pass on. All four are always there, so that a proxy replaces what a client made up.
 * An app password opens a part of the account's rights, which groups cannot express.
 */
export function remoteHeaders({ account, grants }: Identity) {
  // An account that was imported before commas were rejected: its group must not be read as two others.
  const groups = grants === null ? account.groups.filter((group) => !group.includes(',')) : [];
  return {
    'Remote-User': utf8(account.name),
    'Remote-Name': utf8(account.fullName ?? account.name),
    'Remote-Email': utf8(account.email ?? ''),
    'Remote-Groups': utf8(groups.join(',')),
  };
}

/** Node writes each character of a header as one byte. */
function utf8(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}
