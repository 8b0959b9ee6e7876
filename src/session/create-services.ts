import { createCredentialCheck } from './credential-check.ts';
import { createReporter, type OnEvent } from './events.ts';
import { createLifetimes, type LifetimeSettings } from './lifetimes.ts';
import { createLoginAdmission, type LoginAdmission } from './login-admission.ts';
import type { ThrottleSettings } from './login-budgets.ts';
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
  /** Live sessions of one kind that an account may have; `null`: any number. */
  perAccount: number | null;
  throttle: ThrottleSettings;
  /** Passwords shorter than this, in characters, have to be changed. */
  minLength: number;
  onEvent?: OnEvent | undefined;
}

/** What can be done with sessions, by who needs it. */
export interface SessionServices {
  sessions: SessionService;
  passwordChanges: PasswordChangeService;
  tokens: TokenService;
  sessionAdministration: SessionAdministration;
  admission: LoginAdmission;
}

export function createSessionServices(options: SessionOptions): SessionServices {
  const { store, hasher, minLength } = options;
  const throttle = createThrottle(store, hasher.deadlineMs * 2);
  const admission = createLoginAdmission(hasher);
  const limits = options.throttle;
  const checkCredentials = createCredentialCheck({ store, hasher, throttle, admission, limits });
  const lifetimes = createLifetimes(options.lifetimes, options.perAccount);
  const report = createReporter(options.onEvent);
  return {
    sessions: createSessionService({ store, checkCredentials, admission, lifetimes, report }),
    passwordChanges: createPasswordChangeService({
      store,
      checkCredentials,
      hasher,
      lifetimes,
      minLength,
      report,
    }),
    tokens: createTokenService(store),
    admission,
    sessionAdministration: createSessionAdministration(store, report),
  };
}
