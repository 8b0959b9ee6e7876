import type { RequestFacts } from '../../contract/index.ts';
import { type AuthContext, authenticate, readRequestTokens } from '../../http/index.ts';
import type { Account } from '../../session/index.ts';
import { readCred } from './credentials.ts';
import { csrfFailure } from './csrf.ts';
import { BUSY, EMPTY_BEARER, NOT_LOGGED_IN, THROTTLED } from './errors.ts';
import type { ElvisFaceOptions } from './options.ts';

/** The caller of a reading request: its session is enough. */
export async function readingCaller({ sessions, cookiePrefix }: ElvisFaceOptions, request: RequestFacts) {
  const presented = readRequestTokens(request, cookiePrefix);
  const identity = await authenticate(sessions, presented);
  return identity ?? { failure: presented.bearer === '' ? EMPTY_BEARER : NOT_LOGGED_IN };
}

/**
 * The caller of a changing request. A dead session is "not logged in" before its token is looked at: clients log in
 * again on that, and hand a wrong token to whoever called them.
 */
export async function changingCaller(options: ElvisFaceOptions, request: RequestFacts) {
  const caller = await readingCaller(options, request);
  if ('failure' in caller) return caller;
  const failure = await csrfFailure(options, caller, request);
  return failure === undefined ? caller : { failure };
}

/** The caller of one request that carries its credentials with it. A session beside them is neither used nor changed. */
export async function credCaller({ sessions, rules }: ElvisFaceOptions, request: RequestFacts, cred: string) {
  const read = readCred(cred);
  if ('fault' in read) return { failure: NOT_LOGGED_IN };
  const checked = await sessions.verifyCredentials(read.credentials, rules.client(request, null));
  switch (checked.outcome) {
    case 'granted':
      return { account: checked.account };
    case 'refused':
      return { failure: NOT_LOGGED_IN };
    case 'throttled':
      return { failure: THROTTLED, retryAfterSeconds: checked.retryAfterSeconds };
    case 'busy':
      return { failure: BUSY, retryAfterSeconds: checked.retryAfterSeconds };
  }
}

export function accountOf(caller: AuthContext | { account: Account }): Account {
  return 'session' in caller ? caller.session.account : caller.account;
}
