import type { Client } from './session.ts';

/** Stable names: operators search their logs for them. */
export type EventName =
  | 'login'
  /** Credentials that were checked for one request. */
  | 'credentials'
  /** A remember token opened its session again. */
  | 'reopen'
  | 'logout'
  /** The new password that a login was waiting for. */
  | 'password-change'
  | 'sessions-end-account'
  /** `sessionId` is the one that goes on. */
  | 'sessions-end-others'
  | 'sessions-end-one'
  | 'sessions-end-all'
  | 'account-import'
  | 'account-add'
  | 'account-password'
  | 'account-app-password'
  | 'account-disable'
  | 'account-enable'
  | 'account-remove'
  /** The accounts of a backup came into the place of those there were. */
  | 'restore'
  /** The time of the database was taken back, which ended every session. */
  | 'clock-mended';

/**
 * One thing that happened to a login, a session or an account. It never has a password, a token or a name that somebody
 * typed: people type passwords where the name belongs.
 */
export interface AuthenticationEvent {
  event: EventName;
  /** `granted`, `refused`, `throttled`, `ended` …: the outcome of the same name, `done` or `not-found` for administration. */
  outcome: string;
  /** Why, as far as clients must not learn it: `wrong-password`, `no-account`, `disabled` … */
  reason: string | null;
  accountId: number | null;
  sessionId: string | null;
  api: string | null;
  address: string | null;
}

/** Gets every event once, after what it tells of is durable. It must not throw. */
export type OnEvent = (event: AuthenticationEvent) => void;

type Details = Partial<Pick<AuthenticationEvent, 'reason' | 'accountId' | 'sessionId'>> & {
  client?: Client | undefined;
};

export type ReportEvent = (event: EventName, outcome: string, details?: Details) => void;

export function createReporter(onEvent: OnEvent = () => undefined): ReportEvent {
  return (event, outcome, { client, ...details } = {}) =>
    onEvent({
      event,
      outcome,
      reason: null,
      accountId: null,
      sessionId: null,
      api: client?.api ?? null,
      address: client?.address ?? null,
      ...details,
    });
}
