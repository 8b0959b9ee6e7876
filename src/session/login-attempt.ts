import type { Client, Session } from './session.ts';

/** What is to be checked. App passwords are an API's own spelling; the core gets name and app apart already. */
export type Credentials =
  | { kind: 'password'; name: string; password: string }
  | { kind: 'app'; name: string; appId: string; password: string };

/** One request to open a session. */
export interface LoginAttempt {
  credentials: Credentials;
  /** `app` is implied by app credentials. */
  kind: 'browser' | 'api';
  /** Issue a remember token (browser sessions only). */
  remember: boolean;
  /** The remember token is good for one use: for browsers, which keep the one that follows. Programs keep the first. */
  rotates?: boolean | undefined;
  client: Client;
  /** Sessions in whose place the new one comes: they end when this login succeeds. */
  replaces: readonly Session[];
  /** The pre-login id whose token was sent; a login that succeeds uses it up. */
  preLoginId?: string;
  /**
   * A correct password that has to be changed opens no session in any API: `report` returns `change-required`, `pend`
   * also leaves a pending row for a later `PasswordChangeService.complete`.
   */
  onMustChange: 'report' | 'pend';
}
