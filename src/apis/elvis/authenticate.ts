import type { HttpRequest } from '../../contract/index.ts';
import { type AuthContext, authenticate, readRequestTokens } from '../../http/index.ts';
import type { Account } from '../../session/index.ts';
import { readCred } from './credentials.ts';
import { checkCsrf } from './csrf.ts';
import { BUSY, EMPTY_BEARER, NOT_LOGGED_IN, THROTTLED } from './errors.ts';
import type { ElvisOptions } from './options.ts';

/** Who sent a request that reads: its session is enough. */
export async function authenticateRead({ sessions, cookiePrefix }: ElvisOptions, request: HttpRequest) {
  const tokens = readRequestTokens(request, cookiePrefix);
  const identity = await authenticate(sessions, tokens);
  return identity ?? { error: tokens.bearer === '' ? EMPTY_BEARER : NOT_LOGGED_IN };
}

/**
 * Who sent a request that changes something. A dead session is "not logged in" before its token is checked: clients log
 * in again on that, and report a wrong token to their caller.
 */
export async function authenticateChange(options: ElvisOptions, request: HttpRequest) {
  const identity = await authenticateRead(options, request);
  if ('error' in identity) return identity;
  const error = await checkCsrf(options, identity, request);
  return error === undefined ? identity : { error };
}

/** Who sent a request with its credentials. A session beside them is neither used nor changed. */
export async function authenticateByCred(
  { sessions, rules }: ElvisOptions,
  request: HttpRequest,
  cred: string,
) {
  const read = readCred(cred);
  if ('error' in read) return { error: NOT_LOGGED_IN };
  const checked = await sessions.verifyCredentials(read.credentials, rules.client(request, null, 'elvis'));
  switch (checked.outcome) {
    case 'granted':
      return { account: checked.account };
    case 'refused':
    case 'change-required':
      return { error: NOT_LOGGED_IN };
    case 'throttled':
      return { error: THROTTLED, retryAfterSeconds: checked.retryAfterSeconds };
    case 'busy':
      return { error: BUSY, retryAfterSeconds: checked.retryAfterSeconds };
  }
}

export function accountOf(identity: AuthContext | { account: Account }): Account {
  return 'session' in identity ? identity.session.account : identity.account;
}
