import type { Account } from './account.ts';
import type { CredentialCheck } from './credential-check.ts';
import { endSessions } from './end-sessions.ts';
import type { ReportEvent } from './events.ts';
import type { Lifetimes } from './lifetimes.ts';
import { changeReason, logIn } from './log-in.ts';
import type { LoginAdmission } from './login-admission.ts';
import type { Credentials, LoginAttempt } from './login-attempt.ts';
import type { ChangeReason, EndOutcome, LoginOutcome } from './outcomes.ts';
import type { LoginStateStore, SessionStore, Store, StoredSession } from './ports.ts';
import { reopen, reopenOnce } from './reopen.ts';
import type { Client, IssuedTokens, RequestToken, Session } from './session.ts';
import { tokenMatches } from './token-matches.ts';

/**
 * Sessions as the APIs use them: one credential check, one issue of tokens, one way to end. Every method throws
 * {@link StoreUnavailable} when the store is broken, never an outcome that looks like "not logged in". `client` is for
 * the log of events.
 */
export interface SessionService {
  /** The store's time. */
  now(): Promise<Date>;
  /** Proves that the store can commit. */
  ready(): Promise<void>;
  /** The live session of a token, prolonged if that is due; `undefined` for unknown, expired and ended alike. */
  check(token: RequestToken): Promise<Session | undefined>;
  /** Checks credentials for one request only: no session is made, used or prolonged. */
  verifyCredentials(
    credentials: Credentials,
    client: Client,
  ): Promise<
    | { outcome: 'granted'; account: Account }
    | { outcome: 'refused' }
    | { outcome: 'change-required'; reason: ChangeReason }
    | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number }
  >;
  logIn(attempt: LoginAttempt): Promise<LoginOutcome>;
  /** When more logins are waiting than can be served in time: after how many seconds to try again. */
  busyForSeconds(): number | undefined;
  /** Opens a live remember token's session again, under a new session token. */
  reopen(
    rememberToken: string,
    client?: Client,
  ): Promise<{ session: Session; tokens: IssuedTokens } | undefined>;
  /**
   * The same for a token that is good for one use, with the token that follows it. Requests sent side by side get the same
   * one; a use after that ends the session, because two clients have the token.
   */
  reopenOnce(
    rememberToken: string,
    client?: Client,
  ): Promise<{ session: Session; tokens: IssuedTokens } | undefined>;
  /**
   * Ends every session that one of the tokens belongs to, dead or alive, and every login pending under one of the states
   * before a login. On disk before it returns.
   */
  end(tokens: readonly RequestToken[], client?: Client): Promise<EndOutcome>;
}

export interface SessionServiceParts {
  store: SessionStore & LoginStateStore & Pick<Store, 'now' | 'ping'>;
  checkCredentials: CredentialCheck;
  admission: Pick<LoginAdmission, 'busyForSeconds'>;
  lifetimes: Lifetimes;
  report: ReportEvent;
}

const TOUCH_EVERY_MS = 60_000;

export function createSessionService(parts: SessionServiceParts): SessionService {
  const { store, checkCredentials, report } = parts;
  return {
    now: () => store.now(),
    ready: () => store.ping(),
    async check(token) {
      const found = await findLive(store, token);
      return found && (await prolong(parts, found));
    },
    async verifyCredentials(credentials, client) {
      const checked = await checkCredentials(credentials, client);
      if (checked.outcome === 'verified') {
        const { account } = checked.verified.stored;
        const reason = changeReason(checked.verified);
        report('credentials', reason ? 'change-required' : 'granted', {
          reason,
          accountId: account.id,
          client,
        });
        return reason ? { outcome: 'change-required', reason } : { outcome: 'granted', account };
      }
      const { reason = null, accountId = null } = checked.outcome === 'refused' ? checked : {};
      report('credentials', checked.outcome, { reason, accountId, client });
      return checked.outcome === 'refused' ? { outcome: 'refused' } : checked;
    },
    logIn: (attempt) => logIn(parts, attempt),
    busyForSeconds: () => parts.admission.busyForSeconds(),
    reopen: (rememberToken, client) => reopen(parts, rememberToken, client),
    reopenOnce: (rememberToken, client) => reopenOnce(parts, rememberToken, client),
    end: (tokens, client) => endSessions(parts, tokens, client),
  };
}

async function findLive(store: SessionStore, token: RequestToken): Promise<StoredSession | undefined> {
  for (const match of tokenMatches(token)) {
    const found = await store.findLive(match);
    if (found) return found;
  }
  return undefined;
}

/** Written at most once a minute, so that reading stays reading; the idle time is exact to that minute. */
async function prolong(
  { store, lifetimes }: SessionServiceParts,
  session: StoredSession,
): Promise<Session | undefined> {
  const { idleMs } = session.kind === 'api' ? lifetimes.api : lifetimes.browser;
  const now = (await store.now()).getTime();
  const left = session.idleExpiresAt.getTime() - now;
  const possible = Math.min(now + idleMs, session.expiresAt.getTime());
  const isDue = idleMs - left >= Math.min(TOUCH_EVERY_MS, idleMs / 10);
  if (!isDue || possible <= session.idleExpiresAt.getTime()) return session;
  return (await store.touch(session.id, idleMs))
    ? { ...session, idleExpiresAt: new Date(possible) }
    : undefined;
}
