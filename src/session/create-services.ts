import { createCredentialCheck } from './credential-check.ts';
import { createLifetimes, type LifetimeSettings } from './lifetimes.ts';
import { createPasswordChangeService, type PasswordChangeService } from './password-change.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { Store } from './ports.ts';
import { createSessionAdministration, type SessionAdministration } from './session-administration.ts';
import { createSessionService, type SessionService } from './session-service.ts';
import { createThrottle } from './throttle.ts';
import { createTokenService, type TokenService } from './token-service.ts';

export interface SessionOptions {
  store: Store;
  hasher: PasswordHasher;
  lifetimes: LifetimeSettings;
  /** Failures allowed per account and address, in so many seconds. */
  throttle: readonly { count: number; seconds: number }[];
  /** Passwords shorter than this, in characters, have to be changed. */
  minLength: number;
}

/** What can be done with sessions, by who needs it. */
export interface SessionServices {
  sessions: SessionService;
  passwordChanges: PasswordChangeService;
  tokens: TokenService;
  sessionAdministration: SessionAdministration;
}

export function createSessionServices(options: SessionOptions): SessionServices {
  const { store, hasher, minLength } = options;
  const limits = options.throttle.map(({ count, seconds }) => ({ count, windowMs: seconds * 1000 }));
  const throttle = createThrottle(store, limits, hasher.deadlineMs * 2);
  const checkCredentials = createCredentialCheck(store, hasher, throttle);
  const lifetimes = createLifetimes(options.lifetimes);
  return {
    sessions: createSessionService({ store, checkCredentials, lifetimes }),
    passwordChanges: createPasswordChangeService({ store, hasher, lifetimes, minLength }),
    tokens: createTokenService(store),
    sessionAdministration: createSessionAdministration(store),
  };
}
